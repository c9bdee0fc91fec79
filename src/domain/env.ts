/** What an operation gets besides the world: the time, the sequences, the tenant's settings and quirks. */
import type { Instant } from '../api.ts'
import type { Quirks } from './quirks.ts'

export interface Env {
  /** The mock's clock. */
  readonly now: Instant
  readonly quirks: Quirks
  /** Rows per page of an export feed (EXP-04). */
  readonly exportPageSize: number
  /** The next record id of the tenant (VAL-04). Used up only if the outcome is accepted. */
  readonly id: () => number
  /** The latest id that was given or chosen: no record has a higher one (VAL-04). */
  readonly latestId: () => number
  /** Removes an id that a tester has chosen from the sequence. */
  readonly claim: (id: number) => void
  /** The time of the next change, later than every earlier one of the tenant (VAL-03). */
  readonly tick: () => Instant
  /** The next number of a plain sequence of the tenant, from 1. */
  readonly number: (sequence: SequenceName) => number
}

/** Plain number sequences of a tenant, each from 1. */
export type SequenceName = 'orderNumber' | 'requestNumber' | 'returnNumber' | 'transferNumber' | 'adjustmentNumber' | 'batchNumber'
