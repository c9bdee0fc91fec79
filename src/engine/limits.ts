/** What grows while a mock runs, and how far: each bound is an option, and docs/security.md has the table. */
interface Bound {
  /** What there is a largest number of. */
  readonly of: string
  readonly usual: number
  /** What happens then. */
  readonly reached: string
}

const MIB = 1024 * 1024

export const bounds = {
  journal: { of: 'exchanges in the journal', usual: 1000, reached: 'the oldest are dropped' },
  journalBytes: { of: 'bytes of the exchanges in the journal', usual: 16 * MIB, reached: 'the oldest are dropped, also below `journal`' },
  maxTenants: {
    of: 'tenants that differ from the starting world; a tenant that was only read takes no room',
    usual: 5000,
    reached: 'what would change one more is answered 503 in the name of the mock; a reset frees them',
  },
  recordBytes: {
    of: 'bytes of records beyond those that tenants begin with, of all tenants; with a store, of each tenant',
    usual: 64 * MIB,
    reached: 'what would add to them is answered 503 in the name of the mock; a reset, and records that get smaller, make room',
  },
  maxPlans: {
    of: 'planned failures, and overridden answers, of each tenant and of the whole mock, those used up among them',
    usual: 10_000,
    reached: 'the oldest that is used up is dropped; where none is, the next is refused',
  },
  planBytes: {
    of: 'bytes of planned failures, and of overridden answers, of each tenant and of the whole mock',
    usual: 16 * MIB,
    reached: 'the oldest that are used up are dropped; where there are too few, the next is refused',
  },
  maxSnapshots: { of: 'snapshots kept by name', usual: 1000, reached: 'the next is refused until one is deleted' },
  maxSnapshotTenants: {
    of: 'tenants in the snapshots of the whole mock that are kept by name, counted in each of them',
    usual: 100_000,
    reached: 'the next is refused until one is deleted',
  },
  maxCountedTenants: {
    of: 'tenants whose calls are counted, for trace ids and for dropped exchanges',
    usual: 20_000,
    reached: 'the count that is oldest begins anew',
  },
  maxApps: {
    of: 'apps that the rate limit counts in a tenant, or clients at the token endpoint',
    usual: 1000,
    reached: 'what was counted in an earlier second is forgotten; where there is none, all counting begins anew',
  },
  maxFindings: {
    of: 'findings of advice, of all calls and of each tenant',
    usual: 500,
    reached: 'further names are counted together as (others)',
  },
} as const satisfies Record<string, Bound>

export type BoundName = keyof typeof bounds

export type Limits = { readonly [Name in BoundName]: number }
