/** ADV-04: calls that the rate limit refused and that were repeated too early. */
import { bodyText } from '../../contract/body.ts'
import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import { hex } from '../../store/random.ts'
import { brief } from '../brief.ts'
import type { ObservedCall } from './observed-call.ts'
import { Recent } from './recent.ts'

/** The maximum number of refused calls that are remembered for one client. */
const CALLS = 100

interface Wait {
  readonly from: Instant
  readonly until: Instant
  readonly body: string
}

/** One client's calls that got a 429. */
export class Waits {
  private readonly calls = new Recent<string, Wait>(CALLS)
  /** When the last of these calls may be repeated. After that time, no lookup is needed. */
  private over: Instant = 0n

  /** Whether this call repeats a refused call too early. If this call gets a 429, remembers it as refused. */
  isTooSoon({ call, reply, now }: ObservedCall, isFrozen: boolean): boolean {
    if (this.calls.size > 0 && now >= this.over) this.calls.clear()
    if (this.calls.size === 0 && reply.status !== 429) return false
    const key = brief(`${call.method} ${call.target}`)
    const wait = this.calls.get(key)
    const isAgain = wait !== undefined && wait.body === fingerprint(call)
    if (isAgain) this.calls.delete(key)
    if (reply.status === 429) this.note(key, fingerprint(call), secondsIn(reply.headers['retry-after']), now)
    return isAgain && isEarly(wait, now, isFrozen)
  }

  private note(key: string, body: string, seconds: bigint, now: Instant): void {
    const until = now + seconds * TICKS_PER_SECOND
    if (until > this.over || this.calls.size === 0) this.over = until
    this.calls.set(key, { from: now, until, body })
  }
}

/** A digest of the body. Bodies are compared by it and not kept, because they may be large. */
function fingerprint({ body }: ObservedCall['call']): string {
  const text = bodyText(body)
  return `${text.length} ${hex(text, 8)}`
}

/** 0 if the header is not a number of seconds, because a test may plan a 429 with any Retry-After. */
const secondsIn = (retryAfter = ''): bigint => (/^\d{1,9}$/.test(retryAfter) ? BigInt(retryAfter) : 0n)

/** If the clock is frozen and has not moved since the refusal, it cannot show whether the client waited. */
const isEarly = ({ from, until }: Wait, now: Instant, isFrozen: boolean): boolean =>
  now >= from && now < until && (now !== from || !isFrozen)
