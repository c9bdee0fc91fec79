/** Follows the mock's events. Each event marks its topics as changed. */
import type { Json } from '../door/door.ts'
import { callArrived, readCalls } from './calls.ts'
import { now, readAs, readClock } from './clock.ts'
import { door, link } from './mock.ts'
import { allRenamed, renamed } from './names.ts'
import { moveAllOn, moveOn, moveTenantsOn } from './topics.ts'

const handlers: Readonly<Record<string, (data: Json) => void>> = {
  exchange: (exchange) => {
    callArrived(exchange)
    moveOn('rules', 'coverage')
    changed(exchange)
    if (exchange.failure !== null) moveOn('plans')
    if (exchange.duration > 0 || exchange.operation === 'Connect_Token') moveOn('clock')
  },
  change: (change) => changed(change),
  clock: (reading) => {
    readAs(reading)
    moveOn('clock')
  },
  advice: () => moveOn('advice'),
  plans: () => moveOn('plans'),
  snapshots: () => moveOn('snapshots'),
  tenant: ({ tenant }) => {
    allRenamed(tenant)
    moveOn(`tenant:${tenant}`, 'records', 'tenants', 'plans', 'advice')
  },
  mock: () => readAgain(),
  lost: () => readAgain(),
}

function changed({ tenant, changes }: { readonly tenant: string; readonly changes: readonly Json[] }): void {
  if (changes.length === 0) return
  for (const { put, remove, id } of changes) renamed(tenant, put ?? remove, id)
  moveOn(`tenant:${tenant}`, 'records')
}

function readAgain(): void {
  readStateAgain()
  readCalls()
}

function readStateAgain(): void {
  readClock()
  allRenamed()
  moveAllOn()
  moveTenantsOn()
}

/** This is long enough for the first view to be loaded. */
const SETTLE_MS = 1000

/** Starts to follow the events. Returns a function that stops it. */
export function follow(): () => void {
  if (now.peek() === undefined) readClock()
  return door().listen({
    onEvent: (name, data) => handlers[name]?.(data),
    onLink: (state) => {
      const before = link.peek()
      link.value = state
      if (state !== 'live' || before === 'live') return
      // The first view is already loading. Changes from before the event stream was open are read later, so as not to delay the view.
      if (before === 'lost') return readAgain()
      readCalls()
      setTimeout(readStateAgain, SETTLE_MS)
    },
  })
}
