/** The answer if no simulated operation matches: the gateway's 404, or the mock's 501 for the vendor's other routes. */
import type { UnsimulatedId } from '../api.ts'
import type { Refusal, RuleId } from '../domain/outcome.ts'
import { fill, type ValueRule } from '../domain/rule.ts'
import { refusedWith } from './input.ts'

const noSuchRoute = {
  id: 'GATE-01',
  says: 'The gateway answers 404, with a body that has neither errors nor data, for an unknown route, for a known route with an unsupported method, and for GET /. Quirk gatewayNotFound.',
  basis: { observed: 'the text in three public clients, and the shape live for GET /; the shape for other routes is inferred' },
  value: 'Unable to match incoming request to an operation.',
} as const satisfies ValueRule<string>

export const notSimulated = {
  id: 'GATE-09',
  says: "A route of the vendor's API that the mock does not simulate gets a 501 from the mock itself (ERR-12), before any other check.",
  basis: { ours: 'a plausible 404 would be wrong about the vendor' },
  value:
    "Mocktitan does not simulate {operation}. Answer it yourself: mock.respond('{operation}', { body, unchecked: true }), or POST /_mock/responses " +
    "on a server. Under MSW you can also put a handler of your own before handlers(mock), or let such calls through with handlers(mock, { unsimulated: 'passthrough' }).",
} as const satisfies ValueRule<string>

export const gatewayNotFound = (rule: RuleId = noSuchRoute.id): Refusal => refusedWith(404, rule, noSuchRoute.value, { voice: 'gateway' })

export const unsimulatedRefusal = (operation: UnsimulatedId): Refusal =>
  refusedWith(501, notSimulated.id, fill(notSimulated.value, { operation }), { voice: 'mock', errors: { operation: [operation] } })

export const rules = [noSuchRoute, notSimulated]
