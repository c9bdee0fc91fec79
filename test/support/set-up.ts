/** What the suites need and is made once a run, only if it is older than what it is made from. */
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const place = (path: string): string => fileURLToPath(new URL(path, root))

/** The schemas of the documents as JSON: parsing the YAML takes a second, which no suite should pay for again. */
export const schemasFile = place('node_modules/.cache/mocktitan/schemas.json')

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newestIn(path: string): number {
  const at = place(path)
  if (!path.endsWith('/')) return changedAt(at)
  return Math.max(...readdirSync(at, { recursive: true, encoding: 'utf8' }).map((file) => changedAt(`${at}${file}`)))
}

const isStale = (file: string, sources: readonly string[]): boolean => changedAt(file) <= Math.max(...sources.map(newestIn))

/** Vitest's global set-up. */
export async function setup(): Promise<void> {
  if (isStale(schemasFile, ['openapi.yaml', 'worlds.yaml', 'control.yaml', 'scripts/generate/'])) {
    const { schemaSets } = await import('../../scripts/generate/schemas.ts')
    mkdirSync(new URL('.', `file://${schemasFile}`), { recursive: true })
    writeWhole(schemasFile, JSON.stringify(schemaSets()))
  }
}

/** Another run may read it meanwhile. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
