/** The failures that any call may get, by name. Each of them replaces or damages the answer. */

import type { Reply } from '../../call.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { TICKS_PER_SECOND } from '../../domain/time.ts'
import { tooMany } from '../admission/rate.ts'
import { refusedWith } from '../input.ts'
import type { Effect } from './plan.ts'
import { refusing } from './refusing.ts'

interface General {
  /** The description that is shown where failures can be chosen. */
  readonly says: string
  /** Null if no answer is sent, or if the normal answer is damaged. */
  readonly status: number | null
  readonly effect: (retryAfter: bigint) => Effect
  /** Whether the failure may also happen after the request was carried out (`applied: true`). */
  readonly mayComeAfter?: true
  /** Whether the request is always carried out. */
  readonly alwaysApplied?: true
  /** Whether the failure is about a token, and therefore cannot happen at the token endpoint. */
  readonly needsToken?: true
  /** The default delay. */
  readonly delay?: string
}

const refuse =
  (refusal: Refusal, more: { revokesToken?: true } = {}) =>
  (): Effect => ({ kind: 'refuse', refusal, ...more })
const send = (reply: Reply) => (): Effect => ({ kind: 'send', reply })
const damaging = (damage: (answer: Reply) => Reply) => (): Effect => ({ kind: 'damage', damage })

const unauthorized = refusedWith(401, 'AUTH-06', refusing['AUTH-06'].message, { voice: 'gateway' })

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

/** Sends half of the body. If there is no body, the connection is closed without an answer. */
function cut(answer: Reply): Reply {
  const length = new TextEncoder().encode(answer.body).length
  return length === 0 ? lost : { ...answer, delivery: { truncateAt: Math.floor(length / 2) } }
}

export const general = {
  unauthorized: {
    says: '401 as for a missing or unknown token (AUTH-06).',
    status: 401,
    effect: refuse(unauthorized),
    needsToken: true,
  },
  'token-expired': {
    says: "401 as for an expired token (AUTH-06), and the call's token is revoked: the client needs a new one.",
    status: 401,
    effect: refuse(unauthorized, { revokesToken: true }),
    needsToken: true,
  },
  forbidden: {
    says: "403 as for a token without the operation's scope (AUTH-07).",
    status: 403,
    effect: refuse(refusedWith(403, 'AUTH-07', refusing['AUTH-07'].message, { voice: 'gateway' })),
    needsToken: true,
  },
  'rate-limited': {
    says: '429 with Retry-After, as for the rate limit (GATE-02).',
    status: 429,
    effect: (retryAfter) => ({ kind: 'refuse', refusal: tooMany(retryAfter) }),
  },
  'server-error': {
    says: "500 in the API's own shape (ERR-01).",
    status: 500,
    effect: refuse(refusedWith(500, 'ERR-01', 'An error occurred while processing your request.')),
    mayComeAfter: true,
  },
  'bad-gateway': {
    says: "502 in the gateway's shape, without a traceId.",
    status: 502,
    effect: send(json(502, { statusCode: 502, message: 'Bad Gateway' })),
    mayComeAfter: true,
  },
  timeout: {
    says: "No answer for 5 minutes on the mock's clock, or for `delay`; then the connection is closed.",
    status: null,
    effect: send(lost),
    mayComeAfter: true,
    delay: '5m',
  },
  slow: {
    says: "The right answer, 30 seconds late on the mock's clock, or late by `delay`.",
    status: null,
    effect: damaging((answer) => answer),
    alwaysApplied: true,
    delay: '30s',
  },
  'connection-reset': {
    says: 'The connection is closed without an answer. A server sends a TCP reset; MSW and mock.fetch report a network error.',
    status: null,
    effect: send(lost),
    mayComeAfter: true,
  },
  'truncated-body': {
    says: "The connection is closed after half of the right answer's body; the headers give the length of the whole body.",
    status: null,
    effect: damaging(cut),
    mayComeAfter: true,
  },
  'malformed-json': {
    says: "The first half of the right answer's body, as if it were complete: not valid JSON.",
    status: null,
    effect: damaging((answer) => ({ ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) || '{' })),
    mayComeAfter: true,
  },
  'empty-body': {
    says: 'The right status and headers, and no body.',
    status: null,
    effect: damaging((answer) => ({ ...answer, body: '' })),
    mayComeAfter: true,
  },
  'html-error-page': {
    says: '503 with an HTML page, like the page that a proxy sends during maintenance.',
    status: 503,
    effect: send(page(503, 'Service Unavailable')),
    mayComeAfter: true,
  },
} as const satisfies Record<string, General>

export type GeneralFailure = keyof typeof general

/** The failures that cannot happen at the token endpoint. */
export type TokenFailure = { [Name in GeneralFailure]: (typeof general)[Name] extends { needsToken: true } ? Name : never }[GeneralFailure]

export const generalFailures = Object.keys(general) as GeneralFailure[]

export const generalFailure = (name: GeneralFailure): General => general[name]

export const DEFAULT_RETRY = TICKS_PER_SECOND
