/** A tenant's whole state as one value: what a commit replaces, what a snapshot keeps. */
import type { Env, SequenceName } from '../domain/env.ts'
import type { Change } from '../domain/outcome.ts'
import type { Quirks } from '../domain/quirks.ts'
import type { Instant } from '../domain/time.ts'
import type { CollectionName, Records, Settings, World } from '../domain/world.ts'
import type { Table } from './tables/table.ts'
import { Walks } from './tables/walks.ts'

export type Tables = { readonly [Name in CollectionName]: Table<Name> }

export interface WorldState {
  readonly tables: Tables
  readonly settings: Settings
  /** The last record id given. */
  readonly lastId: number
  readonly numbers: Readonly<Record<SequenceName, number>>
  /** The time of the last change. */
  readonly lastChange: Instant
}

/** The state as operations look at it; lists may be shown an older one (VAL-08). */
export function worldOf(state: WorldState, listed: WorldState = state): World {
  const world = { ...state.tables, settings: state.settings } as unknown as World & { listed: World }
  world.listed = listed === state ? world : worldOf(listed)
  return world
}

/** Ids, numbers and times for one call. Only `commit` makes what was drawn count. */
export class Cursor {
  lastId: number
  lastChange: Instant
  readonly numbers: Record<SequenceName, number>
  private readonly now: Instant

  constructor(state: WorldState, now: Instant) {
    this.lastId = state.lastId
    this.lastChange = state.lastChange
    this.numbers = { ...state.numbers }
    this.now = now
  }

  env(quirks: Quirks, exportPageSize: number, walks = new Walks()): Env {
    return {
      now: this.now,
      quirks,
      exportPageSize,
      id: () => ++this.lastId,
      claim: (id) => {
        this.lastId = Math.max(this.lastId, id)
      },
      tick: () => {
        this.lastChange = this.now > this.lastChange ? this.now : this.lastChange + 1n
        return this.lastChange
      },
      walk: (world, list, query) => walks.of(world, list, query),
      number: (sequence) => ++this.numbers[sequence],
    }
  }
}

/** The state after these changes: all of them, or a throw and none. */
export function commit(state: WorldState, changes: readonly Change[], cursor: Cursor): WorldState {
  const tables: Record<string, Table> = { ...state.tables } as Record<string, Table>
  let settings = state.settings
  for (const change of changes) {
    if ('settings' in change) settings = change.settings
    else if ('put' in change) {
      if (!Number.isSafeInteger(change.record.id)) throw new Error(`${change.put} was given a record without an id`)
      tables[change.put] = (tables[change.put] as Table).with(change.record as Records[CollectionName] as never)
    } else {
      tables[change.remove] = (tables[change.remove] as Table).without(change.id)
    }
  }
  return {
    tables: tables as unknown as Tables,
    settings,
    lastId: cursor.lastId,
    numbers: cursor.numbers,
    lastChange: cursor.lastChange,
  }
}
