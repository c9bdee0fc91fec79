/** Failures and overridden answers: both are planned in the same way. */
export type Kind = 'failures' | 'responses'
