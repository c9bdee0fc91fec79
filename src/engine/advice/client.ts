/** What is remembered of one client in one tenant, as far as its next call is judged by it. */
import type { OperationId } from '../../api.ts'
import type { Call } from '../../call.ts'
import type { Instant } from '../../domain/time.ts'
import { Recent } from './recent.ts'
import { Waits } from './retries.ts'

export interface WholeReads {
  /** The first page has been read, the last one not yet. */
  isOn: boolean
  /** When the list was read to its end, the latest times. */
  ended: readonly Instant[]
}

export interface SingleReads {
  from: Instant
  ids: string[]
}

export interface Unfinished {
  readonly operation: OperationId
  /** The highest page asked for, and the highest whose answer said that there is more: pages may be asked for in any order. */
  asked: number
  more: number
  /** The call whose answer said so, and when. */
  call: Pick<Call, 'method' | 'target'>
  at: Instant
}

/** Lists and feeds that a client may be in the middle of. */
const UNFINISHED = 50

export class ClientMemory {
  /** Null for the token endpoint. */
  readonly tenant: string | null
  readonly client: string | null
  readonly waits = new Waits()
  readonly wholeReads = new Map<OperationId, WholeReads>()
  readonly singleReads = new Map<OperationId, SingleReads>()
  readonly unfinished = new Recent<string, Unfinished>(UNFINISHED)

  constructor(tenant: string | null, client: string | null) {
    this.tenant = tenant
    this.client = client
  }
}
