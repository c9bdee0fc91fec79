/**
 * Builds the inspector's page into dist/inspector. `--stale` builds it only if a source is newer than the page, and lets the
 * server start without it if Vite is not installed; `--playground` builds the static playground instead.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const PAGE = join(root, 'dist/inspector')

const SOURCES = ['src/inspector', 'openapi.yaml', 'scripts/inspector.ts', 'src/inspector/vite.config.ts']

function newest(path: string): number {
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isStale(): boolean {
  const page = join(PAGE, 'index.html')
  return !existsSync(page) || SOURCES.some((source) => newest(join(root, source)) > statSync(page).mtimeMs)
}

/** Builds the page if it is missing or older than its sources. */
export async function freshPage(): Promise<void> {
  if (isStale()) await buildPage('inspector')
}

export async function buildPage(what: 'inspector' | 'playground'): Promise<void> {
  const [{ build }, { configOf }] = await Promise.all([import('vite'), import('../src/inspector/vite.config.ts')])
  await build(configOf(what))
}

async function main([flag]: readonly string[]): Promise<void> {
  if (flag === '--playground') return buildPage('playground')
  if (flag !== '--stale') return buildPage('inspector')
  try {
    await freshPage()
  } catch (fault) {
    console.error(`note: the inspector's page could not be built, so /_mock has no page: ${(fault as Error).message}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
