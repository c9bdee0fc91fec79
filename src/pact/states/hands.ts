/** What states do to a tenant: records by the API's own operations, with an id of choice, and with whatever they refer to. */
import { asRecord, type Decision, drawnFrom, type PlainBody, withId } from '../../control/decisions.ts'
import type { TenantControl } from '../../control/tenant.ts'
import { type CollectionName, collection, type Records, type World } from '../../domain/world.ts'
import { StateError } from './state-error.ts'

export interface Kind<Name extends CollectionName = CollectionName> {
  readonly of: Name
  /** What one is called: `purchase order`. */
  readonly entity: string
  /** The schema of what may be said of a new one. */
  readonly shape: string
  readonly body: (hands: Hands, more: PlainBody) => PlainBody
  readonly decision: (body: PlainBody) => Decision
  /** Which of the collection's records are of this kind; all where it is left out. */
  readonly isOne?: (record: never) => boolean
  /** Whether other records may refer to it without more ado. */
  readonly isOrdinary?: (record: never) => boolean
}

/** Ids that nobody chose come from above those that consumers like to choose: lines of an order, what an order refers to. */
const FIRST_DRAWN = 900_000_001

export class Hands {
  /** The date on the mock's clock. */
  readonly today: string
  readonly tenant: TenantControl
  /** What was last brought about, by collection: later states of an interaction refer to it. */
  private readonly latest = new Map<CollectionName, number>()

  constructor(tenant: TenantControl, time: string) {
    this.tenant = tenant
    this.today = time.slice(0, 10)
  }

  get isIdle(): boolean {
    return this.latest.size === 0
  }

  find<Name extends CollectionName>(of: Name, id: number): Records[Name] | undefined {
    return this.tenant.look((world) => collection(world, of).get(id))
  }

  look<Found>(see: (world: World) => Found): Found {
    return this.tenant.look(see)
  }

  /** The last record of a collection that this interaction's states brought about. */
  arranged<Name extends CollectionName>(of: Name): Records[Name] | undefined {
    const id = this.latest.get(of)
    return id === undefined ? undefined : this.find(of, id)
  }

  /** Decides and commits; the id that the decision answers. */
  decide(decision: Decision): number {
    const { answer } = this.tenant.decide(drawnFrom(FIRST_DRAWN, decision))
    return answer.kind === 'value' ? (answer.value as { id: number }).id : 0
  }

  /** A new record, with an id of choice or the next, and with what else is asked of it. */
  create(kind: Kind, id: number | undefined, more: PlainBody = {}): number {
    const decision = kind.decision({ ...kind.body(this, more), ...more })
    return this.keep(kind.of, this.decide(id === undefined ? decision : withId(id, decision)))
  }

  /** A new record as a world file has it. */
  record(of: CollectionName, body: PlainBody): number {
    return this.keep(of, this.decide(asRecord(of, body)))
  }

  /** The record with this id, or a new one. What the world holds already is not changed. */
  bring(kind: Kind, id: number | undefined, more: PlainBody = {}): number {
    const known = id === undefined ? undefined : this.find(kind.of, id)
    if (!known) return this.create(kind, id, more)
    if (!isOne(kind, known)) throw new StateError(`${id} is no ${kind.entity} in the tenant's world`)
    const asked = Object.keys(more)
    if (asked.length > 0)
      throw new StateError(`${kind.entity} ${id} is in the tenant's world already: it cannot be made with ${asked.join(', ')}`)
    return this.keep(kind.of, known.id)
  }

  /** The id of one that may be referred to: an earlier state's, else the world's first, else a new one. */
  needed(kind: Kind): number {
    const usable = (record: object) => isOne(kind, record) && isActive(record) && (kind.isOrdinary?.(record as never) ?? true)
    const arranged = this.arranged(kind.of)
    const found = arranged && usable(arranged) ? arranged : this.look((world) => [...collection(world, kind.of).all()].find(usable))
    return found?.id ?? this.decide(kind.decision(kind.body(this, {})))
  }

  private keep(of: CollectionName, id: number): number {
    this.latest.set(of, id)
    return id
  }
}

const isOne = (kind: Kind, record: object): boolean => kind.isOne?.(record as never) ?? true

export const isActive = (record: object): boolean => !('active' in record) || record.active === true
