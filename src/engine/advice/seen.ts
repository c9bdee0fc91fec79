/** What the adviser looks at: a call, what it was read as, and how it was answered. */
import type { OperationId } from '../../api.ts'
import type { Call, Reply } from '../../call.ts'
import type { Answer } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Caller } from '../admission/caller.ts'

export interface Seen {
  readonly call: Call
  /** Null where no operation matched. */
  readonly operation: OperationId | null
  /** Null at the token endpoint and where no operation matched. */
  readonly tenant: string | null
  readonly client: string | null
  /** Undefined where no operation matched. */
  readonly caller: Caller | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly queryText: string
  /** The query as the operation read it; undefined where it did not come to that. */
  readonly query: Readonly<Record<string, unknown>> | undefined
  /** What the operation decided to show; undefined where it was refused, and where the client never saw it. */
  readonly answer: Answer | undefined
  readonly reply: Reply
  /** The client got all of the answer, and the operation's own. */
  readonly isWhole: boolean
  readonly now: Instant
}
