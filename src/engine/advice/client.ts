/** What is remembered about one client in one tenant, to judge its next calls. */
import type { OperationId } from '../../api.ts'
import type { Call } from '../../call.ts'
import type { Instant } from '../../domain/time.ts'
import { Recent } from './recent.ts'
import { Waits } from './retries.ts'

interface WholeReads {
  /** Whether the first page has been read, but the last page has not. */
  isOn: boolean
  /** The last few times at which the list was read to its end. */
  ended: readonly Instant[]
}

interface SingleReads {
  from: Instant
  ids: string[]
}

export interface Unfinished {
  readonly operation: OperationId
  /** The highest page that was requested; `more` is the highest page with hasMore true. Pages may be requested in any order. */
  requested: number
  more: number
  /** The call for the page `more`, and its time. */
  call: Pick<Call, 'method' | 'target'>
  at: Instant
}

/** The maximum number of lists and feeds that are remembered as partly read, for each client. */
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
