/** One interaction as the provider lives through it: its tenant, its states, how its request came in, what was answered. */
import type { Call } from '../../call.ts'
import type { Planned } from '../../control/plans.ts'
import type { TenantControl } from '../../control/tenant.ts'
import type { Exchange } from '../../engine/journal/journal.ts'
import type { GeneralFailure, TokenFailure } from '../../engine/plans/general.ts'
import type { Mock } from '../../mock.ts'
import { Hands } from '../states/hands.ts'
import type { Caller, Scene } from '../states/state.ts'

export class Round implements Scene {
  readonly mock: Mock
  readonly tenant: TenantControl
  readonly hands: Hands
  readonly caller: Caller = { token: 'live', lacks: undefined, fails: undefined }
  readonly states: string[] = []
  /** Why a state could not be brought about. */
  fault: string | undefined
  /** The request as the pact has it: method and target. */
  asked: { readonly method: string; readonly target: string } | undefined
  /** What the journal says of the request. */
  exchange: Exchange | undefined
  /** Its states are taken down again: what comes next belongs to another interaction. */
  isOver = false

  constructor(mock: Mock, tenantId: string) {
    this.mock = mock
    this.tenant = mock.tenant(tenantId)
    this.tenant.reset()
    this.hands = new Hands(this.tenant, mock.clock.time)
  }

  /** The tenant that the pact has in its path. */
  get tenantAsked(): string | undefined {
    return this.asked && tenantIn(this.asked.target)
  }
}

const TENANT = /^([^?#]*?\/tenant\/)(\d+)(?=[/?#]|$)/i

export const tenantIn = (target: string): string | undefined => TENANT.exec(target)?.[2]

export const withTenant = (target: string, id: string): string => target.replace(TENANT, (_, before: string) => before + id)

/** For this one call: the token endpoint belongs to no tenant. */
export function plannedFailure(mock: Mock, call: Call, { tenant, caller: { fails } }: Round): Planned | undefined {
  if (fails === undefined) return undefined
  return tenantIn(call.target) === undefined
    ? mock.fail('Connect_Token', { with: fails as Exclude<GeneralFailure, TokenFailure> })
    : tenant.fail('*', { with: fails })
}
