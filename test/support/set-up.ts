/** Vitest's global set-up: openapi.yaml, and the schemas of the documents, as JSON. Parsing the YAML takes a second, so it is done only once. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isStale, place } from './stale.ts'

export const schemasFile = place('node_modules/.cache/mocktitan/schemas.json')
const documentFile = place('node_modules/.cache/mocktitan/openapi.json')

const SOURCES = ['openapi.yaml', 'src/worlds/worlds.yaml', 'src/control/control.yaml', 'scripts/generate/']

export async function setup(): Promise<void> {
  if (![schemasFile, documentFile].some((file) => isStale(file, SOURCES))) return
  const [{ schemaSets }, { parse }] = await Promise.all([import('../../scripts/generate/schemas.ts'), import('yaml')])
  mkdirSync(dirname(schemasFile), { recursive: true })
  writeWhole(schemasFile, JSON.stringify(schemaSets()))
  writeWhole(documentFile, JSON.stringify(parse(readFileSync(place('openapi.yaml'), 'utf8'))))
}

/** Another run may read it meanwhile. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}

/** openapi.yaml, a new copy for each caller. */
// biome-ignore lint/suspicious/noExplicitAny: the document as it is written
export const apiDocument = (): any => JSON.parse(readFileSync(documentFile, 'utf8'))
