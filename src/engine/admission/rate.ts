/** GATE-02: the limit on calls per second, for each app in each tenant. */
import type { Refusal } from '../../domain/outcome.ts'
import { fill, type Rule, type ValueRule } from '../../domain/rule.ts'
import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import { hex } from '../../store/random.ts'
import type { Windows } from '../../store/state.ts'
import type { Environment } from './clients.ts'

export const rateLimit = {
  id: 'GATE-02',
  says: 'The limit on calls per second, for each app in each tenant. A call over the limit gets a 429, with the seconds to wait in Retry-After and in the title. The limit is off by default.',
  basis: { documented: 'developer portal; the title and the traceId were seen live' },
  value: { calls: 60, title: 'Rate limit is exceeded. Try again in {seconds} seconds.' },
} as const satisfies ValueRule<Readonly<Record<string, string | number>>>

export interface RateLimits {
  /** The number of calls allowed per second. */
  readonly limit: number
  /** The maximum number of apps that are counted at the same time in one tenant. */
  readonly apps: number
}

interface Counted {
  readonly windows: Windows
  readonly refusal?: Refusal
}

/** The key of a rate window. An app key may be real, and windows are exported to files, so only a digest of the key is kept. */
export const windowKey = (environment: Environment, app: string): string => `${environment} ${hex(app, 16)}`

/** Counts a call. Calls over the limit are refused until one second after the first call of the window. */
export function counted(windows: Windows, caller: string, { limit, apps }: RateLimits, now: Instant): Counted {
  const current = windows.get(caller)
  const open = current && now < current.from + TICKS_PER_SECOND && now >= current.from ? current : { from: now, calls: 0 }
  const next = new Map(windows.size < apps || current ? windows : stillOpen(windows, apps, now)).set(caller, {
    ...open,
    calls: open.calls + 1,
  })
  return open.calls < limit ? { windows: next } : { windows: next, refusal: tooMany(open.from + TICKS_PER_SECOND - now) }
}

/** Drops the windows that have ended. If too many are still open, drops all of them, so their counts start again at 0. */
function stillOpen(windows: Windows, apps: number, now: Instant): Windows {
  const open = new Map([...windows].filter(([, { from }]) => now < from + TICKS_PER_SECOND && now >= from))
  return open.size < apps ? open : new Map()
}

export function tooMany(wait: bigint): Refusal {
  const seconds = String((wait + TICKS_PER_SECOND - 1n) / TICKS_PER_SECOND)
  const title = fill(rateLimit.value.title, { seconds })
  return { refused: true, status: 429, rule: rateLimit.id, title, errors: {}, headers: { 'retry-after': seconds } }
}

export const rules: readonly Rule[] = [rateLimit]
