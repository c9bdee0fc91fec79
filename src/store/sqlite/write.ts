/** One statement of a transaction. */
export interface Write {
  /** If several writes in a transaction have the same key, only the last one is done, and it may be done after all other writes. */
  readonly key?: string
  readonly run: () => void
}
