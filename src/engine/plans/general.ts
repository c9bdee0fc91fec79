/** The failures that any call may meet, by name: what comes instead of the answer, or becomes of it on its way. */

import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { TICKS_PER_SECOND } from '../../domain/time.ts'
import { tooMany } from '../admission/rate.ts'
import { refusedWith } from '../input.ts'
import type { Effect } from './plans.ts'
import { refusing } from './refusing.ts'

interface General {
  readonly effect: (retryAfter: bigint) => Effect
  /** It may also strike once the request has done its work (`applied: true`). */
  readonly mayComeAfter?: true
  /** The request always does its work. */
  readonly alwaysApplied?: true
  /** It is about a token, and the token endpoint asks for none. */
  readonly needsToken?: true
  /** How long it takes where nobody says. */
  readonly delay?: string
}

const refuse =
  (refusal: Refusal, more: { killsToken?: true } = {}) =>
  (): Effect => ({ kind: 'refuse', refusal, ...more })
const send = (reply: Reply) => (): Effect => ({ kind: 'send', reply })
const spoil = (spoil: (answer: Reply) => Reply) => (): Effect => ({ kind: 'spoil', spoil })

const unauthorized = refusedWith(401, 'AUTH-06', refusing['AUTH-06'].message)

const lost: Reply = { status: 0, headers: {}, body: '', delivery: { reset: true } }

const json = (status: number, body: object): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const page = (status: number, title: string): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<p>Please try again later.</p>\n</body>\n</html>\n`,
})

/** Half of what there is; of nothing, nothing. */
function cut(answer: Reply): Reply {
  const length = new TextEncoder().encode(answer.body).length
  return length === 0 ? lost : { ...answer, delivery: { truncateAt: Math.floor(length / 2) } }
}

export const general = {
  /** 401 in the shape of AUTH-06. */
  unauthorized: { effect: refuse(unauthorized), needsToken: true },
  /** The same 401, and the token that the call bears is dead from then on: only a new one helps. */
  'token-expired': { effect: refuse(unauthorized, { killsToken: true }), needsToken: true },
  /** 403 in the shape of AUTH-07. */
  forbidden: { effect: refuse(refusedWith(403, 'AUTH-07', refusing['AUTH-07'].message)), needsToken: true },
  /** 429 with Retry-After, as GATE-02 refuses. */
  'rate-limited': { effect: (retryAfter) => ({ kind: 'refuse', refusal: tooMany(retryAfter) }) },
  /** 500 in the API's own shape (ERR-01). */
  'server-error': {
    effect: refuse(refusedWith(500, 'ERR-01', 'An error occurred while processing your request.')),
    mayComeAfter: true,
  },
  /** 502 in the gateway's shape, without a traceId. */
  'bad-gateway': { effect: send(json(502, { statusCode: 502, message: 'Bad Gateway' })), mayComeAfter: true },
  /** No answer for so long (5 minutes on the mock's clock unless `delay` says otherwise) that every client has given up; then the connection is closed. */
  timeout: { effect: send(lost), mayComeAfter: true, delay: '5m' },
  /** The right answer, but late: 30 seconds on the mock's clock unless `delay` says otherwise. */
  slow: { effect: spoil((answer) => answer), alwaysApplied: true, delay: '30s' },
  /** The connection is closed without an answer: by a TCP reset on a server, as a network error under MSW and mock.fetch. */
  'connection-reset': { effect: send(lost), mayComeAfter: true },
  /** The connection is closed after half of the right answer's body, of which the headers announce the whole. */
  'truncated-body': { effect: spoil(cut), mayComeAfter: true },
  /** The right answer's body up to the middle, as though that were all: no JSON. */
  'malformed-json': {
    effect: spoil((answer) => ({ ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) || '{' })),
    mayComeAfter: true,
  },
  /** The right status and headers, and no body. */
  'empty-body': { effect: spoil((answer) => ({ ...answer, body: '' })), mayComeAfter: true },
  /** 503 with a page of HTML, as proxies and maintenance windows send it. */
  'html-error-page': { effect: send(page(503, 'Service Unavailable')), mayComeAfter: true },
} as const satisfies Record<string, General>

export type GeneralFailure = keyof typeof general

/** Those that the token endpoint cannot meet. */
export type TokenFailure = { [Name in GeneralFailure]: (typeof general)[Name] extends { needsToken: true } ? Name : never }[GeneralFailure]

export const generalFailures = Object.keys(general) as GeneralFailure[]

export const generalFailure = (name: GeneralFailure): General => general[name]

export const DEFAULT_RETRY = TICKS_PER_SECOND
