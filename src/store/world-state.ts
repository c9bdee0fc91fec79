/** A tenant's whole state as one value, for commits and snapshots. */
import type { Env, SequenceName } from '../domain/env.ts'
import type { Change } from '../domain/outcome.ts'
import type { Quirks } from '../domain/quirks.ts'
import type { Instant } from '../domain/time.ts'
import type { CollectionName, Records, Settings, World } from '../domain/world.ts'
import { roomAdded } from './record-room.ts'
import type { Table } from './tables/table.ts'

export type Tables = { readonly [Name in CollectionName]: Table<Name> }

export interface WorldState {
  readonly tables: Tables
  readonly settings: Settings
  /** The last record id that was assigned. */
  readonly lastId: number
  readonly numbers: Readonly<Record<SequenceName, number>>
  /** The time of the last change. */
  readonly lastChange: Instant
  /** How many more bytes the tenant's records take than the records that it started with. */
  readonly room: number
}

/** The sequences of ids, numbers and times that the next record continues. */
export type Sequences = Pick<WorldState, 'lastId' | 'lastChange' | 'numbers'>

/** The state as operations read it. */
export function viewOf(state: WorldState): World {
  const view = { ...state.tables, settings: state.settings, listed: undefined } as unknown as World & { listed: World }
  view.listed = view
  return view
}

/** The view, with lists that show an older state (VAL-08). */
export const laggingView = (view: World, listed: WorldState): World => ({ ...view, listed: viewOf(listed) })

/** Draws ids, numbers and times for one call. They are used up only if the call's commit contains `sequences`. */
export class Cursor {
  private lastId: number
  private lastChange: Instant
  private readonly numbers: Record<SequenceName, number>
  private readonly now: Instant

  constructor({ lastId, lastChange, numbers }: Sequences, now: Instant) {
    this.lastId = lastId
    this.lastChange = lastChange
    this.numbers = { ...numbers }
    this.now = now
  }

  get sequences(): Sequences {
    return { lastId: this.lastId, lastChange: this.lastChange, numbers: { ...this.numbers } }
  }

  env(quirks: Quirks, exportPageSize: number): Env {
    return {
      now: this.now,
      quirks,
      exportPageSize,
      id: () => ++this.lastId,
      latestId: () => this.lastId,
      claim: (id) => {
        this.lastId = Math.max(this.lastId, id)
      },
      tick: () => {
        this.lastChange = this.now > this.lastChange ? this.now : this.lastChange + 1n
        return this.lastChange
      },
      number: (sequence) => ++this.numbers[sequence],
    }
  }
}

/** The state after all these changes. Throws an Error if one of them cannot be made. */
export function afterChanges(state: WorldState, changes: readonly Change[], sequences: Sequences = state): WorldState {
  const tables: Record<string, Table> = { ...state.tables } as Record<string, Table>
  let { settings, room } = state
  for (const change of changes) {
    room += roomAdded(tables, change)
    if ('settings' in change) settings = change.settings
    else if ('put' in change) {
      if (!Number.isSafeInteger(change.record.id)) throw new Error(`a record of ${change.put} has no valid id`)
      tables[change.put] = (tables[change.put] as Table).with(change.record as Records[CollectionName] as never)
    } else {
      tables[change.remove] = (tables[change.remove] as Table).without(change.id)
    }
  }
  const { lastId, numbers, lastChange } = sequences
  return { tables: tables as unknown as Tables, settings, lastId, numbers, lastChange, room: Math.max(0, room) }
}
