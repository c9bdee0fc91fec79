/** The records that a call was about, as they were before the call. */
import type { Json } from '../door/door.ts'
import { read } from '../state/mock.ts'
import type { Exchange } from '../views/calls/exchange.ts'

/** A world file with only these records. */
type World = Record<string, Json>

interface Place {
  readonly collection: string
  readonly record: Json
}

const MOST = 200

/**
 * The records whose ids are in the request. If some of them are purchase orders, also the records that belong to these orders. Finally,
 * every record that one of the others refers to. If a call names its records by id, this is enough to get the same answer.
 */
export async function worldBefore(exchange: Exchange): Promise<World> {
  const world: World = await read(`/_mock/tenants/${exchange.tenant}/export`)
  const places = placesIn(world)
  const found = new Map<number, Place>()
  const ids = numbersOf(exchange, places)
  const queue = [...ids, ...referring(ids, places)]
  for (let id = queue.pop(); id !== undefined && found.size < MOST; id = queue.pop()) {
    const place = places.get(id)
    if (!place || found.has(id)) continue
    const record = await recordBefore(place, exchange)
    if (record === null) continue
    found.set(id, { ...place, record })
    queue.push(...referencesIn(record))
  }
  return { ...(world.settings && { settings: world.settings }), ...grouped([...found.values()]) }
}

/** Every record by its id: ids are unique in a tenant. */
function placesIn(world: World): Map<number, Place> {
  const places = new Map<number, Place>()
  for (const [collection, records] of Object.entries(world))
    if (Array.isArray(records)) for (const record of records) places.set(record.id, { collection, record })
  return places
}

function numbersOf({ target, request: { body } }: Exchange, places: ReadonlyMap<number, Place>): number[] {
  const inTarget = target.replace(/\/tenant\/\d+/, '').match(/\d+/g) ?? []
  return [...inTarget.map(Number), ...numbersIn(body)].filter((id) => places.has(id))
}

function numbersIn(value: Json): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

/** The numbers in properties such as `vendorId` and `tagTypeIds`, at any depth. */
function referencesIn(value: Json, name = ''): number[] {
  if (typeof value === 'number') return /Ids?$/.test(name) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => referencesIn(each, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([property, each]) => referencesIn(each, property))
}

/** The ids of records that refer to these orders, such as their receipts. Rules read such records. */
const referring = (ids: readonly number[], places: ReadonlyMap<number, Place>): number[] =>
  [...places.values()].filter(({ record }) => ids.includes(record.purchaseOrderId)).map(({ record }) => record.id)

/** Null if the record did not exist yet. */
async function recordBefore({ collection, record }: Place, { id, at, tenant, differences }: Exchange): Promise<Json> {
  const own = differences.find((each) => each.collection === collection && each.id === record.id)
  if (own) return own.before
  if (record.modifiedOn !== undefined && Date.parse(record.modifiedOn) < Date.parse(at)) return record
  const { history } = await read(`/_mock/tenants/${tenant}/records/${collection}/${record.id}`)
  const later = history.filter((entry: Json) => (entry.exchange === null ? Date.parse(entry.at) > Date.parse(at) : entry.exchange > id))
  return later.length > 0 ? later.at(-1).before : record
}

function grouped(places: readonly Place[]): World {
  const world: World = {}
  for (const { collection, record } of places) world[collection] = [...(world[collection] ?? []), record]
  return world
}
