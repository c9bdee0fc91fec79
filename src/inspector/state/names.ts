/** Names of records, read by id with many ids per request. They are read again when a name may have changed. */

import { signal } from '@preact/signals'
import { labelOf } from './collections.ts'
import { place } from './location.ts'
import { read } from './mock.ts'

/** The maximum number of ids in one request, so that its URL stays short. */
const MOST_IDS = 200

/** The names, by tenant, collection and id. */
const names = signal<ReadonlyMap<string, string>>(new Map())
const known = new Set<string>()
/** The ids to read next, by tenant and collection. */
const needed = new Map<string, Set<number>>()

const keyOf = (tenant: string, collection: string, id: number): string => `${tenant} ${collection} ${id}`

/** The record's name; its id until the name is known, or if there is no such record. */
export function useName(collection: string | undefined, id: number | null | undefined): string {
  const { tenant } = place.value
  if (collection === undefined || typeof id !== 'number') return ''
  const key = keyOf(tenant, collection, id)
  // This is not done in an effect, because a board of orders would have two effects for each card.
  if (Number.isSafeInteger(id) && !known.has(key)) want(tenant, collection, id)
  return names.value.get(key) ?? `#${id}`
}

function want(tenant: string, collection: string, id: number): void {
  known.add(keyOf(tenant, collection, id))
  if (needed.size === 0) setTimeout(readNeeded, 5)
  const key = `${tenant} ${collection}`
  needed.set(key, (needed.get(key) ?? new Set()).add(id))
}

function readNeeded(): void {
  const all = [...needed]
  needed.clear()
  for (const [key, ids] of all) {
    const [tenant = '', collection = ''] = key.split(' ')
    const list = [...ids]
    for (let from = 0; from < list.length; from += MOST_IDS) readNames(tenant, collection, list.slice(from, from + MOST_IDS))
  }
}

/** If this fails, the ids stay visible. The names are requested again when the records or the connection change. */
async function readNames(tenant: string, collection: string, ids: readonly number[]): Promise<void> {
  const path = `/_mock/tenants/${tenant}/records/${collection}?ids=${ids.join()}&pageSize=${MOST_IDS}`
  const records = await read(path).then(
    ({ data }) => data,
    () => [],
  )
  learn(tenant, collection, records)
}

/** Stores the names of these records. Views also call it with the lists that they have read. */
export function learn(tenant: string, collection: string, records: readonly { readonly id: number }[]): void {
  if (records.length === 0) return
  const more = new Map(names.peek())
  for (const record of records) more.set(keyOf(tenant, collection, record.id), labelOf(record))
  names.value = more
}

/** Like `learn`, for the names in the first view. It also marks the names as in use, so that `renamed` reads them again. */
export function learnFirst(tenant: string, collection: string, records: readonly { readonly id: number }[]): void {
  for (const { id } of records) known.add(keyOf(tenant, collection, id))
  learn(tenant, collection, records)
}

/** Called when a record has changed. Its name is read again if the name is in use. */
export function renamed(tenant: string, collection: string, id: number): void {
  if (known.has(keyOf(tenant, collection, id))) want(tenant, collection, id)
}

/** Called when all records of one tenant, or of every tenant, may have changed. */
export function allRenamed(of?: string): void {
  for (const key of known) {
    const [tenant = '', collection = '', id] = key.split(' ')
    if (of === undefined || of === tenant) want(tenant, collection, Number(id))
  }
}
