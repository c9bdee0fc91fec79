/** Exchanges as an HTTP archive, version 1.2: http://www.softwareishard.com/blog/har-12-spec/ */
import manifest from '../../../package.json' with { type: 'json' }
import { type Call, headerOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'
import { targetOf } from '../../contract/target.ts'
import { lengthInBytes } from '../../contract/utf8.ts'
import { vendorHosts } from '../admission/clients.ts'
import { listed } from './exchange-text.ts'
import type { Exchange } from './journal.ts'
import {
  bodyWithoutSecrets,
  formWithoutSecrets,
  headerWithoutSecrets,
  hostWithoutUser,
  pathWithoutSecrets,
  textWithoutSecrets,
} from './secrets.ts'
import { headersOf, isForm } from './wire.ts'

/** A header, a parameter of the query, or a field of a form. */
interface HarPair {
  readonly name: string
  readonly value: string
}

export interface HarEntry {
  readonly startedDateTime: string
  /** Milliseconds on the mock's clock. The value is 0 unless a delay was planned. */
  readonly time: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly httpVersion: string
    readonly cookies: readonly never[]
    readonly headers: readonly HarPair[]
    readonly queryString: readonly HarPair[]
    readonly postData?:
      | { readonly mimeType: string; readonly text: string }
      | { readonly mimeType: string; readonly params: readonly HarPair[] }
    readonly headersSize: number
    readonly bodySize: number
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: string
    readonly cookies: readonly never[]
    readonly headers: readonly HarPair[]
    readonly content: { readonly size: number; readonly mimeType: string; readonly text: string }
    readonly redirectURL: string
    readonly headersSize: number
    readonly bodySize: number
  }
  readonly cache: Record<never, never>
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  /** The operation, the rule behind a refusal, the planned failure, and advice. */
  readonly comment: string
  /**
   * The exchange's number in the journal. The HAR format allows additional properties whose names begin
   * with an underscore.
   */
  readonly _exchange: number
}

export interface Har {
  readonly log: {
    readonly version: '1.2'
    readonly creator: { readonly name: string; readonly version: string }
    readonly entries: readonly HarEntry[]
  }
}

export const harOf = (exchanges: readonly Exchange[]): Har => ({
  log: { version: '1.2', creator: { name: manifest.name, version: manifest.version }, entries: exchanges.map(entryOf) },
})

/** The archive as text, in parts with one entry each, because the whole may be longer than a string can be. */
export function* harParts(exchanges: Iterable<Exchange>): Generator<string> {
  yield JSON.stringify(harOf([])).slice(0, -3)
  yield* listed(exchanges, (exchange) => JSON.stringify(entryOf(exchange)))
  yield ']}}'
}

/** A size that was not measured. */
const UNKNOWN = -1
const HTTP = 'HTTP/1.1'

function entryOf(exchange: Exchange): HarEntry {
  return {
    startedDateTime: exchange.at,
    time: exchange.duration,
    request: requestOf(exchange.call),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: exchange.duration, receive: 0 },
    comment: commentOf(exchange),
    _exchange: exchange.id,
  }
}

function requestOf(call: Call): HarEntry['request'] {
  const query = formWithoutSecrets(targetOf(call.target).query)
  const text = bodyText(call.body)
  return {
    method: call.method,
    url: urlOf(call, query),
    httpVersion: HTTP,
    cookies: [],
    headers: safeHeaders(headersOf(call)),
    queryString: pairsOf(query),
    ...(text !== '' && { postData: postDataOf(call, bodyWithoutSecrets(text)) }),
    headersSize: UNKNOWN,
    bodySize: lengthInBytes(text),
  }
}

function responseOf({ status, reply }: Exchange): HarEntry['response'] {
  const size = lengthInBytes(reply.body)
  return {
    status,
    statusText: '',
    httpVersion: HTTP,
    cookies: [],
    headers: safeHeaders(headersOf(reply)),
    content: { size, mimeType: reply.headers['content-type'] ?? '', text: bodyWithoutSecrets(reply.body) },
    redirectURL: '',
    headersSize: UNKNOWN,
    bodySize: size,
  }
}

function urlOf(call: Call, query: string): string {
  const { origin, path } = targetOf(call.target)
  const scheme = vendorHosts.includes(call.host.toLowerCase()) ? 'https' : 'http'
  return `${textWithoutSecrets(origin) || `${scheme}://${hostWithoutUser(call.host)}`}${pathWithoutSecrets(path)}${query === '' ? '' : `?${query}`}`
}

const postDataOf = (call: Call, text: string) => {
  const mimeType = headerOf(call, 'content-type') ?? ''
  return isForm(call) ? { mimeType, params: pairsOf(text) } : { mimeType, text }
}

const pairsOf = (form: string): HarPair[] => [...new URLSearchParams(form)].map(([name, value]) => ({ name, value }))

const safeHeaders = (headers: readonly (readonly [string, string])[]): HarPair[] =>
  headers.map(([name, value]) => ({ name, value: headerWithoutSecrets(name, value) }))

const commentOf = ({ operation, rule, failure, advice }: Exchange): string =>
  [operation ?? 'no such route', rule, failure, ...advice.map((each) => `${each.rule} ${textWithoutSecrets(each.subject)}`)]
    .filter((part) => part !== null)
    .join('; ')
