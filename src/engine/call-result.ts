/** The result of a call, for the reply, the journal and advice. */
import type { Reply } from '../call.ts'
import type { Answer, Change, Refusal } from '../domain/outcome.ts'
import type { Advice } from './journal/journal.ts'

export interface CallResult {
  readonly reply: Reply
  readonly client?: string | null
  readonly refusal?: Refusal
  /** Set if admission refused the call. Such a call does not add its tenant to the list of tenants. */
  readonly isAtDoor?: true
  readonly advice?: readonly Advice[]
  readonly changes?: readonly Change[]
  /** The name of the failure that a test planned for the call. */
  readonly failure?: string
  /** The token that the call issued. */
  readonly token?: string | undefined
  /** The parsed query. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly answer?: Answer
  /** Writes a long body again when the journal is read, so that the journal need not keep the body. */
  readonly again?: (() => string) | undefined
}
