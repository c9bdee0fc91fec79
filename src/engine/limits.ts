/** Limits on everything that grows while a mock runs. Each is an option; docs/security.md has the table. */
interface Bound {
  /** What the limit counts. */
  readonly of: string
  readonly usual: number
  /** What happens when the limit is reached. */
  readonly reached: string
}

const MIB = 1024 * 1024

export const bounds = {
  journal: { of: 'exchanges in the journal', usual: 1000, reached: 'the oldest are dropped' },
  journalBytes: {
    of: 'bytes of the exchanges in the journal',
    usual: 64 * MIB,
    reached: 'the oldest are dropped, even if there are fewer than `journal` allows',
  },
  maxTenants: {
    of: 'tenants that differ from the starting world; a tenant that was only read does not count',
    usual: 5000,
    reached: 'a call that would change one more gets a 503 from the mock itself; a reset frees tenants',
  },
  recordBytes: {
    of: 'bytes of the records that are added to the starting worlds, in all tenants together or, with a store, in each tenant',
    usual: 1024 * MIB,
    reached: 'a call that would add more gets a 503 from the mock itself, until a reset or smaller records free memory',
  },
  maxPlans: {
    of: 'planned failures of one tenant, or planned failures for every tenant, including used-up ones; overridden answers are counted separately',
    usual: 10_000,
    reached: 'the oldest used-up plan is dropped; if there is none, the next plan is refused',
  },
  planBytes: {
    of: 'bytes of the planned failures of one tenant, or of those for every tenant; overridden answers are counted separately',
    usual: 16 * MIB,
    reached: 'the oldest used-up plans are dropped; if there are too few, the next plan is refused',
  },
  maxSnapshots: { of: 'named snapshots', usual: 1000, reached: 'the next snapshot is refused until one is deleted' },
  maxSnapshotTenants: {
    of: 'tenants in the named snapshots of the whole mock; a tenant counts once for each snapshot that it is in',
    usual: 100_000,
    reached: 'the next snapshot is refused until one is deleted',
  },
  maxCountedTenants: {
    of: 'tenants with their own counts of calls (for trace ids) and of dropped exchanges',
    usual: 20_000,
    reached: 'the oldest count starts again at 0',
  },
  maxApps: {
    of: 'apps in one tenant, or clients at the token endpoint, for which the rate limit counts calls',
    usual: 1000,
    reached: 'counts of earlier seconds are dropped; if there are none, all counts start again at 0',
  },
  unreadBytes: {
    of: 'bytes of answers that a server has sent but its clients have not read',
    usual: 64 * MIB,
    reached: 'long answers wait, and a client that reads nothing for 5 s is disconnected',
  },
  maxFindings: {
    of: 'advice findings for the whole mock or for one tenant',
    usual: 500,
    reached: 'all further findings that share a rule and an operation are counted as one, under the name (others)',
  },
} as const satisfies Record<string, Bound>

export type BoundName = keyof typeof bounds

export type Limits = { readonly [Name in BoundName]: number }

/** For a server: the limit on answers that its clients have not read. */
export interface UnreadRoom {
  /** The maximum number of unread bytes, for all clients together. */
  readonly bytes: number
  readonly onFull: () => void
}
