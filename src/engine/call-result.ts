/** What became of a call, for the reply, the journal and advice. */
import type { Reply } from '../call.ts'
import type { Answer, Change, Refusal } from '../domain/outcome.ts'
import type { Advice } from './journal/journal.ts'

export interface CallResult {
  readonly reply: Reply
  readonly client?: string | null
  readonly refusal?: Refusal
  /** Refused before it was known whether the tenant is a real one: it does not make the tenant appear. */
  readonly isAtDoor?: true
  readonly advice?: readonly Advice[]
  readonly changes?: readonly Change[]
  /** What a tester has planned for the call. */
  readonly failure?: string
  /** As the operation read it. */
  readonly query?: Readonly<Record<string, unknown>>
  readonly answer?: Answer
  /** Writes the reply's body again, where it is long. */
  readonly again?: (() => string) | undefined
}
