/**
 * An engine over a store that several processes share. Each call or verb is decided on the newest state, and its commits are written to the
 * log. If another process wrote first, the call or verb is decided again. It is answered once its commits are written.
 */
import type { Call, Reply } from '../call.ts'
import { anyRoute } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import type { Commit } from '../store/commit.ts'
import { SharedStoreError } from '../store/log.ts'
import type { Hold, ReplicaStore, StreamsRead } from '../store/replica.ts'
import { MOCK } from '../store/state.ts'
import type { Engine } from './engine.ts'
import { Turns } from './turns.ts'
import { unwritten } from './written.ts'

interface Decided<Value> {
  readonly commits: readonly Commit[]
  /** Called once the commits are written. */
  finish(): Value
}

/** How many times to try to write, if other processes keep writing first. */
const ATTEMPTS = 30

export class Replica {
  readonly engine: Engine
  readonly store: ReplicaStore
  private readonly turns = new Turns()

  constructor(engine: Engine, store: ReplicaStore) {
    this.engine = engine
    this.store = store
  }

  async answer(call: Call): Promise<Reply> {
    const { engine } = this
    const tenant = anyRoute(call.method.toUpperCase(), targetOf(call.target).path)?.tenant ?? MOCK
    const hold = this.store.hold()
    let isCounted = false
    try {
      return await this.decideAndWrite(hold, [MOCK, tenant], () => {
        const answered = engine.bounded(call, isCounted)
        // Counted now, because other calls may be decided before this one is written. A call that is decided again gets a new trace id, but
        // the rate limits count it only once.
        engine.count(answered)
        isCounted ||= answered.draft?.isCounted === true
        return { commits: answered.draft?.commits() ?? [], finish: () => engine.report(answered) }
      })
    } catch (fault) {
      return engine.report(unwritten(engine.answer(call, isCounted), fault))
    } finally {
      hold.release()
    }
  }

  /** Runs a control verb. Throws a SharedStoreError if the store fails. Rethrows any error that the verb throws. */
  run<Value>(read: StreamsRead, verb: () => Value): Promise<Value> {
    const { effects, clock } = this.engine
    const hold = this.store.hold()
    return this.decideAndWrite(hold, read, () => {
      const { value, release } = effects.hold(() => clock.trial(() => this.store.trial(verb)))
      const finish = () => {
        release()
        return value.value
      }
      return { commits: value.commits, finish }
    }).finally(() => hold.release())
  }

  private async decideAndWrite<Value>(hold: Hold, read: StreamsRead, decide: () => Decided<Value>): Promise<Value> {
    await hold.catchUp(read)
    const decided = decide()
    if (decided.commits.length === 0) return decided.finish()
    const streams = [...new Set(decided.commits.map(({ stream }) => stream))]
    const leave = await this.turns.take(streams)
    try {
      return await this.written(() => hold.catchUp(streams), this.isCurrent(decided) ? decided : decide(), decide)
    } finally {
      leave()
    }
  }

  private async written<Value>(catchUp: () => Promise<void>, first: Decided<Value>, decide: () => Decided<Value>): Promise<Value> {
    let decided = first
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (decided.commits.length === 0 || (await this.store.write(decided.commits))) return decided.finish()
      await this.store.pause(attempt)
      await catchUp()
      decided = decide()
    }
    throw new SharedStoreError(`Nothing was changed: other replicas wrote to the same tenant first, ${ATTEMPTS} times in a row.`)
  }

  private isCurrent({ commits }: Decided<unknown>): boolean {
    return commits.every(({ stream, base }) => this.store.read(stream).version === base)
  }
}
