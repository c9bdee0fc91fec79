/** World files: a starting state read from plain data, and written back to it. */
import { collections } from '../api.ts'
import { isObject, keysOf, type Misfit, type Place, pathText, type Reader, readObject } from '../contract/read.ts'
import { shapeOf } from '../contract/shapes.ts'
import { Writer } from '../contract/write.ts'
import type { SequenceName } from '../domain/env.ts'
import { nearest } from '../domain/nearest.ts'
import { defaultQuirks } from '../domain/quirks.ts'
import { type Instant, instantText } from '../domain/time.ts'
import { type CollectionName, NESTED, nested, type Records, type Settings } from '../domain/world.ts'
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

/** What the name at fault may have meant, among those of the shape it stands in. */
function offer(misfit: Misfit, data: object): string {
  const near = nearest(String(misfit.at?.key), namesAt(misfit.at?.in ?? null))
  return `${near ? `; did you mean ${near}?` : ''} (${brief(valueAt(misfit, data))})`
}

function namesAt(at: Place): readonly string[] {
  let properties = shapeOf('World').properties
  for (const key of keysOf(at)) {
    if (typeof key === 'number') continue
    const property = properties.find((each) => each.name === key)
    const shape = property?.shape ?? property?.of?.shape
    properties = shape ? shapeOf(shape).properties : []
  }
  return properties.map((property) => property.name)
}

function valueAt({ at }: Misfit, data: object): unknown {
  return keysOf(at).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** VAL-04: every id stands once in the whole world, items included; but a bill's lines bear the ids of its receipt's. */
function refuseRepeatedIds(world: Loaded): void {
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
      for (const list of name === 'bills' ? [] : NESTED) {
        for (const [j, item] of nested(record, list).entries()) claim(item.id, `${name}[${i}].${list}[${j}]`)
      }
    }
  }
}

type Loaded = { readonly [N in CollectionName]: readonly Records[N][] }

/** Sequences go on from what the world already holds: its ids, also those of what it only names, its numbers, its last change. */
function sequencesOf(world: Loaded): Pick<WorldState, 'lastId' | 'lastChange' | 'numbers'> {
  let lastId = 0
  // Before a clock that stands at 1970.
  let lastChange = -1n
  for (const name of names) {
    for (const record of world[name]) {
      lastId = Math.max(lastId, highestId(record))
      if ('modifiedOn' in record && record.modifiedOn > lastChange) lastChange = record.modifiedOn
    }
  }
  return { lastId, lastChange, numbers: numbersOf(world) }
}

function highestId(value: unknown, key = ''): number {
  if (typeof value === 'number') return /^id$|Ids?$/.test(key) ? value : 0
  if (typeof value !== 'object' || value === null) return 0
  let highest = 0
  for (const [name, each] of Object.entries(value)) highest = Math.max(highest, highestId(each, Array.isArray(value) ? key : name))
  return highest
}

function numbersOf(world: Loaded): Record<SequenceName, number> {
  const jobNumbers = new Set(world.jobs.map((job) => job.jobNumber))
  return {
    orderNumber: highestNumber(world.purchaseOrders.filter((order) => !jobNumbers.has(order.number))),
    requestNumber: highestNumber(world.purchaseOrderRequests.map((request) => ({ number: request.requestNumber }))),
    returnNumber: highestNumber(world.returns),
    transferNumber: highestNumber(world.transfers),
    adjustmentNumber: highestNumber(world.adjustments),
    batchNumber: highestNumber(world.batches),
  }
}

const highestNumber = (records: readonly { readonly number: string }[]): number =>
  records.reduce((highest, { number }) => (/^\d{1,15}$/.test(number) ? Math.max(highest, Number(number)) : highest), 0)

const writer = new Writer(defaultQuirks)

/** Plain data; a number with more digits than a double holds stays text, as a world file may write it too (ERR-15). */
function plain(text: string): unknown {
  const keepDigits = (_key: string, value: unknown, { source }: { readonly source?: string }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? source : value
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown)
}

/** The state as world data again: what `loadWorld` reads back. */
export function worldData({ tables, settings }: WorldState, clock: Instant): WorldData {
  const records = names.map((name) => {
    const write = writer.of(collections[name].record)
    return [name, [...tables[name].all()].map((record) => plain(write(record)))]
  })
  return { clock: instantText(clock), settings: plain(writer.of('Settings')(settings)), ...Object.fromEntries(records) }
}
