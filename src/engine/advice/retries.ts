/** ADV-04: calls that were refused for their rate and came back before they should. */
import { bodyText } from '../../contract/body.ts'
import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import { hex } from '../../store/random.ts'
import { Recent } from './recent.ts'
import type { Seen } from './seen.ts'

/** So many calls of one client may be waiting. */
const CALLS = 100

interface Wait {
  readonly from: Instant
  readonly until: Instant
  readonly body: string
}

/** The calls of one client that were told to wait. */
export class Waits {
  private readonly calls = new Recent<string, Wait>(CALLS)
  /** When the last of them may come again: from then on nothing needs to be looked up. */
  private over: Instant = 0n

  /** Whether this is a call again that should have waited longer. Takes note of a 429. */
  isTooSoon({ call, reply, now }: Seen, clockStands: boolean): boolean {
    if (this.calls.size > 0 && now >= this.over) this.calls.clear()
    if (this.calls.size === 0 && reply.status !== 429) return false
    const key = `${call.method} ${call.target}`
    const wait = this.calls.get(key)
    const isAgain = wait !== undefined && wait.body === fingerprint(call)
    if (isAgain) this.calls.delete(key)
    if (reply.status === 429) this.note(key, fingerprint(call), secondsIn(reply.headers['retry-after']), now)
    return isAgain && isEarly(wait, now, clockStands)
  }

  private note(key: string, body: string, seconds: bigint, now: Instant): void {
    const until = now + seconds * TICKS_PER_SECOND
    if (until > this.over || this.calls.size === 0) this.over = until
    this.calls.set(key, { from: now, until, body })
  }
}

/** Tells bodies apart without keeping them: they may be large. */
function fingerprint({ body }: Seen['call']): string {
  const text = bodyText(body)
  return `${text.length} ${hex(text, 8)}`
}

/** A tester may have a 429 say anything. */
const secondsIn = (retryAfter = ''): bigint => (/^\d{1,9}$/.test(retryAfter) ? BigInt(retryAfter) : 0n)

/** On a clock that stands nobody can tell whether the client waited: only once it has moved it tells something. */
const isEarly = ({ from, until }: Wait, now: Instant, clockStands: boolean): boolean =>
  now >= from && now < until && (now !== from || !clockStands)
