/** What is remembered of one client in one tenant, as far as its next call is judged by it. */
import type { OperationId } from '../../api.ts'
import type { Unfinished } from './paging.ts'
import type { WholeReads } from './polling.ts'
import { Recent } from './recent.ts'
import { Waits } from './retries.ts'
import type { SingleReads } from './singles.ts'

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
