/** What the check has to say about one place of an interaction. */
import type { RuleId } from '../../domain/outcome.ts'

export type Severity = 'error' | 'warning'

export interface Note {
  /** A JSON pointer into the pact file. */
  readonly pointer: string
  /** The rule behind it (docs/rules.md); null where it is the document's shape alone. */
  readonly rule: RuleId | null
  /** A warning is said, and fails nothing. */
  readonly severity: Severity
  readonly says: string
  /** What would be right, where that can be told. */
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

/** What the API would refuse, and with which status. */
export interface Refused {
  readonly status: number
  readonly note: Note
}

/** A value as a message shows it. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
