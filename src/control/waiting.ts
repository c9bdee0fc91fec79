/** What waits for the clock: delayed answers, tokens that will expire, and changes that lists and feeds do not show yet. */
import { duration, instant, instantText, TICKS_PER_MILLISECOND, withinClock } from '../domain/time.ts'
import type { Control } from './control.ts'

interface Waiting {
  readonly at: string
  readonly kind: 'answer' | 'token' | 'list' | 'feed'
  readonly what: string
  readonly tenant: string | null
}

const MOST = 1000

/** The next things to happen, ordered by time. */
export function waiting({ engine, options, history }: Control): { time: string; rate: number; data: Waiting[] } {
  const now = engine.clock.now()
  const found: (Omit<Waiting, 'at'> & { readonly at: bigint })[] = []
  for (const { at, duration: waited, operation, tenant } of engine.journal.entries()) {
    const end = (instant(at) as bigint) + BigInt(Math.round(waited)) * TICKS_PER_MILLISECOND
    if (end > now) found.push({ at: end, kind: 'answer', what: operation ?? '', tenant })
  }
  for (const { expires, clientId } of engine.liveTokens(now)) found.push({ at: expires, kind: 'token', what: clientId, tenant: null })
  const lags = [
    ['list', duration(options.quirks.readLag) ?? 0n],
    ['feed', duration(options.quirks.exportHoldBack) ?? 0n],
  ] as const
  for (const { at, collection, id, tenant } of history.all())
    for (const [kind, lag] of lags) {
      const end = (instant(at) as bigint) + lag
      if (lag > 0n && end > now) found.push({ at: end, kind, what: `${collection} ${id}`, tenant })
    }
  const { time, rate } = engine.clock
  const first = found.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, MOST)
  return { time, rate, data: first.map((each) => ({ ...each, at: instantText(withinClock(each.at)) })) }
}
