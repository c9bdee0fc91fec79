/** The options of a mock whose state is in the file of `--store`. */
import type { MockOptions } from '../options.ts'
import { sqliteStore } from '../store/sqlite/source.ts'

/** World, seed and quirks that are not asked for are as the file has them. */
export function storedOptions(
  { world, seed, quirks, ...options }: MockOptions,
  file: string,
  reset = false,
  isUsual: (flag: 'world' | 'seed' | 'quirk') => boolean,
): MockOptions {
  return {
    ...options,
    ...(!isUsual('world') && { world }),
    ...(!isUsual('seed') && { seed }),
    ...(!isUsual('quirk') && { quirks }),
    store: sqliteStore(file, { reset }),
  } as MockOptions
}
