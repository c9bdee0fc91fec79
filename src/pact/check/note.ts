/** A remark about one place in an interaction. */
import type { RuleId } from '../../domain/outcome.ts'

export type Severity = 'error' | 'warning'

export interface Note {
  /** A JSON pointer into the pact file. */
  readonly pointer: string
  /** The rule behind the note (docs/rules.md); null if only the document's schema is violated. */
  readonly rule: RuleId | null
  /** A warning does not fail the check. */
  readonly severity: Severity
  readonly says: string
  /** The correct form, if known. */
  readonly instead: string | null
}

export const error = (pointer: string, rule: RuleId | null, says: string, instead: string | null = null): Note => ({
  pointer,
  rule,
  severity: 'error',
  says,
  instead,
})

export const warning = (pointer: string, rule: RuleId | null, says: string, instead: string | null = null): Note => ({
  ...error(pointer, rule, says, instead),
  severity: 'warning',
})

/** Something that the API would refuse, and the status of the refusal. */
export interface Refused {
  readonly status: number
  readonly note: Note
}
