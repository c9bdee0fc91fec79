/** World files: starting states read from plain data. */
import { collections, type Inside } from '../api.ts'
import { isObject, type Reader, readObject } from '../contract/read.ts'
import { shapeOf } from '../contract/shapes.ts'
import { type Instant, instantText, isClockTime } from '../domain/time.ts'
import type { CollectionName, Settings } from '../domain/world.ts'
import { revocationsOf } from '../store/revocations.ts'
import type { TenantSnapshot, TokenState, Windows } from '../store/state.ts'
import { Table } from '../store/tables/table.ts'
import type { Tables, WorldState } from '../store/world-state.ts'
import { checkedSequences, EXPORTED, highestOwnId, type Sequences, sequencesOf, type WorldRecords, WRITTEN } from './sequences.ts'
import { complaint } from './world-complaint.ts'
import type { WorldData } from './world-data.ts'
import { WorldError } from './world-error.ts'

export interface LoadedWorld {
  readonly clock: Instant
  readonly state: WorldState
  /** The rest of the mock that the file was exported from; undefined if the file has only a world. */
  readonly mock?: LoadedMock
}

/** An exported mock, without the world that its tenants start from. */
export interface LoadedMock extends Omit<Inside['MockState'], 'tenants' | 'tokensIssued' | 'revokedTokens' | 'tokenWindows'> {
  /** The tenants with their own state, by id. */
  readonly tenants: ReadonlyMap<string, TenantSnapshot>
  readonly tokens: TokenState
  readonly tokenWindows: Windows
}

type ReadWorld = WorldRecords & { readonly clock: Instant; readonly settings: Settings; readonly sequences: Sequences | null }

const names = Object.keys(collections) as CollectionName[]

/** At most this many errors are counted. */
const MANY_MISFITS = 1000

/** Throws a WorldError with all errors in the shape of the data, or else with the first error of another kind. */
export function loadWorld(data: unknown): LoadedWorld {
  if (!isObject(data)) throw new WorldError('A world must be a JSON object such as { "vendors": [] }.')
  const reader: Reader = { misfits: [], complete: true, enough: MANY_MISFITS }
  const world = readObject(shapeOf('World'), data, null, reader) as unknown as Inside['World']
  if (reader.misfits.length > 0) throw new WorldError(complaint(reader, data))
  if (!isClockTime(world.clock)) throw new WorldError(`clock: must be before 9999-12-31, not ${instantText(world.clock)}`)
  const state = stateOf(world as ReadWorld, '')
  return { clock: world.clock, state, ...(world.mock && { mock: mockOf(world.mock, state, propertyOf(data, 'mock') as object) }) }
}

/**
 * A world that comes with the package and is known to be valid. Each collection is read on first use, so that
 * a test pays only for what it uses. The sequences come separately, since finding them would need all records.
 */
export function loadOwnWorld(data: WorldData, sequences: WorldData): LoadedWorld {
  const read = (part: WorldData) => readObject(shapeOf('World'), part, null, { misfits: [], complete: true }) as unknown as ReadWorld
  const { clock, settings, sequences: parsed } = read({ clock: data.clock, settings: data.settings ?? {}, sequences })
  const tables = names.map((name) => [name, Table.later(name, () => read({ [name]: data[name] ?? [] })[name] as never)])
  return { clock, state: { tables: Object.fromEntries(tables), settings, room: 0, ...(parsed as Sequences) } }
}

function mockOf(
  { tenants, tokensIssued, revokedTokens, tokenWindows, ...mock }: Inside['MockState'],
  base: WorldState,
  data: object,
): LoadedMock {
  const list = (propertyOf(data, 'tenants') ?? []) as readonly object[]
  const states = tenants.map((tenant, i) => {
    if (!/^(0|[1-9]\d*)$/.test(tenant.id)) throw new WorldError(`mock.tenants[${i}].id: must be digits, not ${JSON.stringify(tenant.id)}`)
    return [tenant.id, tenantOf(tenant, base, list[i] as object, `mock.tenants[${i}].`)] as const
  })
  const tokens = { issued: tokensIssued, revoked: revocationsOf(revokedTokens) }
  return { ...mock, tenants: new Map(states), tokens, tokenWindows: windowsOf(tokenWindows) }
}

function tenantOf(tenant: Inside['TenantState'], base: WorldState, data: object, at: string): TenantSnapshot {
  const passed = (propertyOf(data, 'past') ?? []) as readonly object[]
  const past = tenant.past.map(({ until, world }, i) => ({
    until,
    state: changedState(world, base, passed[i] as object, `${at}past[${i}].`),
  }))
  return { state: changedState(tenant.world, base, data, at), past, windows: windowsOf(tenant.windows), calls: tenant.calls }
}

/** The state of a world that the file stores as differences from `base`. Everything else is shared with `base`. */
function changedState(world: Inside['World'], base: WorldState, holder: object, at: string): WorldState {
  if (world.mock) throw new WorldError(`${at}world.mock: is allowed only once in a file, next to the world that tenants start from`)
  const given = new Set(Object.keys(propertyOf(holder, 'world') as object).map((key) => key.toLowerCase()))
  const left = names.filter((name) => !given.has(name.toLowerCase()))
  const settings = given.has('settings') ? world.settings : base.settings
  return stateOf({ ...(world as ReadWorld), settings }, `${at}world.`, new Map(left.map((name) => [name, base.tables[name]])))
}

/** The state of a parsed world. `at` is its path in the file; `shared` has the tables that already exist. */
function stateOf(world: ReadWorld, at: string, shared: ReadonlyMap<CollectionName, Tables[CollectionName]> = new Map()): WorldState {
  const lists = names.map((name) => [name, shared.has(name) ? [...(shared.get(name)?.all() ?? [])] : world[name]])
  const records = Object.fromEntries(lists) as WorldRecords
  const highest = highestOwnId(records, at, world.sequences ? EXPORTED : WRITTEN)
  const tables = names.map((name) => [name, shared.get(name) ?? Table.of(name, records[name] as never)])
  const sequences = world.sequences ? checkedSequences(world.sequences, highest, at) : sequencesOf(records, at)
  return { tables: Object.fromEntries(tables), settings: world.settings, room: 0, ...sequences }
}

const windowsOf = (windows: readonly Inside['RateWindow'][]): Windows =>
  new Map(windows.map(({ caller, from, calls }) => [caller, { from, calls }]))

/** A property of the data by its name, ignoring case (ERR-16). */
const propertyOf = (data: object, name: string): unknown => Object.entries(data).find(([key]) => key.toLowerCase() === name)?.[1]
