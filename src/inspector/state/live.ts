/** Follows the mock's events: each moves the topics on that it is about. */
import type { Json } from '../door/door.ts'
import { callArrived, readCalls } from './calls.ts'
import { readAs, readClock } from './clock.ts'
import { door, link } from './mock.ts'
import { moveAllOn, moveOn, moveTenantsOn } from './topics.ts'

const hear: Readonly<Record<string, (data: Json) => void>> = {
  exchange: (exchange) => {
    callArrived(exchange)
    moveOn('rules', 'coverage')
    if (exchange.changes.length > 0) moveOn(`tenant:${exchange.tenant}`)
    if (exchange.failure !== null) moveOn('plans')
    if (exchange.duration > 0 || exchange.operation === 'Connect_Token') moveOn('clock')
  },
  change: ({ tenant }) => moveOn(`tenant:${tenant}`),
  clock: (reading) => {
    readAs(reading)
    moveOn('clock')
  },
  advice: () => moveOn('advice'),
  plans: () => moveOn('plans'),
  snapshots: () => moveOn('snapshots'),
  tenant: ({ tenant }) => moveOn(`tenant:${tenant}`, 'tenants', 'plans', 'advice'),
  mock: () => readAgain(),
  lost: () => readAgain(),
}

function readAgain(): void {
  moveAllOn()
  moveTenantsOn()
  Promise.all([readCalls(), readClock()]).catch(() => {})
}

/** Begins to follow; the function that it gives back ends that. */
export function follow(): () => void {
  return door().listen({
    heard: (name, data) => hear[name]?.(data),
    link: (state) => {
      const before = link.peek()
      link.value = state
      if (state === 'live' && before !== 'live') readAgain()
    },
  })
}
