/** What faces share of answers that come late, cut short or not at all. Real timers run here and nowhere below: the core has none. */
import type { Instant } from './api.ts'
import type { ClockControl } from './store/clock.ts'

/** A source of time may jump without telling the clock, so a running clock is looked at this often while somebody waits. */
const LONGEST_NAP = 1000

/**
 * Resolves once the clock shows a moment, however it gets there: set, advanced or running, at whatever rate. Resolves
 * early when one of the signals ends the wait. Leaves no timer and no listener behind.
 */
export function reached(clock: ClockControl, at: Instant, ...ends: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const finish = () => {
      clearTimeout(timer)
      stopListening()
      for (const end of ends) end.removeEventListener('abort', finish)
      resolve()
    }
    const look = () => {
      clearTimeout(timer)
      const left = clock.remaining(at)
      if (left === 0 || ends.some((end) => end.aborted)) finish()
      else if (left !== Number.POSITIVE_INFINITY) timer = setTimeout(look, Math.min(left, LONGEST_NAP))
    }
    const stopListening = clock.onMove(look)
    for (const end of ends) end.addEventListener('abort', finish)
    look()
  })
}

/** The clock of a test's own may be a false one, which nobody moves on for this. */
const { setTimeout: realTimeout } = globalThis

/** Lets all that waits have its turn: what was handed over so far is on its way then. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void realTimeout(resolve, 0))

const utf8 = new TextEncoder()

/** The bytes of a body that still travel. */
export const firstBytes = (body: string, count: number): Uint8Array<ArrayBuffer> => utf8.encode(body).slice(0, count)

export const lengthInBytes = (body: string): number => utf8.encode(body).length

/** What Node's fetch rejects with when a connection is closed before its answer, and what a body ends with that is cut short. */
export class ConnectionLost extends TypeError {
  override readonly name = 'TypeError'

  constructor(when: 'before' | 'within') {
    const cause = Object.assign(new Error(when === 'before' ? 'read ECONNRESET' : 'other side closed'), {
      code: when === 'before' ? 'ECONNRESET' : 'UND_ERR_SOCKET',
    })
    super(when === 'before' ? 'fetch failed' : 'terminated', { cause })
  }
}
