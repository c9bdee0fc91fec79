/** The options of a mock whose state is where `--store` says. */
import { type MockOptions, OptionError } from '../options.ts'
import type { StoreSource } from '../store/durable.ts'
import { postgresStore } from '../store/postgres/source.ts'
import { sqliteStore } from '../store/sqlite/source.ts'

interface StoreFlags {
  readonly storeReset?: boolean
  readonly storeSchema?: string
  readonly storeTenants?: number
  readonly storeIdle?: string
}

/** Throws an OptionError or a StoreError for a place that cannot be one. */
export function storeOf(place: string, { storeReset = false, storeSchema, storeTenants, storeIdle }: StoreFlags): StoreSource {
  const reset = storeReset
  if (isUrl(place) && (storeTenants !== undefined || storeIdle !== undefined))
    throw new OptionError('--store-tenants and --store-idle are for a SQLite store: --store ./mock.db')
  if (isUrl(place)) return postgresStore(place, { reset, ...(storeSchema !== undefined && { schema: storeSchema }) })
  if (storeSchema !== undefined) throw new OptionError('--store-schema is for a PostgreSQL store: --store postgres://user@host/database')
  return sqliteStore(place, {
    reset,
    ...(storeTenants !== undefined && { tenants: storeTenants }),
    ...(storeIdle !== undefined && { idle: storeIdle }),
  })
}

/** Another kind of URL is no path of a file: the PostgreSQL store says what it expects. */
export const isUrl = (place: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(place)

/** World, seed and quirks that are not asked for are as the store has them. */
export function storedOptions(
  { world, seed, quirks, ...options }: MockOptions,
  store: StoreSource,
  isUsual: (flag: 'world' | 'seed' | 'quirk') => boolean,
): MockOptions {
  return {
    ...options,
    ...(!isUsual('world') && { world }),
    ...(!isUsual('seed') && { seed }),
    ...(!isUsual('quirk') && { quirks }),
    store,
  } as MockOptions
}
