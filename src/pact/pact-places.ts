/** Finds the pact files for a path, a folder or a pattern. */
import { readdirSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { PactError } from './pact-part.ts'

/**
 * Returns the file itself, a folder's `.json` files, or the files that match a glob pattern of tinyglobby (`*`, `?`, `**`, `{a,b}`,
 * `[a-z]`), in sorted order. A pattern matches no file in node_modules. Throws a PactError if there is no such file.
 */
export function pactFiles(place: string): string[] {
  const kind = statSync(place, { throwIfNoEntry: false })
  if (kind?.isFile()) return [place]
  const files = kind?.isDirectory() ? jsonIn(place) : isPattern(place) ? matching(place) : []
  if (files.length > 0) return files
  throw new PactError(place, '', kind ? 'has no .json files' : isPattern(place) ? 'matches no files' : 'does not exist')
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))

const isPattern = (place: string): boolean => isDynamicPattern(place.replaceAll('\\', '/'))

const matching = (pattern: string): string[] =>
  globSync(pattern.replaceAll('\\', '/'), { absolute: isAbsolute(pattern), expandDirectories: false, ignore: '**/node_modules/**' }).sort()
