/** Replays an exchange as the verification will: sets up the states in a fresh tenant and sends the request. */
import type { Reply } from '../../call.ts'
import type { Exchange } from '../../engine/journal/journal.ts'
import { createMock } from '../../mock.ts'
import type { State } from '../pact-states.ts'
import { arrangeState } from '../states/find.ts'
import { plannedFailure, Round, tenantIn, withTenant } from '../verify/round.ts'
import { LiveTokens, withCredentials } from '../verify/tokens.ts'

export class Rehearsal {
  private readonly mock = createMock({ journal: 0 })
  private readonly tokens = new LiveTokens(this.mock)

  /** The answer to the same call, or undefined if the states cannot be set up. */
  async answer({ call: recorded, status }: Exchange, states: readonly State[]): Promise<Reply | undefined> {
    const round = new Round(this.mock, '1')
    try {
      for (const state of states) await arrangeState(state, round, {})
    } catch {
      return undefined
    }
    const call = { ...recorded, host: 'localhost', target: withTenant(recorded.target, round.tenant.id) }
    const failure = plannedFailure(this.mock, call, round)
    try {
      return this.mock.handle(tenantIn(call.target) === undefined ? call : withCredentials(call, round.caller, this.tokens, status === 401))
    } finally {
      failure?.stop()
    }
  }
}
