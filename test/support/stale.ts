/** Whether a generated file is older than its sources. */
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** A path from the root of the project. */
export const place = (path: string): string => fileURLToPath(new URL(path, root))

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newestIn(path: string): number {
  const at = place(path)
  if (!path.endsWith('/')) return changedAt(at)
  return Math.max(...readdirSync(at, { recursive: true, encoding: 'utf8' }).map((file) => changedAt(`${at}${file}`)))
}

/** `sources` are paths from the root of the project; one that ends with a slash is a folder. */
export const isStale = (file: string, sources: readonly string[]): boolean => changedAt(file) <= Math.max(...sources.map(newestIn))
