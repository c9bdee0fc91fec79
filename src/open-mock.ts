/** `openMock`: a mock with any kind of store, asynchronous because other processes may share its state. */
import type { ControlId } from './api.ts'
import type { Call, Reply } from './call.ts'
import { callVerb, type Given, type VerbAnswer, type VerbInput } from './control/call.ts'
import { Control } from './control/control.ts'
import { controlDoor, verbOf } from './control/door.ts'
import { streamsReadBy } from './control/streams-read.ts'
import { JournalView } from './engine/journal/view.ts'
import type { Replica } from './engine/replica.ts'
import { unavailable } from './engine/written.ts'
import { fetchFace, type RequestLike } from './fetch.ts'
import { createMock, type Mock, type ObservedMock, type ServedMock } from './mock.ts'
import { openReplica } from './opening.ts'
import type { MockOptions } from './options.ts'
import { StoreError } from './store/durable.ts'
import { isShared } from './store/shared.ts'
import { MOCK } from './store/state.ts'

/** A mock whose state other processes may share. The journal, advice and rate windows belong to this process alone. */
export interface SharedMock extends ServedMock, ObservedMock {
  /** Answers one call, after its changes have been written. */
  handle(call: Call): Promise<Reply>
  answer(call: Call): Promise<Reply>
  /** Answers a Fetch request. */
  fetch(request: RequestLike): Promise<Response>
  /** Answers one call to the control API under /_mock. */
  control(call: Call): Promise<Reply>
  /**
   * Calls a verb of the control API by its operationId: `await mock.verb('Tenants_Reset', { path: { tenant: 1001 } })`. Rejects
   * with a RefusedError if a rule refuses, an OptionError for invalid input, and a StoreError if the store cannot be used.
   */
  verb<Id extends ControlId>(id: Id, input?: VerbInput<Id>): Promise<VerbAnswer<Id>>
  /** Closes the store. */
  close(): Promise<void>
}

/**
 * A mock with any kind of store: `await openMock({ store: postgresStore('postgres://user@host/db') })`. Rejects with the errors that
 * `createMock` throws, and with a StoreError for a store that cannot be used.
 */
export async function openMock(options: MockOptions = {}): Promise<SharedMock> {
  const { store } = options
  return isShared(store) ? replicaMock(await openReplica(options, store)) : asShared(createMock(options))
}

function replicaMock(replica: Replica): SharedMock {
  const { engine, store } = replica
  const control = new Control(engine, engine.options)
  const answer = (call: Call) => replica.answer(call)
  return {
    handle: answer,
    answer,
    fetch: fetchFace(answer, engine.clock, control.meter, engine.options.bodyLimit),
    control: (call) => controlled(replica, control, call),
    verb: (id, input) => {
      const { path } = (input ?? {}) as Given
      const tenant = path?.tenant === undefined ? undefined : String(path.tenant)
      return replica.run(streamsReadBy(id, tenant), () => callVerb(control, id, input as Given) as never)
    },
    bodyLimit: engine.options.bodyLimit,
    clock: engine.clock,
    journal: new JournalView(engine.journal),
    timings: control.meter,
    unreadRoom: engine.bounds.unreadRoom,
    watch: (watcher, about) => engine.watchers.add(watcher, about),
    advice: () => engine.adviser.report(),
    warnings: () => engine.warnings.list(),
    close: () => store.close(),
  }
}

async function controlled(replica: Replica, control: Control, call: Call): Promise<Reply> {
  const verb = verbOf(call)
  // Health reports the state of the store, so it must also answer if the store cannot be reached.
  if (verb?.id === 'Mock_Health') await replica.store.catchUp([MOCK]).catch(() => {})
  try {
    return await replica.run(verb ? streamsReadBy(verb.id, verb.tenant) : [], () => controlDoor(control, call))
  } catch (fault) {
    if (fault instanceof StoreError) return unavailable(fault)
    throw fault
  }
}

function asShared(mock: Mock): SharedMock {
  const answer = async (call: Call) => mock.answer(call)
  return {
    ...mock,
    handle: answer,
    answer,
    control: async (call) => mock.control(call),
    verb: async (id, input) => mock.verb(id, input),
    close: async () => mock.close(),
  }
}
