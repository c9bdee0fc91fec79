/** The adviser's input: a call, its parsed query and its answer. */
import type { OperationId } from '../../api.ts'
import type { Call, Reply } from '../../call.ts'
import type { Answer } from '../../domain/outcome.ts'
import type { Instant } from '../../domain/time.ts'
import type { Caller } from '../admission/caller.ts'

export interface ObservedCall {
  readonly call: Call
  /** Null if no operation matched. */
  readonly operation: OperationId | null
  /** Null at the token endpoint and if no operation matched. */
  readonly tenant: string | null
  readonly client: string | null
  /** Undefined if no operation matched. */
  readonly caller: Caller | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly queryText: string
  /** The parsed query; undefined if the call was refused before its query was read. */
  readonly query: Readonly<Record<string, unknown>> | undefined
  /** The operation's answer; undefined if the operation refused the call, or if the client never got the answer. */
  readonly answer: Answer | undefined
  readonly reply: Reply
  /** Whether the client got the operation's own answer, complete and undamaged. */
  readonly isWhole: boolean
  readonly now: Instant
}
