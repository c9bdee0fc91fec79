/** How the request comes in: with what token, and after how many calls. */

import { unknownName } from '../../domain/nearest.ts'
import { allScopes } from '../../engine/admission/tokens.ts'
import type { GeneralFailure } from '../../engine/plans/general.ts'
import { type Caller, choice, state } from './state.ts'
import { StateError } from './state-error.ts'

/** Those of which a pact can say what comes back. */
const ANSWERED = [
  'unauthorized',
  'forbidden',
  'rate-limited',
  'server-error',
  'bad-gateway',
  'malformed-json',
  'empty-body',
  'html-error-page',
] as const satisfies readonly GeneralFailure[]

const comesIn = (says: string, change: Partial<Caller>) =>
  state({
    says,
    parameters: {},
    returns: [],
    hold: ({ caller }) => {
      Object.assign(caller, change)
      return {}
    },
  })

export const callerStates = {
  'the token is expired': comesIn('The request brings a token that was issued more than 15 minutes ago (AUTH-09): 401.', {
    token: 'expired',
  }),
  'the token is missing': comesIn('The request brings no token (AUTH-06): 401.', { token: 'missing' }),
  'the app lacks scope {scope}': state({
    says: 'The request brings a token with every scope but this one (AUTH-07): 403 where the operation asks for it.',
    parameters: { scope: { kind: 'text', says: 'The scope, such as `tn.inv.vendors:w`.' } },
    returns: [],
    hold: ({ caller }, { scope }) => {
      if (!allScopes.includes(scope)) throw new StateError(unknownName(scope, 'scope', allScopes))
      caller.lacks = scope
      return {}
    },
  }),
  'the rate limit is exhausted': comesIn('The app has made its 60 calls of this second (GATE-02): 429 with Retry-After.', {
    fails: 'rate-limited',
  }),
  'the API fails with {failure}': state({
    says: 'The request meets a failure instead of its answer, at the token endpoint too. Failures that answer nothing are for tests, not for pacts.',
    parameters: { failure: choice('The failure.', ANSWERED) },
    returns: [],
    hold: ({ caller }, { failure }) => {
      caller.fails = failure
      return {}
    },
  }),
} as const
