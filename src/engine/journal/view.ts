/** The journal as tests use it, for the whole mock or for one tenant. */
import { type OperationId, operationIds } from '../../api.ts'
import { unknownName } from '../../domain/nearest.ts'
import { Expectation } from './expectation.ts'
import { filtered, type JournalFilter } from './filter.ts'
import { type Har, harOf } from './har.ts'
import type { Exchange, Journal, Listener } from './journal.ts'

/** The latest exchanges, up to the limits `journal` and `journalBytes`. Methods throw a FilterError for an unknown or invalid filter. */
export interface MockJournal {
  /** How many exchanges have been dropped. */
  readonly dropped: number
  /** The kept exchanges, oldest first, unchanged and with their secrets. */
  entries(filter?: JournalFilter): readonly Exchange[]
  /**
   * Expectations about the calls to one operation, including refused calls:
   * `journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { name: 'Scioto' } })`. A filter selects some of these calls:
   * `journal.expect('PurchaseOrders_Create', { status: 200 }).toHaveBeenCalledTimes(1)`.
   */
  expect<Id extends OperationId>(operation: Id, filter?: Omit<JournalFilter, 'operation'>): Expectation<Id>
  /** The exchanges as an HTTP archive (HAR 1.2) that browsers' developer tools can open. Secrets are written as ***. */
  har(filter?: JournalFilter): Har
  /**
   * Calls the listener after every exchange. Returns a function that removes the listener. A listener that throws does not
   * disturb the call: `mock.warnings()` lists its first error, under the name that you pass as `about`.
   */
  listen(listener: Listener, about?: string): () => void
  /** Forgets every exchange. */
  clear(): void
}

export class JournalView implements MockJournal {
  private readonly journal: Journal
  private readonly tenant: string | undefined

  constructor(journal: Journal, tenant?: string) {
    this.journal = journal
    this.tenant = tenant
  }

  get dropped(): number {
    return this.journal.dropped(this.tenant)
  }

  entries(filter: JournalFilter = {}): readonly Exchange[] {
    const all = this.journal.entries()
    return filtered(this.tenant === undefined ? all : all.filter(({ tenant }) => tenant === this.tenant), filter)
  }

  expect<Id extends OperationId>(operation: Id, filter: Omit<JournalFilter, 'operation'> = {}): Expectation<Id> {
    if (!operationIds.includes(operation)) throw new TypeError(unknownName(operation, 'operation', operationIds))
    if (operation === 'Connect_Token' && this.tenant !== undefined)
      throw new TypeError(
        "The token endpoint belongs to no tenant. Use mock.journal.expect('Connect_Token'), with { client } to narrow it.",
      )
    return new Expectation(() => ({
      operation,
      calls: this.entries({ ...filter, operation }),
      narrowed: this.narrowed(operation, filter),
      dropped: this.dropped,
      most: this.journal.most,
    }))
  }

  private narrowed(operation: OperationId, filter: JournalFilter) {
    if (Object.keys(filter).length === 0) return undefined
    const counted = new Set(this.entries({ ...filter, operation }))
    return { by: JSON.stringify(filter), others: this.entries({ operation }).filter((exchange) => !counted.has(exchange)) }
  }

  har(filter?: JournalFilter): Har {
    return harOf(this.entries(filter))
  }

  listen(listener: Listener, about?: string): () => void {
    const isOwn = (exchange: Exchange) => this.tenant === undefined || exchange.tenant === this.tenant
    return this.journal.listen((exchange, before) => (isOwn(exchange) ? listener(exchange, before) : undefined), about)
  }

  clear(): void {
    this.journal.clear(this.tenant)
  }
}
