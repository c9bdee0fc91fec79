/** One statement of a transaction. */
export interface Write {
  /** Of several writes with the same key in a transaction only the last one counts, and it can be done after all others. */
  readonly key?: string
  readonly run: () => void
}
