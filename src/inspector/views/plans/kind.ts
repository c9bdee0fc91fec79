/** Failures, and answers in the API's place: both are planned in the same way. */
export type Kind = 'failures' | 'responses'
