/** The options of a mock with `--store`. */
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

/** Throws an OptionError or a StoreError for an invalid file or URL. */
export function storeOf(place: string, { storeReset = false, storeSchema, storeTenants, storeIdle }: StoreFlags): StoreSource {
  const options = {
    reset: storeReset,
    ...(storeTenants !== undefined && { tenants: storeTenants }),
    ...(storeIdle !== undefined && { idle: storeIdle }),
  }
  if (isUrl(place)) return postgresStore(place, { ...options, ...(storeSchema !== undefined && { schema: storeSchema }) })
  if (storeSchema !== undefined)
    throw new OptionError('--store-schema is only for a PostgreSQL store, such as --store postgres://user@host/database')
  return sqliteStore(place, options)
}

/** True for every URL, because a URL is never a file path. The PostgreSQL store refuses other kinds of URL with a clear message. */
export const isUrl = (place: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(place)

/** Leaves out a world, a seed and quirks that were not given, so that they come from the store. */
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
