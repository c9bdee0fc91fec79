/** Answers of a mock with a durable store. They wait until their changes are written. If a write fails, the mock answers 503 instead. */
import type { Call, Reply } from '../call.ts'
import { anyRoute } from '../contract/route.ts'
import { targetOf } from '../contract/target.ts'
import type { Clock } from '../store/clock.ts'
import { DamagedStoreError } from '../store/damage.ts'
import { type DurableStore, StoreError } from '../store/durable.ts'
import { SharedStoreError } from '../store/log.ts'
import { MOCK } from '../store/state.ts'
import type { Answered } from './answer.ts'
import type { Warnings } from './warnings.ts'

/** Writes the changes of a control verb. If that fails, sets the clock back to the store's time and throws a StoreError. */
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

/** The answer to a call whose changes the store could not write. Rethrows an error that is not from the store. */
export function unwritten(answered: Answered, fault: unknown): Answered {
  if (!(fault instanceof StoreError)) throw fault
  return { ...answered, result: { reply: unavailable(fault) } }
}

/** Answers 503 if the call needs a part of the store that cannot be read. Calls to other tenants are answered as usual. */
export function orUnreadable(call: Call, { clock, warnings }: { clock: Clock; warnings: Warnings }, answer: () => Answered): Answered {
  try {
    return answer()
  } catch (fault) {
    if (!(fault instanceof DamagedStoreError)) throw fault
    warnings.warn(fault.message, fault.message)
    const { path, query: queryText } = targetOf(call.target)
    const found = anyRoute(call.method.toUpperCase(), path)
    return { call, now: clock.now(), queryText, found, caller: undefined, draft: undefined, result: { reply: unavailable(fault) } }
  }
}

/** A 503. Nothing was changed, unless the message says otherwise, so the client may try again. */
export const unavailable = (fault: StoreError): Reply => ({
  status: 503,
  headers: { 'content-type': 'application/json; charset=utf-8', ...(!(fault instanceof DamagedStoreError) && { 'retry-after': '1' }) },
  body: JSON.stringify({ mock: 'mocktitan', message: messageOf(fault) }),
})

const messageOf = (fault: StoreError): string =>
  fault instanceof SharedStoreError ? fault.message : `Nothing was changed: ${fault.message}`
