/** States about the request: its token, the rate limit, planned failures. */

import { unknownName } from '../../domain/nearest.ts'
import { allScopes } from '../../engine/admission/tokens.ts'
import type { GeneralFailure } from '../../engine/plans/general.ts'
import { type Caller, choice, state } from './state.ts'
import { StateError } from './state-error.ts'

/** The failures that still send an answer. Without an answer, a pact has nothing to describe. */
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

const callerState = (says: string, change: Partial<Caller>) =>
  state({
    says,
    parameters: {},
    returns: [],
    arrange: ({ caller }) => {
      Object.assign(caller, change)
      return {}
    },
  })

export const callerStates = {
  'the token is expired': callerState('The request has a token that was issued more than 15 minutes ago, so it gets a 401 (AUTH-09).', {
    token: 'expired',
  }),
  'the token is missing': callerState('The request has no token, so it gets a 401 (AUTH-06).', { token: 'missing' }),
  'the app lacks scope {scope}': state({
    says: 'The request has a token with every scope except this one, so it gets a 403 if the operation requires that scope (AUTH-07).',
    parameters: { scope: { kind: 'text', says: 'The scope, such as `tn.inv.vendors:w`.' } },
    returns: [],
    arrange: ({ caller }, { scope }) => {
      if (!allScopes.includes(scope)) throw new StateError(unknownName(scope, 'scope', allScopes))
      caller.lacks = scope
      return {}
    },
  }),
  'the rate limit is exhausted': callerState(
    'The app has already made 60 calls in this second, so the request gets a 429 with Retry-After (GATE-02).',
    {
      fails: 'rate-limited',
    },
  ),
  'the API fails with {failure}': state({
    says: 'The request fails, even at the token endpoint. Failures without an answer are not available in pacts.',
    parameters: { failure: choice('The failure.', ANSWERED) },
    returns: [],
    arrange: ({ caller }, { failure }) => {
      caller.fails = failure
      return {}
    },
  }),
} as const
