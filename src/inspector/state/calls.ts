/** The calls that the mock keeps, and those that arrive while the page is open, all without their bodies. */
import { signal } from '@preact/signals'
import type { Json } from '../door/door.ts'
import { link, read } from './mock.ts'

export interface CallLine {
  readonly id: number
  readonly at: string
  readonly method: string
  readonly target: string
  readonly operation: string | null
  readonly tenant: string | null
  readonly client: string | null
  readonly status: number
  readonly rule: string | null
  readonly failure: string | null
  readonly duration: number
  readonly advice: readonly { readonly rule: string; readonly subject: string }[]
  readonly changes: number
}

/** The maximum number of calls that the page keeps. The mock's journal may have more (option `journal`). */
const MOST_CALLS = 10_000

/** Oldest first. */
export const calls = signal<readonly CallLine[]>([])
export const paused = signal(false)
/** The number of calls that arrived while the list was paused. */
export const arrivedWhilePaused = signal(0)
/** The number of calls that the mock no longer keeps. */
export const dropped = signal(0)
/** Whether the calls that the mock keeps have been read into `calls`. */
export const areRead = signal(false)

/** There may be many calls, so they are not read before a view needs them. */
let areNeeded = false

/** Starts reading the calls and keeping them up to date. They are read after the event stream is open, so that no call is missed. */
export function needCalls(): void {
  if (areNeeded) return
  areNeeded = true
  if (link.peek() !== 'connecting') readCalls()
}

const arrived = new Map<number, CallLine>()
let scheduled = false

/** Calls that arrive while the list is being read. They may be newer than the answer. */
let meanwhile: CallLine[] | undefined

export async function readCalls(): Promise<void> {
  if (!areNeeded) return
  const own: CallLine[] = []
  meanwhile = own
  try {
    const { exchanges, dropped: gone } = await read(`/_mock/journal?limit=${MOST_CALLS}&bodies=false`)
    // Another read has started in the meantime, and its data is newer.
    if (meanwhile !== own) return
    const lines: CallLine[] = exchanges.map(lineOf)
    const last = lines.at(-1)?.id ?? -1
    arrived.clear()
    arrivedWhilePaused.value = 0
    dropped.value = gone
    calls.value = [...lines, ...own.filter(({ id }) => id > last)].slice(-MOST_CALLS)
    areRead.value = true
  } catch {
    // The connection is lost, as the page shows. The calls are read again when it is back.
  } finally {
    if (meanwhile === own) meanwhile = undefined
  }
}

/** Calls arrive one by one and are shown together in the next frame. */
export function callArrived(exchange: Json): void {
  if (!areNeeded) return
  const line = lineOf(exchange)
  arrived.set(line.id, line)
  meanwhile?.push(line)
  if (scheduled) return
  scheduled = true
  setTimeout(() => {
    scheduled = false
    showArrived()
  }, 16)
}

function showArrived(): void {
  if (paused.peek()) {
    arrivedWhilePaused.value = arrived.size
    return
  }
  if (arrived.size === 0) return
  const last = calls.peek().at(-1)?.id ?? -1
  const fresh = [...arrived.values()].filter(({ id }) => id > last)
  arrived.clear()
  arrivedWhilePaused.value = 0
  calls.value = [...calls.peek(), ...fresh].slice(-MOST_CALLS)
}

export function pause(on: boolean): void {
  paused.value = on
  if (!on) showArrived()
}

function lineOf({ changes, advice, ...line }: Json): CallLine {
  const { id, at, method, target, operation, tenant, client, status, rule, failure, duration } = line
  return { id, at, method, target, operation, tenant, client, status, rule, failure, duration, advice, changes: changes.length }
}
