/** ADV-03: tokens that were fetched too soon. */

import { type Instant, TICKS_PER_SECOND } from '../../domain/time.ts'
import type { Environment, Token } from '../admission/clients.ts'
import { Recent } from './recent.ts'
import { earlyToken } from './rules.ts'
import type { Seen } from './seen.ts'

/** To fetch the next token a little before the last one ends is good practice. */
const REFRESH_AHEAD = BigInt(earlyToken.value.seconds) * TICKS_PER_SECOND

const CLIENTS = 1000

/** The live token of a text, as the token endpoint knows it. */
export type FindToken = (text: string, environment: Environment, now: Instant) => Token | undefined

export class TokenWatch {
  private readonly find: FindToken
  /** The last token of each client, environment and scope. */
  private readonly last = new Recent<string, string>(CLIENTS)
  /** Tokens that were answered 401, for whatever reason: whoever meets that does well to fetch another. */
  private readonly refused = new Recent<string, true>(CLIENTS)

  constructor(find: FindToken) {
    this.find = find
  }

  refusedCall({ caller }: Seen): void {
    if (caller && caller.bearer !== '') this.refused.set(caller.bearer, true)
  }

  /** Whether the client of an answer with a token had a good one already. */
  isTooSoon({ caller, client, reply, now }: Seen): boolean {
    const { access_token: text, scope } = tokenIn(reply.body)
    if (text === undefined || !caller) return false
    const { environment } = caller
    const holder = `${environment} ${scope} ${client}`
    const before = this.last.get(holder)
    this.last.set(holder, text)
    if (before === undefined || this.refused.get(before)) return false
    const token = this.find(before, environment, now)
    return token !== undefined && token.expires - now > REFRESH_AHEAD
  }

  clear(): void {
    this.last.clear()
    this.refused.clear()
  }
}

/** A tester may have the token endpoint answer anything. */
function tokenIn(body: string): { access_token?: string; scope?: string } {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}
