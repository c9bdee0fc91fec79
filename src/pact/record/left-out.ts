import type { Exchange } from '../../engine/journal/journal.ts'
import { targetWithoutSecrets } from '../../engine/journal/secrets.ts'
import { withTenant } from '../verify/round.ts'
import { TENANT } from './request.ts'

/** An exchange that is not in the pact, and why. */
export interface LeftOut {
  readonly method: string
  readonly target: string
  readonly status: number
  readonly why: string
}

export const leftOut = ({ method, target, status }: Exchange, why: string): LeftOut => ({
  method,
  target: withTenant(targetWithoutSecrets(target), TENANT),
  status,
  why,
})
