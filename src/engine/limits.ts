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
  maxPlans: {
    of: 'planned failures, and overridden answers, of each tenant and of the whole mock, those used up among them',
    usual: 10_000,
    reached: 'the oldest that is used up is dropped; where none is, the next is refused',
  },
  maxSnapshots: { of: 'snapshots kept by name', usual: 1000, reached: 'the next is refused until one is deleted' },
} as const satisfies Record<string, Bound>

export type BoundName = keyof typeof bounds

export type Limits = { readonly [Name in BoundName]: number }
