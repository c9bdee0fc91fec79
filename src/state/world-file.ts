/** World files: a starting state read from plain data, and written back to it. */
import { collections } from '../api.ts'
import { isObject, type Misfit, pathText, type Reader, readObject } from '../contract/read.ts'
import { shapeOf } from '../contract/shapes.ts'
import { Writer } from '../contract/write.ts'
import { nearest } from '../domain/nearest.ts'
import { defaultQuirks } from '../domain/quirks.ts'
import { type Instant, instantText } from '../domain/time.ts'
import type { CollectionName, Records, Settings } from '../domain/world.ts'
import { Table } from './table.ts'
import type { Tables, WorldState } from './world-state.ts'

/** A world as plain data: `{ "clock": …, "settings": {…}, "vendors": […], … }`. fixtures/world.schema.json has all of it. */
export type WorldData = Readonly<Record<string, unknown>>

export interface LoadedWorld {
  readonly clock: Instant
  readonly state: WorldState
}

/** What is wrong with a world file; the message names each place, the reason and the offending value. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
}

const names = Object.keys(collections) as CollectionName[]

export function loadWorld(data: unknown): LoadedWorld {
  if (!isObject(data)) throw new WorldError('A world must be a JSON object such as { "vendors": [] }.')
  const reader: Reader = { misfits: [], complete: true }
  const world = readObject(shapeOf('World'), data, null, reader) as unknown as { clock: Instant; settings: Settings } & {
    [N in CollectionName]: Records[N][]
  }
  if (reader.misfits.length > 0) throw new WorldError(complaint(reader.misfits, data))
  refuseRepeatedIds(world)
  const tables = Object.fromEntries(names.map((name) => [name, Table.of(name, world[name] as never)])) as unknown as Tables
  return { clock: world.clock, state: { tables, settings: world.settings, ...sequencesOf(world) } }
}

const SHOWN = 10

function complaint(misfits: readonly Misfit[], data: object): string {
  const lines = misfits.slice(0, SHOWN).map((misfit) => `${pathText(misfit.at) || 'The world'}: ${reason(misfit, data)}`)
  if (misfits.length > SHOWN) lines.push(`… and ${misfits.length - SHOWN} more`)
  return lines.join('\n')
}

function reason(misfit: Misfit, data: object): string {
  switch (misfit.kind) {
    case 'missing':
      return `${misfit.names.join(', ')} must be given, in ${brief(valueAt(misfit, data))}`
    case 'null':
      return 'must not be null'
    case 'type':
      return `must be ${misfit.wanted}, not ${brief(misfit.value)}`
    case 'unknown':
      return `is no property here${misfit.at ? offer(misfit, data) : ''}`
  }
}

function offer(misfit: Misfit, data: object): string {
  const key = String(misfit.at?.key)
  const near = misfit.at?.in
    ? undefined
    : nearest(
        key,
        shapeOf('World').properties.map((property) => property.name),
      )
  return `${near ? `; did you mean ${near}?` : ''} (${brief(valueAt(misfit, data))})`
}

function valueAt({ at }: Misfit, data: object): unknown {
  const keys: (string | number)[] = []
  for (let place = at; place; place = place.in) keys.unshift(place.key)
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** VAL-04: every id stands once in the whole world, items included. */
function refuseRepeatedIds(world: { readonly [N in CollectionName]: readonly Records[N][] }): void {
  const seen = new Map<number, string>()
  const claim = (id: number, at: string) => {
    const other = seen.get(id)
    if (other) throw new WorldError(`${at}.id: must be unique, but ${id} is the id of ${other} too`)
    if (!Number.isSafeInteger(id) || id <= 0) throw new WorldError(`${at}.id: must be a whole number from 1 to 2^53 - 1, not ${id}`)
    seen.set(id, at)
  }
  for (const name of names) {
    for (const [i, record] of world[name].entries()) {
      claim(record.id, `${name}[${i}]`)
      for (const [j, item] of itemsOf(record).entries()) claim(item.id, `${name}[${i}].items[${j}]`)
    }
  }
}

const itemsOf = (record: object): readonly { id: number }[] =>
  'items' in record ? (record.items as { id: number }[]) : 'vendorContacts' in record ? (record.vendorContacts as { id: number }[]) : []

/** Sequences go on from what the world already holds. */
function sequencesOf(
  world: { readonly [N in CollectionName]: readonly Records[N][] },
): Pick<WorldState, 'lastId' | 'lastChange' | 'numbers'> {
  let lastId = 0
  let lastChange = 0n
  for (const name of names) {
    for (const record of world[name]) {
      lastId = Math.max(lastId, record.id, ...itemsOf(record).map((item) => item.id), idOf(record, 'billId'), idOf(record, 'batchId'))
      if ('modifiedOn' in record && record.modifiedOn > lastChange) lastChange = record.modifiedOn
    }
  }
  const plain = world.purchaseOrders
    .map((order) => order.number)
    .filter((number) => /^\d{1,15}$/.test(number) && !world.jobs.some((job) => job.jobNumber === number))
  return { lastId, lastChange, numbers: { orderNumber: Math.max(0, ...plain.map(Number)) } }
}

const idOf = (record: object, field: string): number => Number((record as Record<string, unknown>)[field] ?? 0)

const writer = new Writer(defaultQuirks)

/** The state as world data again: what `loadWorld` reads back. */
export function worldData({ tables, settings }: WorldState, clock: Instant): WorldData {
  const records = names.map((name) => {
    const write = writer.of(collections[name].record)
    return [name, [...tables[name].all()].map((record) => JSON.parse(write(record)))]
  })
  return { clock: instantText(clock), settings, ...Object.fromEntries(records) }
}
