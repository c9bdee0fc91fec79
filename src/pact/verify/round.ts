/** One interaction during verification: its tenant, its states, its request and the answer. */
import type { Call } from '../../call.ts'
import type { Planned } from '../../control/plans.ts'
import type { TenantControl } from '../../control/tenant.ts'
import type { Exchange } from '../../engine/journal/journal.ts'
import type { GeneralFailure, TokenFailure } from '../../engine/plans/general.ts'
import type { Mock } from '../../mock.ts'
import type { Caller, Scene } from '../states/state.ts'
import { StateBuilder } from '../states/state-builder.ts'

export class Round implements Scene {
  readonly mock: Mock
  readonly tenant: TenantControl
  readonly builder: StateBuilder
  readonly caller: Caller = { token: 'live', lacks: undefined, fails: undefined }
  readonly states: string[] = []
  /** Why a state could not be set up. */
  fault: string | undefined
  /** The request as the pact has it: method and target. */
  request: { readonly method: string; readonly target: string } | undefined
  /** The journal entry of the request. */
  exchange: Exchange | undefined
  /** Whether the states were torn down. If so, the next call belongs to another interaction. */
  isOver = false

  constructor(mock: Mock, tenantId: string) {
    this.mock = mock
    this.tenant = mock.tenant(tenantId)
    this.tenant.reset()
    this.builder = new StateBuilder(this.tenant, mock.clock.time)
  }

  /** The tenant in the pact's path. */
  get pactTenant(): string | undefined {
    return this.request && tenantIn(this.request.target)
  }
}

const TENANT = /^([^?#]*?\/tenant\/)(\d+)(?=[/?#]|$)/i

export const tenantIn = (target: string): string | undefined => TENANT.exec(target)?.[2]

export const withTenant = (target: string, id: string): string => target.replace(TENANT, (_, before: string) => before + id)

/** Plans the failure for this one call. Calls to the token endpoint have no tenant. */
export function plannedFailure(mock: Mock, call: Call, { tenant, caller: { fails } }: Round): Planned | undefined {
  if (fails === undefined) return undefined
  return tenantIn(call.target) === undefined
    ? mock.fail('Connect_Token', { with: fails as Exclude<GeneralFailure, TokenFailure> })
    : tenant.fail('*', { with: fails })
}
