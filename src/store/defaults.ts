/** What stores take where their options are left out, in code and on the command line. */
export const storeDefaults = {
  /** The schema of a PostgreSQL store. */
  schema: 'mocktitan',
  /** How many tenants stay in memory, and how long one that is not used. */
  tenants: 1000,
  idle: '10m',
} as const
