/** Default options of stores, in code and on the command line. */
export const storeDefaults = {
  /** The schema of a PostgreSQL store. */
  schema: 'mocktitan',
  /** How many tenants stay in memory, and how long an unused tenant stays. */
  tenants: 1000,
  idle: '10m',
} as const
