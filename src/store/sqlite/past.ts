/**
 * The earlier states that lists may still show (VAL-08), as rows. Each row belongs to a commit and has only what that commit replaced:
 * applied to the state after the commit, it gives the state before. If this chain of states is broken, all earlier states are
 * written completely.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Change } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import { changeOf, changeText, parsed, sequencesOf, sequencesText, worldStateOf, worldText } from '../codec/records.ts'
import type { Commit } from '../commit.ts'
import type { Step } from '../memory.ts'
import type { Past, TenantState } from '../state.ts'
import type { Table } from '../tables/table.ts'
import { afterChanges, type WorldState } from '../world-state.ts'
import type { Write } from './write.ts'

/** The collection name of these rows. A row's id is the version at which its state was replaced. */
export const PAST = 'past'

interface Row {
  readonly until?: string
  readonly state?: object
  readonly undo?: { readonly changes: readonly unknown[]; readonly sequences: unknown }
}

export class PastRows {
  private readonly start: WorldState
  private readonly isUsed: boolean
  private readonly put: StatementSync
  private readonly remove: StatementSync
  private readonly all: StatementSync
  /** The row id of each state. */
  private readonly ids = new WeakMap<Past, number>()

  constructor(database: DatabaseSync, start: WorldState, lag: bigint) {
    this.start = start
    this.isUsed = lag > 0n
    this.put = database.prepare(`INSERT OR REPLACE INTO records VALUES (?, '${PAST}', ?, ?)`)
    this.remove = database.prepare(`DELETE FROM records WHERE stream = ? AND collection = '${PAST}' AND id < ?`)
    this.all = database.prepare(`SELECT id, text FROM records WHERE stream = ? AND collection = '${PAST}' ORDER BY id DESC`)
  }

  writesOf({ commit, before, after }: Step): Write[] {
    const [earlier, now] = [before.state, after.state] as [TenantState, TenantState]
    if (!('past' in now) || earlier.past === now.past || earlier.past.length + now.past.length === 0) return []
    const [oldest, latest] = [now.past[0], now.past.at(-1)]
    const isNew = latest !== earlier.past.at(-1)
    if (commit.replaces !== undefined || !oldest || (isNew && latest?.state !== earlier.world)) return this.whole(commit, now.past)
    const kept = now.past.length - (isNew ? 1 : 0)
    // Checking the oldest is enough, because its row can only be read with the rows of all later states.
    const isChain = kept === 0 || (oldest === earlier.past[earlier.past.length - kept] && this.ids.has(oldest))
    if (!isChain) return this.whole(commit, now.past)
    if (isNew) this.ids.set(latest as Past, commit.base)
    return this.added(commit, earlier.world, oldest, isNew)
  }

  read(stream: string, world: WorldState, from: readonly Past[]): readonly Past[] {
    if (!this.isUsed) return from
    const found: Past[] = []
    let state = world
    for (const { id, text } of this.all.all(stream) as { id: number; text: string }[]) {
      const row = parsed(text) as Row
      state = this.stateOf(row, state)
      if (row.until === undefined) continue
      const past = { until: BigInt(row.until), state }
      this.ids.set(past, id)
      found.push(past)
    }
    return found.toReversed()
  }

  /** Called after a failed transaction: its rows do not exist, so the ids that it gave to these states are wrong. */
  forget(past: readonly Past[]): void {
    for (const each of past) this.ids.delete(each)
  }

  /** A state that lists never show also needs a row, because the states before it are computed from it. That row has no `until`. */
  private added({ stream, base, changes, at }: Commit, state: WorldState, oldest: Past, isShown: boolean): Write[] {
    const from = this.ids.get(oldest) as number
    const undo = `"undo":{"changes":[${undoing(changes, state).map(changeText).join(',')}],"sequences":${sequencesText(state)}}`
    const text = isShown ? `{"until":"${at}",${undo}}` : `{${undo}}`
    return [{ run: () => this.remove.run(stream, from) }, { run: () => this.put.run(stream, base, text) }]
  }

  private whole({ stream, base }: Commit, all: readonly Past[]): Write[] {
    const puts = all.map((past, i): Write => {
      const id = base - all.length + 1 + i
      this.ids.set(past, id)
      const text = textOf(past.until, worldText(past.state, this.start))
      return { run: () => this.put.run(stream, id, text) }
    })
    return [{ run: () => this.remove.run(stream, base + 1) }, ...puts]
  }

  private stateOf({ state, undo }: Row, next: WorldState): WorldState {
    if (state) return worldStateOf(state, this.start)
    const { changes = [], sequences } = undo ?? {}
    return afterChanges(next, changes.map(changeOf), sequencesOf(sequences))
  }
}

const textOf = (until: Instant, state: string): string => `{"until":"${until}","state":${state}}`

/** The changes that restore the replaced records. */
function undoing(changes: readonly Change[], state: WorldState): Change[] {
  return changes.map((change): Change => {
    if ('settings' in change) return { settings: state.settings }
    const [name, id] = 'put' in change ? [change.put, change.record.id] : [change.remove, change.id]
    const record = (state.tables[name] as unknown as Table).get(id)
    return (record ? { put: name, record } : { remove: name, id }) as Change
  })
}
