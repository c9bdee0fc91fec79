/** The formats in which a call of the journal can be copied. */
import type { Exchange } from '../views/calls/exchange.ts'
import { asCurl } from './curl.ts'
import { asFetch } from './fetch.ts'
import { asPact } from './pact.ts'
import { asVitest } from './vitest.ts'

const writers = { curl: asCurl, fetch: asFetch, vitest: asVitest, pact: asPact } as const

export async function copyAs(what: keyof typeof writers, exchange: Exchange): Promise<string> {
  return writers[what](exchange)
}
