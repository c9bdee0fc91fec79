/** The form of an operation: its schema, and a starting value made from the document's example and the tenant's own records. */
import type { Json } from '../../door/door.ts'
import { Form } from '../../parts/form/form.tsx'
import { startOf } from '../../parts/form/schema.ts'
import { now } from '../../state/clock.ts'
import { collectionMadeBy, collectionsOf } from '../../state/collections.ts'
import { apiDocument, type Document, type Schema } from '../../state/document.ts'
import { read } from '../../state/mock.ts'
import { tenantPath } from '../../state/run.ts'
import { textOf } from '../../state/time.ts'

interface FormParts {
  readonly document: Document
  readonly schema: Schema
  readonly start: Json
  readonly refersTo: (property: string) => readonly string[]
  readonly own: (property: string) => Json
}

export interface OperationForm {
  readonly summary: string
  /** The collection that the operation adds a record to. */
  readonly collection: string
  readonly Form: typeof Form
  readonly form: FormParts
}

export async function formOf(id: string, fill: (start: Json) => Json = (start) => start): Promise<OperationForm> {
  const document = await apiDocument()
  const operation = document.operations.get(id)
  if (!operation?.body) throw new Error(`${id} has no body to fill in.`)
  const { data: known } = await read(tenantPath('/records'))
  const all = known.map(({ name }: { name: string }) => name)
  const collection = collectionMadeBy(document, id, all)
  const refersTo = (property: string) => collectionsOf(property, collection, all)
  const own = await ownRecords(namesIn(document, operation.body), refersTo)
  const start = fill(startOf(document, operation.body, operation.example, own))
  return { summary: operation.summary, collection, Form, form: { document, schema: operation.body, start, refersTo, own } }
}

/** Every property name of a schema, including those of nested objects. */
function namesIn(document: Document, schema: Schema, depth = 0): string[] {
  const { schema: plain } = document.plain(schema)
  if (depth > 5) return []
  if (plain.items) return namesIn(document, plain.items, depth + 1)
  return Object.entries<Schema>(plain.properties ?? {}).flatMap(([name, property]) => [name, ...namesIn(document, property, depth + 1)])
}

/** Returns a function that suggests a property's value: today for a date, and the id of an active record, if any, for a reference. */
async function ownRecords(names: readonly string[], refersTo: (property: string) => readonly string[]): Promise<(name: string) => Json> {
  const own = new Map<string, Json>()
  for (const name of new Set(names)) {
    const [collection] = refersTo(name)
    if (collection === undefined) continue
    const { data } = await read(tenantPath(`/records/${collection}?pageSize=20`))
    const usable = data.find((record: Json) => record.active !== false) ?? null
    own.set(name, usable?.id)
  }
  const today = `${textOf(now.peek() ?? 0).slice(0, 10)}T00:00:00Z`
  return (name) => (/(^date|Date|On)$/.test(name) || /^date/.test(name) ? today : own.get(name))
}
