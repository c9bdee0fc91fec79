/**
 * An engine over a store that several processes share: each call and verb is decided on the newest state, its commits are
 * written to the log, and where another process was first, it is decided again. Only then is it answered.
 */
import type { Call, Reply } from '../call.ts'
import { anyRoute } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import type { Commit } from '../store/commit.ts'
import { SharedStoreError } from '../store/log.ts'
import type { ReplicaStore } from '../store/replica.ts'
import { MOCK } from '../store/state.ts'
import type { Engine } from './engine.ts'
import { Turns } from './turns.ts'
import { unwritten } from './written.ts'

/** What a decision looks at: nothing that is shared, streams by name, or all of them. */
export type Looks = readonly string[] | 'all'

interface Decided<Value> {
  readonly commits: readonly Commit[]
  /** Called once the commits are written. */
  finish(): Value
}

/** How often something is decided again because another process was first. */
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
    try {
      return await this.decideAndWrite([MOCK, tenant], () => {
        const answered = engine.bounded(call)
        // At once, since others are decided before this one is written; one that is decided again gets another trace id.
        engine.count(answered)
        return { commits: answered.draft?.commits() ?? [], finish: () => engine.report(answered) }
      })
    } catch (fault) {
      return engine.report(unwritten(engine.answer(call), fault))
    }
  }

  /** Runs a control verb. Throws a SharedStoreError where the store fails, and what the verb throws. */
  run<Value>(looks: Looks, verb: () => Value): Promise<Value> {
    const { effects, clock } = this.engine
    return this.decideAndWrite(looks, () => {
      const { value, release } = effects.hold(() => clock.trial(() => this.store.trial(verb)))
      const finish = () => {
        release()
        return value.value
      }
      return { commits: value.commits, finish }
    })
  }

  private async decideAndWrite<Value>(looks: Looks, decide: () => Decided<Value>): Promise<Value> {
    await this.catchUp(looks)
    const decided = decide()
    if (decided.commits.length === 0) return decided.finish()
    const streams = [...new Set(decided.commits.map(({ stream }) => stream))]
    const leave = await this.turns.take(streams)
    try {
      return await this.written(looks, this.isCurrent(decided) ? decided : decide(), decide)
    } finally {
      leave()
    }
  }

  private async written<Value>(looks: Looks, first: Decided<Value>, decide: () => Decided<Value>): Promise<Value> {
    let decided = first
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (decided.commits.length === 0 || (await this.store.write(decided.commits))) return decided.finish()
      await this.store.pause(attempt)
      await this.catchUp(looks)
      decided = decide()
    }
    throw new SharedStoreError(`Nothing was changed: other replicas wrote to the same tenant first, ${ATTEMPTS} times in a row.`)
  }

  private isCurrent({ commits }: Decided<unknown>): boolean {
    return commits.every(({ stream, base }) => this.store.read(stream).version === base)
  }

  private async catchUp(looks: Looks): Promise<void> {
    if (looks === 'all') await this.store.catchUpAll()
    else if (looks.length > 0) await this.store.catchUp(looks)
  }
}
