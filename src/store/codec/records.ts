/** Records and worlds as exact JSON text: amounts with all their digits, times exact to the tick. */
import { collections } from '../../api.ts'
import { type Reader, readObject } from '../../contract/read.ts'
import { shapeOf } from '../../contract/shapes.ts'
import { recordWriter } from '../../contract/write.ts'
import type { Change } from '../../domain/outcome.ts'
import type { CollectionName, Settings } from '../../domain/world.ts'
import { Table } from '../tables/table.ts'
import type { Sequences, Tables, WorldState } from '../world-state.ts'

const writer = recordWriter()
const names = Object.keys(collections) as CollectionName[]

/**
 * Matches numbers that a double cannot store exactly, or that JavaScript would write in a different form. It may also match a part of a
 * string, which is harmless.
 */
const MANY_DIGITS = /[\d.]{16}|0\.0{5}|\d[eE]/

/** A number with more digits than a double can store becomes a string, because amounts can be read from strings too. */
export function parsed(text: string): unknown {
  // A reviver function makes parsing three times as slow.
  if (!MANY_DIGITS.test(text)) return JSON.parse(text)
  const keepDigits = (_key: string, value: unknown, { source }: { readonly source?: string }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? source : value
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown)
}

export const recordText = (name: CollectionName, record: object): string => writer.of(collections[name].record)(record)
export const settingsText = (settings: Settings): string => writer.of('Settings')(settings)

function read(shape: string, value: unknown): object {
  const reader: Reader = { misfits: [], complete: true }
  const found = readObject(shapeOf(shape), value as object, null, reader)
  if (reader.misfits.length > 0) throw new Error(`A stored ${shape} cannot be read: ${JSON.stringify(value)?.slice(0, 200)}`)
  return found
}

export const recordOf = (name: CollectionName, value: unknown): object => read(collections[name].record, value)

export const settingsOf = (value: unknown): Settings => read('Settings', value) as Settings

export function changeText(change: Change): string {
  if ('settings' in change) return `{"settings":${settingsText(change.settings)}}`
  if ('put' in change) return `{"put":"${change.put}","record":${recordText(change.put, change.record)}}`
  return JSON.stringify(change)
}

export function changeOf(value: unknown): Change {
  const change = value as { settings?: unknown; put?: CollectionName; record?: unknown }
  if (change.settings !== undefined) return { settings: settingsOf(change.settings) }
  return change.put === undefined ? (value as Change) : ({ put: change.put, record: recordOf(change.put, change.record) } as Change)
}

/** The memory that a state takes is stored with its sequences. */
type Counted = Sequences & Partial<Pick<WorldState, 'room'>>

export const sequencesText = ({ lastId, lastChange, numbers, room }: Counted): string =>
  JSON.stringify({ lastId, lastChange: String(lastChange), numbers, room })

export function sequencesOf(value: unknown): Counted {
  const { lastChange, ...others } = value as Omit<Counted, 'lastChange'> & { lastChange: string }
  return { ...others, lastChange: BigInt(lastChange) }
}

/** Only the collections that differ from the starting world's. */
export function worldText(state: WorldState, start: WorldState): string {
  const own = names.filter((name) => state.tables[name] !== start.tables[name])
  const tables = own.map((name) => `"${name}":[${[...state.tables[name].all()].map((record) => recordText(name, record)).join(',')}]`)
  const settings = state.settings === start.settings ? '' : `"settings":${settingsText(state.settings)},`
  return `{${settings}"sequences":${sequencesText(state)},"tables":{${tables.join(',')}}}`
}

/** Reads the state that `worldText` has written. Each collection is read on first use. */
export function worldStateOf(value: unknown, start: WorldState): WorldState {
  const { settings, sequences, tables } = value as {
    settings?: unknown
    sequences: unknown
    tables: Partial<Record<CollectionName, unknown[]>>
  }
  const all = names.map((name) => {
    const own = tables[name]
    return [name, own ? Table.later(name, () => own.map((record) => recordOf(name, record)) as never) : start.tables[name]]
  })
  return {
    tables: Object.fromEntries(all) as Tables,
    settings: settings === undefined ? start.settings : settingsOf(settings),
    room: 0,
    ...sequencesOf(sequences),
  }
}
