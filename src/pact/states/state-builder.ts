/** Creates the records of provider states with the API's own operations. The records that a new record refers to are created first. */
import { asRecord, type PlainBody, withId, withIdsFrom } from '../../control/decisions.ts'
import type { TenantControl } from '../../control/tenant.ts'
import { type CollectionName, collection, type Records, type World } from '../../domain/world.ts'
import type { Decision } from '../../engine/decide.ts'
import { StateError } from './state-error.ts'

export interface Kind<Name extends CollectionName = CollectionName> {
  readonly of: Name
  /** The name of one record: `purchase order`. */
  readonly entity: string
  /** The schema of the properties that a new record can have. */
  readonly shape: string
  readonly body: (builder: StateBuilder, more: PlainBody) => PlainBody
  readonly decision: (body: PlainBody) => Decision
  /** Whether a record of the collection is of this kind. Without this function, every record is. */
  readonly isOne?: (record: never) => boolean
  /** Whether other records can refer to this record without side effects. */
  readonly isOrdinary?: (record: never) => boolean
}

/** Generated ids, such as those of an order's lines, start above the ids that consumers usually choose. */
const FIRST_DRAWN = 900_000_001

export class StateBuilder {
  /** The date on the mock's clock. */
  readonly today: string
  readonly tenant: TenantControl
  /** The last record that a state set up in each collection. Later states of the interaction refer to it. */
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

  /** The last record that this interaction's states set up in a collection. */
  latestOf<Name extends CollectionName>(of: Name): Records[Name] | undefined {
    const id = this.latest.get(of)
    return id === undefined ? undefined : this.find(of, id)
  }

  /** Commits a decision and returns the id in its answer. */
  decide(decision: Decision): number {
    const { answer } = this.tenant.decide(withIdsFrom(FIRST_DRAWN, decision))
    return answer.kind === 'value' ? (answer.value as { id: number }).id : 0
  }

  /** Creates a record with the given id and properties. If `id` is undefined, the record gets the tenant's next id. */
  create(kind: Kind, id: number | undefined, more: PlainBody = {}): number {
    const decision = kind.decision({ ...kind.body(this, more), ...more })
    return this.keep(kind.of, this.decide(id === undefined ? decision : withId(id, decision)))
  }

  /** Stores a record that is given in the format of a world file. */
  record(of: CollectionName, body: PlainBody): number {
    return this.keep(of, this.decide(asRecord(of, body)))
  }

  /** Returns the id of the record. Creates the record if it does not exist. Existing records are not changed. */
  ensure(kind: Kind, id: number | undefined, more: PlainBody = {}): number {
    const known = id === undefined ? undefined : this.find(kind.of, id)
    if (!known) return this.create(kind, id, more)
    if (!isOne(kind, known)) throw new StateError(`${id} is not a ${kind.entity} in the tenant's world`)
    const properties = Object.keys(more)
    if (properties.length > 0)
      throw new StateError(`${kind.entity} ${id} is already in the tenant's world, so it cannot be created with ${properties.join(', ')}`)
    return this.keep(kind.of, known.id)
  }

  /** The id of a record that other records can refer to: one from an earlier state, or else the first in the world, or else a new one. */
  anyUsable(kind: Kind): number {
    const usable = (record: object) => isOne(kind, record) && isActive(record) && (kind.isOrdinary?.(record as never) ?? true)
    const arranged = this.latestOf(kind.of)
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
