/** Enforces the bounds of a mock. The first time that a bound is reached, a warning is printed. */
import type { Refusal } from '../domain/outcome.ts'
import { type EngineOptions, OptionError } from '../options.ts'
import type { Commit, SnapshotChange } from '../store/commit.ts'
import { MOCK, type MockSnapshot, type MockState } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import type { FindingsRoom } from './advice/findings.ts'
import type { Answered } from './answer.ts'
import type { Draft } from './draft.ts'
import { refusedWith } from './input.ts'
import type { JournalRoom } from './journal/journal.ts'
import { type BoundName, bounds, type UnreadRoom } from './limits.ts'
import type { Room } from './plans/plans.ts'
import type { Replies } from './reply.ts'
import { exceedsRoom, roomTaken } from './room.ts'
import type { Warnings } from './warnings.ts'

type Limits = { readonly [Name in BoundName]: number } & Pick<EngineOptions, 'store'>
type Snapshots = MockState['snapshots']

export class Bounds {
  private readonly limits: Limits
  private readonly warnings: Warnings

  constructor(limits: Limits, warnings: Warnings) {
    this.limits = limits
    this.warnings = warnings
  }

  get journalRoom(): JournalRoom {
    const { journal: count, journalBytes: bytes, maxCountedTenants: tenants } = this.limits
    return { count, bytes, tenants, onFull: () => this.reached('journalBytes') }
  }

  get findingsRoom(): FindingsRoom {
    return { most: this.limits.maxFindings, onFull: () => this.reached('maxFindings') }
  }

  get unreadRoom(): UnreadRoom {
    return { bytes: this.limits.unreadBytes, onFull: () => this.reached('unreadBytes') }
  }

  /**
   * The limits on the plans of one kind (failures or answers) for one tenant. Plans that apply to all tenants are counted separately, with
   * the same limits.
   */
  get planRoom(): Room {
    const { maxPlans, planBytes, store } = this.limits
    return { most: maxPlans, mostBytes: planBytes, onFull: (bound) => this.reached(bound), isText: store !== undefined }
  }

  reached(name: BoundName): void {
    const { of, reached } = bounds[name]
    this.warnings.warn(`bound ${name}`, `The limit ${name} is reached: ${this.limits[name]} ${of}. From now on ${reached}.`)
  }

  /**
   * Refuses a call that would make more than `maxTenants` tenants differ from the starting world, or that would enlarge records that have
   * already reached `recordBytes`. A refused call changes nothing.
   */
  limited(answered: Answered, store: Store, replies: Replies): Answered {
    const { draft, result } = answered
    if (!draft) return answered
    const bound = this.exceededBy(draft, store)
    if (!bound) return answered
    this.reached(bound)
    const refusal = noRoom[bound](this.limits[bound])
    const { client = null } = result
    return { ...answered, draft: undefined, result: { reply: replies.refused(refusal, ''), refusal, client } }
  }

  /** Throws an OptionError if these commits of control verbs would change more tenants, or store more bytes of records, than allowed. */
  demandRoom(commits: readonly Commit[], store: Store): void {
    const { maxTenants, recordBytes } = this.limits
    if (this.wouldExceedTenants(commits, store)) {
      this.reached('maxTenants')
      throw new OptionError(
        `${maxTenants} tenants already differ from the starting world. That is the maximum (option maxTenants). Reset some first.`,
      )
    }
    if (!exceedsRoom(commits, store, recordBytes)) return
    this.reached('recordBytes')
    throw new OptionError(`Records would take more than ${recordBytes} bytes, the limit of option recordBytes. Reset some tenants first.`)
  }

  /** The size of a call's changes is checked only after the records have reached the limit, so one call may exceed it. */
  private exceededBy(draft: Draft, store: Store): keyof typeof noRoom | undefined {
    const { maxTenants, recordBytes } = this.limits
    if (store.tenantCount >= maxTenants && this.wouldExceedTenants(draft.commits(), store)) return 'maxTenants'
    const isReached = draft.hasCommits && roomTaken(store, draft.read.stream) >= recordBytes
    return isReached && exceedsRoom(draft.commits(), store, recordBytes) ? 'recordBytes' : undefined
  }

  /** Throws an OptionError if the limit on snapshots, or on the tenants in them, is reached. */
  demandSnapshot(known: Snapshots, { name, tenant, snapshot }: SnapshotChange): void {
    const { maxSnapshots, maxSnapshotTenants } = this.limits
    const isKnown = tenant === null ? known.mock.has(name) : known.tenants.get(tenant)?.has(name)
    if (!isKnown && countOf(known) >= maxSnapshots) this.refuseSnapshot('maxSnapshots', `There are already ${maxSnapshots} snapshots`)
    if (tenant !== null) return
    const size = tenantsIn(known, name) + (snapshot as MockSnapshot).tenants.size
    if (known.mock.size > 0 && size > maxSnapshotTenants)
      this.refuseSnapshot('maxSnapshotTenants', `The snapshots of the whole mock would contain more than ${maxSnapshotTenants} tenants`)
  }

  private refuseSnapshot(bound: BoundName, problem: string): never {
    this.reached(bound)
    throw new OptionError(`${problem}, the limit of option ${bound}. Delete some snapshots first.`)
  }

  private wouldExceedTenants(commits: readonly Commit[], store: Store): boolean {
    if (store.tenantCount < this.limits.maxTenants) return false
    return commits.some(({ stream, replaces }) => stream !== MOCK && replaces !== null && !store.isChanged(stream))
  }
}

function countOf({ mock, tenants }: Snapshots): number {
  let count = mock.size
  for (const own of tenants.values()) count += own.size
  return count
}

/** How many tenants are in the snapshots of the whole mock, not counting the snapshot named `replaced`. */
function tenantsIn({ mock }: Snapshots, replaced: string): number {
  let count = 0
  for (const [name, { of }] of mock) if (name !== replaced) count += of.tenants.size
  return count
}

/** A refusal by the mock itself: the real API has no such limits. */
const ownRefusal = (message: string): Refusal => refusedWith(503, 'ERR-12', message, { voice: 'mock' })

const noRoom = {
  maxTenants: (most: number) =>
    ownRefusal(`Mocktitan keeps the state of at most ${most} tenants (option maxTenants). Reset some to continue.`),
  recordBytes: (most: number) =>
    ownRefusal(`Mocktitan keeps at most ${most} bytes of records (option recordBytes). Reset tenants, or start it with a higher limit.`),
}
