/** ADV-03: tokens that were fetched too soon. */

import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import type { Environment, Token } from '../admission/clients.ts'
import { brief } from '../brief.ts'
import type { ObservedCall } from './observed-call.ts'
import { Recent } from './recent.ts'
import { earlyToken } from './rules.ts'

/** Fetching the next token shortly before the current one expires is good practice. */
const REFRESH_AHEAD = BigInt(earlyToken.value.seconds) * TICKS_PER_SECOND

const CLIENTS = 1000

/** Finds the valid token for a string. */
export type FindToken = (text: string, environment: Environment, now: Instant) => Token | undefined

export class TokenWatch {
  private readonly find: FindToken
  /** The last token of each client, environment and scope. */
  private readonly last = new Recent<string, string>(CLIENTS)
  /** Tokens of calls that got a 401 for any reason. Fetching a new token is then correct. */
  private readonly refused = new Recent<string, true>(CLIENTS)

  constructor(find: FindToken) {
    this.find = find
  }

  refusedCall({ caller }: ObservedCall): void {
    if (caller && caller.bearer !== '') this.refused.set(brief(caller.bearer), true)
  }

  /** Whether the client got a new token while it still had a valid one. */
  isTooSoon({ caller, client, reply, now }: ObservedCall): boolean {
    const { access_token: text, scope } = tokenIn(reply.body)
    if (text === undefined || !caller) return false
    const { environment } = caller
    const holder = `${environment} ${scope} ${client}`
    const before = this.last.get(holder)
    this.last.set(holder, text)
    if (before === undefined || this.refused.get(brief(before))) return false
    const token = this.find(before, environment, now)
    return token !== undefined && token.expires - now > REFRESH_AHEAD
  }

  clear(): void {
    this.last.clear()
    this.refused.clear()
  }
}

/** A test may plan any answer for the token endpoint, so the body need not be JSON. */
function tokenIn(body: string): { access_token?: string; scope?: string } {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}
