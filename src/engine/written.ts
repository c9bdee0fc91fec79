/** Answers of a mock with a durable store: sent once their changes are written, or refused by the mock itself. */
import type { Reply } from '../call.ts'
import type { Clock } from '../store/clock.ts'
import { type DurableStore, StoreError } from '../store/durable.ts'
import { SharedStoreError } from '../store/log.ts'
import { MOCK } from '../store/state.ts'
import type { Answered } from './answer.ts'

/** For verbs. If writing fails, throws a StoreError and puts the clock back to the store's time. */
export function writeOrUndo(store: DurableStore, clock: Clock): void {
  try {
    store.flush()
  } catch (fault) {
    clock.follow(store.read(MOCK).state.clock)
    throw fault
  }
}

export function writtenNow(store: DurableStore, answered: Answered): Answered {
  try {
    store.flush()
    return answered
  } catch (fault) {
    return unwritten(answered, fault)
  }
}

export const writtenSoon = (store: DurableStore, answered: Answered): Promise<Answered> =>
  store.written().then(
    () => answered,
    (fault: unknown) => unwritten(answered, fault),
  )

/** The answer to a call if the store failed. Throws any other error again. */
export function unwritten(answered: Answered, fault: unknown): Answered {
  if (!(fault instanceof StoreError)) throw fault
  return { ...answered, result: { reply: unavailable(fault) } }
}

/** Nothing was changed, unless the message says otherwise, so the client may try again. */
export const unavailable = (fault: StoreError): Reply => ({
  status: 503,
  headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' },
  body: JSON.stringify({ mock: 'mocktitan', message: messageOf(fault) }),
})

const messageOf = (fault: StoreError): string =>
  fault instanceof SharedStoreError ? fault.message : `Nothing was changed: ${fault.message}`
