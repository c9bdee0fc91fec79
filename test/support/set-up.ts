/** Vitest's global set-up: the schemas of the documents as JSON. Parsing the YAML takes a second, so it is done only once. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isStale, place } from './stale.ts'

export const schemasFile = place('node_modules/.cache/mocktitan/schemas.json')

export async function setup(): Promise<void> {
  if (!isStale(schemasFile, ['openapi.yaml', 'src/worlds/worlds.yaml', 'src/control/control.yaml', 'scripts/generate/'])) return
  const { schemaSets } = await import('../../scripts/generate/schemas.ts')
  mkdirSync(dirname(schemasFile), { recursive: true })
  writeWhole(schemasFile, JSON.stringify(schemaSets()))
}

/** Another run may read it meanwhile. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}
