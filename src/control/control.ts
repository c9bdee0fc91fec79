/** What control verbs work on: the engine, the history, events and counts. */
import type { Change, Outcome } from '../domain/outcome.ts'
import type { Decision } from '../engine/decide.ts'
import type { Engine } from '../engine/engine.ts'
import { changeData, exchangeText } from '../engine/journal/exchange-text.ts'
import type { Exchange } from '../engine/journal/journal.ts'
import { roomOfRecords } from '../engine/journal/room.ts'
import { textWithoutSecrets } from '../engine/journal/secrets.ts'
import type { Tally } from '../engine/journal/tally.ts'
import type { EngineOptions } from '../options.ts'
import { roomOf } from '../store/room.ts'
import type { MockSnapshot, TenantSnapshot } from '../store/state.ts'
import type { WorldState } from '../store/world-state.ts'
import { tallyOf, transitionsAmong } from './coverage.ts'
import { type EventKind, Events } from './events.ts'
import { type Difference, differencesOf, History } from './history.ts'
import { Meter } from './meter.ts'

/** Longer bodies are left out of events, because the journal has them. */
const LONGEST_IN_EVENT = 16 * 1024

export class Control {
  readonly engine: Engine
  readonly options: EngineOptions
  readonly history: History
  readonly events: Events
  readonly meter = new Meter()
  /** Made on first use: most mocks never need it. */
  private tally: Tally | undefined

  constructor(engine: Engine, options: EngineOptions) {
    this.engine = engine
    this.options = options
    this.history = new History({ count: options.journal, bytes: options.journalBytes }, () => engine.bounds.reached('journalBytes'))
    this.events = new Events(options.journal, engine.clock.now().toString(36), (about, fault) => engine.warnings.failed(about, fault))
    engine.journal.listen((exchange, before) => this.noteExchange(exchange, before), 'History and events')
    engine.clock.onMove(() => this.emitClock())
  }

  /** Runs a decision and commits its changes, unless it is a dry run. `before` is the state before the changes. */
  change(tenant: string, by: string, decision: Decision, dryRun = false): { outcome: Outcome; before: WorldState } {
    const before = this.engine.stateOf(tenant)
    const outcome = this.engine.run(tenant, decision, dryRun)
    if (!outcome.refused && !dryRun) this.noteChanges(tenant, by, outcome.changes, differencesOf(outcome.changes, before))
    return { outcome, before }
  }

  /** Adds a verb's changes to the history, and sends them as an event. */
  noteChanges(tenant: string, by: string, changes: readonly Change[], differences: readonly Difference[]): void {
    if (changes.length === 0) return
    this.engine.effects.add(() => this.note({ by, tenant, exchange: null, at: this.engine.clock.time }, differences, roomOf(differences)))
    this.emit('change', tenant, { tenant, by, changes: changes.map(changeData) })
  }

  /** Must be called after the state of a tenant, or of the whole mock (null), was replaced. Drops the old history and sends an event. */
  replaced(tenant: string | null, by: string): void {
    this.engine.effects.add(() => {
      this.history.clear(tenant ?? undefined)
      if (by === 'Mock_Reset') this.tally = undefined
    })
    this.emit(tenant === null ? 'mock' : 'tenant', tenant, { tenant, by })
  }

  restore(snapshot: MockSnapshot): void {
    this.engine.restore(snapshot)
    this.replaced(null, 'Mock_Restore')
  }

  restoreTenant(tenant: string, snapshot: TenantSnapshot): void {
    this.engine.restoreTenant(tenant, snapshot)
    this.replaced(tenant, 'Tenants_Restore')
  }

  emit(kind: EventKind, tenant: string | null, data: object): void {
    this.engine.effects.add(() => {
      if (!this.events.isIdle) this.events.emit(kind, tenant, () => JSON.stringify(data), roomOf(data))
    })
  }

  /**
   * A tally of the operations, rules and status transitions that were exercised. The first call counts all exchanges and changes that are
   * still kept. From then on, every new one is counted.
   */
  counted(): Tally {
    this.tally ??= tallyOf(this.engine.journal.entries(), this.history.all())
    return this.tally
  }

  /** A tally of what one tenant's calls and changes exercised. It counts all exchanges and changes that are still kept. */
  countedOf(tenant: string): Tally {
    const isOwn = (each: { readonly tenant: string | null }) => each.tenant === tenant
    return tallyOf(this.engine.journal.entries().filter(isOwn), this.history.all().filter(isOwn))
  }

  private noteExchange(exchange: Exchange, before: WorldState | null): void {
    const { id, tenant, operation, changes, at, advice, call } = exchange
    this.tally?.addExchange(exchange, null)
    if (this.meter.isOn) this.meter.count(exchange)
    if (changes.length > 0 && tenant !== null && before)
      this.note({ by: operation ?? '', tenant, exchange: id, at }, differencesOf(changes, before), roomOfRecords(call))
    if (this.events.isIdle) return
    this.events.emit('exchange', tenant, () => {
      const kept = this.engine.journal.byId(id)
      return kept && exchangeText(kept, LONGEST_IN_EVENT)
    })
    for (const each of advice)
      this.emit('advice', tenant, { tenant, operation, rule: each.rule, subject: textWithoutSecrets(each.subject) })
  }

  private note(entry: Parameters<History['add']>[0], differences: readonly Difference[], room: number): void {
    this.history.add(entry, differences, room)
    this.tally?.addTransitions(transitionsAmong(differences))
  }

  private emitClock(): void {
    if (this.events.isIdle) return
    const { time, rate } = this.engine.clock
    this.emit('clock', null, { time, rate })
  }
}
