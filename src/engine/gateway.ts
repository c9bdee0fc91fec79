/** The answer if no simulated operation matches: the gateway's 404, or the mock's 501 for the vendor's other routes. */
import type { UnsimulatedId } from '../api.ts'
import type { Refusal, RuleId } from '../domain/outcome.ts'
import { fill, type ValueRule } from '../domain/rule.ts'
import { refusedWith } from './input.ts'

const noSuchRoute = {
  id: 'GATE-01',
  says: 'The gateway answers 404 for a route that the vendor does not have, for a known route with an unsupported method, and for GET /. The body has no errors and no data. Quirk gatewayNotFound.',
  basis: { observed: 'the text, in three public clients; the shape for GET /, live; the shape for other routes is inferred' },
  value: 'Unable to match incoming request to an operation.',
} as const satisfies ValueRule<string>

export const notSimulated = {
  id: 'GATE-09',
  says: "A route of the vendor's API that the mock does not simulate gets a 501 from the mock itself (ERR-12), before any other check.",
  basis: { ours: 'a 404 would claim that the vendor does not have the route' },
  value:
    "Mocktitan does not simulate {operation}. Answer it yourself: mock.respond('{operation}', { body, unchecked: true }), or POST /_mock/responses " +
    "on a server. Under MSW you can also put a handler of your own before handlers(mock), or let such calls through with handlers(mock, { unsimulated: 'passthrough' }).",
} as const satisfies ValueRule<string>

export const gatewayNotFound = (rule: RuleId = noSuchRoute.id): Refusal => refusedWith(404, rule, noSuchRoute.value, { voice: 'gateway' })

export const unsimulatedRefusal = (operation: UnsimulatedId): Refusal =>
  refusedWith(501, notSimulated.id, fill(notSimulated.value, { operation }), { voice: 'mock', errors: { operation: [operation] } })

export const rules = [noSuchRoute, notSimulated]
