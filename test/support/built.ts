/** Vitest's global set-up for suites that run programs: builds the package if it is older than its sources. */
import { build } from 'tsdown'
import { freshPage } from '../../scripts/inspector.ts'
import { isStale, place } from './stale.ts'

const SOURCES = ['src/', 'fixtures/', 'openapi.yaml', 'package.json', 'package-lock.json', 'tsdown.config.ts', 'tsconfig.json']

export async function setup(): Promise<void> {
  if (isStale(place('dist/cli.js'), SOURCES)) await build({ cwd: place(''), logLevel: 'error' })
  await freshPage()
}
