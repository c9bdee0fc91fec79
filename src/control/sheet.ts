/** The moves and edits of a record that are allowed now, and the rules that refuse the others, found by dry runs. */
import { collections, type OperationId, operationTable } from '../api.ts'
import { shapeOf } from '../contract/shapes.ts'
import { type LifecycleName, statusOf, transitionsOf } from '../domain/lifecycles.ts'
import type { HandledId } from '../domain/operations.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { CollectionName, Records } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'
import type { Property } from '../tables.ts'
import { recordData } from '../worlds/world-data.ts'
import type { Control } from './control.ts'
import { asOperation } from './decisions.ts'
import { stepOf } from './steps.ts'

interface Refused {
  readonly rule: string
  readonly message: string
}

interface PossibleMove {
  readonly by: string
  readonly to: string
  readonly refused: Refused | null
}

interface PossibleEdit {
  readonly property: string
  readonly by: OperationId
  readonly refused: Refused | null
}

/** Every verb and operation that can change the status of a record of this kind, listed once for each status that it leads to. */
export function movesOf({ engine }: Control, tenant: string, of: LifecycleName, id: number): PossibleMove[] {
  const status = statusOf(of, engine.stateOf(tenant).tables[of].get(id) as never)
  const moves = new Map<string, PossibleMove>()
  for (const each of transitionsOf(of)) {
    const key = `${each.by} ${each.to}`
    const step = stepOf(of, each)
    if (!step || (moves.has(key) && each.from !== status)) continue
    moves.set(key, { by: each.by, to: each.to, refused: refusedBy(engine.run(tenant, step(id, each.to), true)) })
  }
  return [...moves.values()]
}

/** The operation that edits the records of a collection, if there is one. */
const EDITED_BY: { readonly [Name in CollectionName]?: HandledId } = {
  purchaseOrders: 'PurchaseOrders_Update',
  markups: 'PurchaseOrdersMarkup_Update',
  purchaseOrderTypes: 'PurchaseOrderTypes_Update',
  returns: 'Returns_Update',
  returnTypes: 'ReturnTypes_Update',
  vendors: 'Vendors_Update',
  trucks: 'Trucks_Update',
  warehouses: 'Warehouses_Update',
  transfers: 'Transfers_Update',
  adjustments: 'Adjustments_Update',
}

/** Tries to change each property to another value, in dry runs. */
export function editsOf({ engine }: Control, tenant: string, of: CollectionName, id: number): PossibleEdit[] {
  const by = EDITED_BY[of]
  if (by === undefined) return []
  const record = engine.stateOf(tenant).tables[of].get(id) as Records[CollectionName]
  const plain = recordData(collections[of].record, record)
  const tried = (body: Readonly<Record<string, unknown>>) => refusedBy(engine.run(tenant, edit(by, id, body), true))
  const whole = tried({})
  return shapeOf(operationTable(by).body as string).properties.map((property) => ({
    property: property.name,
    by,
    refused: whole ?? ofProperty(property.name, tried({ [property.name]: otherValue(property, plain[property.name]) })),
  }))
}

const edit = (by: HandledId, id: number, body: Readonly<Record<string, unknown>>): Decision => asOperation(by, { path: id, body })

/** Ignores a refusal of the value that was tried, because it does not show whether the property can be edited. */
const ofProperty = (property: string, refused: Refused | null): Refused | null =>
  refused && (/^(ERR|REF|VAL)-/.test(refused.rule) || !refused.message.includes(property)) ? null : refused

/** Another value of the same kind, so that something changes. */
function otherValue({ kind, values = [] }: Property, now: unknown): unknown {
  switch (kind) {
    case 'boolean':
      return now !== true
    case 'integer':
    case 'decimal':
    case 'number':
      return typeof now === 'number' ? now + 1 : 1
    case 'enum':
      return values.find((each) => each !== now)
    case 'instant':
    case 'date':
      return now === '2026-02-01T00:00:00Z' ? '2026-02-02T00:00:00Z' : '2026-02-01T00:00:00Z'
    case 'list':
      return []
    case 'object':
    case 'map':
    case 'any':
      return now ?? {}
    default:
      return `${typeof now === 'string' ? now : ''} `
  }
}

function refusedBy(outcome: Outcome): Refused | null {
  if (!outcome.refused) return null
  const messages = Object.values(outcome.errors).flat()
  return { rule: outcome.rule, message: messages.length > 0 ? messages.join(' ') : outcome.title }
}
