/** What an operation gets besides the world: the time, the tenant's sequences, the quirks and the page size of feeds. */
import type { Instant } from '../api.ts'
import type { Quirks } from './quirks.ts'

export interface Env {
  /** The mock's clock. */
  readonly now: Instant
  readonly quirks: Quirks
  /** Rows per page of an export feed (EXP-04). */
  readonly exportPageSize: number
  /**
   * The next record id of the tenant (VAL-04). It is used up only if the outcome is accepted. An operation that creates a record takes its
   * id first, before those of its lines and of other records: testers choose the id by replacing this first value.
   */
  readonly id: () => number
  /** The highest id so far, whether it was assigned or chosen by a tester (VAL-04). */
  readonly latestId: () => number
  /** Reserves an id that a tester has chosen, so that the sequence does not assign it again. */
  readonly claim: (id: number) => void
  /** The time of the next change, later than all earlier changes of the tenant (VAL-03). */
  readonly tick: () => Instant
  /** The next number of one of the tenant's sequences. */
  readonly number: (sequence: SequenceName) => number
}

/** A tenant's sequences of numbers other than record ids. Each starts at 1. */
export type SequenceName = 'orderNumber' | 'requestNumber' | 'returnNumber' | 'transferNumber' | 'adjustmentNumber' | 'batchNumber'
