/** Builds this checkout if a source is newer than the build. A build that MOCKTITAN_DIST names is used unchanged. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dist } from './ours.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export function build(): void {
  if (process.env.MOCKTITAN_DIST) return
  const built = existsSync(dist('cli.js')) ? statSync(dist('cli.js')).mtimeMs : 0
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const isStale = sources.some((source) => statSync(join(source.parentPath, source.name)).mtimeMs > built)
  if (isStale) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
}
