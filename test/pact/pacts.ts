/** Small pacts as values, for tests that are about one thing of one interaction. */
import { check, type Finding } from '../../src/pact/index.ts'

export const ROOT = '/inventory/v2/tenant/482915'

interface Side {
  readonly [key: string]: unknown
}

const HEADERS = { Authorization: 'Bearer a-token', 'ST-App-Key': 'an-app-key' }

/** A pact of one interaction in specification 3: GET of the vendors, answered with 200, with the given changes. */
export function pactWith(request: Side = {}, response: Side = {}, more: Side = {}): object {
  const interaction = {
    description: 'an interaction',
    request: { method: 'GET', path: `${ROOT}/vendors`, headers: HEADERS, ...request },
    response: { status: 200, ...response },
    ...more,
  }
  return {
    consumer: { name: 'a consumer' },
    provider: { name: 'a provider' },
    interactions: [interaction],
    metadata: { pactSpecification: { version: '3.0.0' } },
  }
}

/** The findings as `error LIST-14 /request/query/name`, without the pointer of the interaction. */
export const found = (pact: object): string[] => check(pact).findings.map(findingText)

export const findingText = ({ severity, rule, pointer }: Finding): string =>
  `${severity} ${rule ?? 'document'} ${pointer.replace('/interactions/0', '')}`

export const onRequest = (request: Side, response: Side = {}): string[] => found(pactWith(request, response))

/** A read of one record, or of another path, with this body. */
export const onAnswer = (path: string, body: unknown, more: Side = {}): string[] =>
  found(pactWith({ path: path.startsWith('/inventory') || path.startsWith('/jpm') ? path : ROOT + path }, { body, ...more }))

export const onBody = (method: string, path: string, body: unknown, response: Side = {}): string[] =>
  onRequest({ method, path: ROOT + path, body }, response)
