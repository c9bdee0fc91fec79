/** Delays, truncates or drops answers for all faces (Fetch, MSW and Express). The engine has no timers, so the faces wait here. */
import type { Instant } from './api.ts'
import type { Timings } from './control/meter.ts'
import type { ClockControl } from './store/clock.ts'

/** In milliseconds. The clock's time source may jump without notice, so a waiting answer checks a running clock at least this often. */
const LONGEST_NAP = 1000

/**
 * Resolves once the clock has reached a time, whether by being set, by being advanced or by running. Resolves early when one of the
 * signals aborts. Leaves no timer and no listener behind.
 */
export function reached(clock: Pick<ClockControl, 'remaining' | 'onMove'>, at: Instant, ...ends: readonly AbortSignal[]): Promise<void> {
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

/** Reports how long an answer took, even if it could not be sent. */
export async function timed<Answer>(timings: Timings, answer: () => Promise<Answer>): Promise<Answer> {
  const started = performance.now()
  try {
    return await answer()
  } finally {
    timings.observe((performance.now() - started) / 1000)
  }
}

/** Tests may install fake timers, which would never fire here, so this keeps the real `setTimeout`. */
const { setTimeout: realTimeout } = globalThis

/** Resolves after one turn of the event loop, when everything written so far has been sent. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void realTimeout(resolve, 0))

const utf8 = new TextEncoder()

/** The part of a truncated body that is sent, as bytes. */
export const firstBytes = (body: string, count: number): Uint8Array<ArrayBuffer> => utf8.encode(body).slice(0, count)

/** The error that Node's fetch throws if the connection is closed before the answer or in the middle of its body. */
export class ConnectionLost extends TypeError {
  override readonly name = 'TypeError'

  constructor(when: 'before' | 'within') {
    const cause = Object.assign(new Error(when === 'before' ? 'read ECONNRESET' : 'other side closed'), {
      code: when === 'before' ? 'ECONNRESET' : 'UND_ERR_SOCKET',
    })
    super(when === 'before' ? 'fetch failed' : 'terminated', { cause })
  }
}
