/** What records are called, asked for by id and many at once. */

import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Json } from '../door/door.ts'
import { labelOf, listOperation } from './collections.ts'
import { apiDocument, type Document } from './document.ts'
import { place } from './location.ts'
import { read } from './mock.ts'
import { result, tenantPath } from './run.ts'

const MOST_IDS = 50
const MOST_RECORDS = 500

/** By tenant, collection and id. */
const names = signal<ReadonlyMap<string, string>>(new Map())
const wanted = new Map<string, Set<number>>()
const asked = new Set<string>()

const keyOf = (collection: string, id: number): string => `${place.peek().tenant} ${collection} ${id}`

/** The record's name; until it is known, and where there is no such record, its id. */
export function useName(collection: string | undefined, id: number | null | undefined): string {
  useEffect(() => {
    if (collection !== undefined && typeof id === 'number') want(collection, id)
  }, [collection, id, place.value.tenant])
  if (collection === undefined || typeof id !== 'number') return ''
  return names.value.get(keyOf(collection, id)) ?? `#${id}`
}

function want(collection: string, id: number): void {
  if (asked.has(keyOf(collection, id))) return
  asked.add(keyOf(collection, id))
  if (wanted.size === 0) setTimeout(ask, 10)
  const ids = wanted.get(collection) ?? new Set()
  wanted.set(collection, ids.add(id))
}

async function ask(): Promise<void> {
  const all = [...wanted]
  wanted.clear()
  const document = await apiDocument()
  for (const [collection, ids] of all) {
    await readNames(document, collection, [...ids]).then(
      (records) => learn(collection, records),
      () => {},
    )
  }
}

/** By the API's own filter where it has one; the others are short lists. */
async function readNames(document: Document, collection: string, ids: readonly number[]): Promise<Json[]> {
  const operation = listOperation(document, collection)
  const parameters = document.operations.get(operation ?? '')?.query.map(({ name }) => name) ?? []
  if (operation === undefined || !parameters.includes('ids')) {
    const { data } = await read(tenantPath(`/records/${collection}?pageSize=${MOST_RECORDS}`))
    return data
  }
  const found: Json[] = []
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const query = {
      ids: ids.slice(from, from + MOST_IDS).join(),
      pageSize: MOST_IDS,
      ...(parameters.includes('active') && { active: 'Any' }),
    }
    found.push(...(await result(operation, { query })).data)
  }
  return found
}

/** Also from lists that a view has read anyway. */
export function learn(collection: string, records: readonly { readonly id: number }[]): void {
  const known = new Map(names.peek())
  for (const record of records) known.set(keyOf(collection, record.id), labelOf(record))
  names.value = known
}
