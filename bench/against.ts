/**
 * `npm run bench:against -- COMMIT` compares the build of an older commit with that of this checkout; they take turns. A figure is
 * the CPU time of a call now, divided by that of the older commit: 1.05 means five percent more. Use it for changes to a hot path.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { dist, ours } from './ours.ts'
import { figure } from './report.ts'
import { type Contestant, contest, type Entry, median, speedOf } from './rounds.ts'
import { server } from './server.ts'
import { insider } from './worker.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const GROUPS: Readonly<Record<string, (folder: string) => Contestant>> = {
  get: (folder) => served('get', folder),
  list: (folder) => served('list', folder),
  post: (folder) => served('post', folder),
  inside: (folder) => insider(folder, 'inside.ts', 'handle', 'order', folder),
  tenants: (folder) => insider(folder, 'tenants.ts', 'tenants', '', folder),
}

const served = (work: 'get' | 'list' | 'post', folder: string): Contestant =>
  server({ ...ours, name: folder, start: (port) => [join(folder, 'cli.js'), 'serve', '--port', String(port), '--log', 'off'] }, work)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: Object.keys(GROUPS).join(',') },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    warm: { type: 'string', default: '4' },
  },
})
const [commit] = positionals
if (!commit) throw new Error('name the commit to compare with: npm run bench:against -- COMMIT')
const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds), warm: Number(values.warm) }

build()
const folder = mkdtempSync(join(tmpdir(), 'mocktitan-against-'))
try {
  const then = olderBuild(commit, folder)
  for (const group of values.only.split(',')) {
    const contestant = GROUPS[group]
    if (!contestant) throw new Error(`unknown group '${group}'. The groups are ${Object.keys(GROUPS).join(', ')}`)
    const [before, now] = (await contest([contestant(then), contestant(dist(''))], pace)) as [Entry, Entry]
    console.log(lineOf(group, before, now))
  }
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root })
  rmSync(folder, { recursive: true, force: true })
}

/** Checks out the commit in another folder, installs its dependencies and builds it. Returns the folder of the build. */
function olderBuild(commit: string, folder: string): string {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync('git', ['worktree', 'add', '--detach', folder, commit], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  run('npm', 'ci', '--no-audit', '--no-fund')
  run('npx', 'tsdown', '--logLevel', 'error')
  return join(folder, 'dist')
}

function lineOf(group: string, before: Entry, now: Entry): string {
  if (!before.whole || !now.whole) return `${group.padEnd(8)} then: ${before.seen}; now: ${now.seen}`
  const cpu = (entry: Entry) => `${figure(median(entry.samples.map((sample) => sample.cpu)))} µs`
  return `${group.padEnd(8)} ${(1 / speedOf(now, before)).toFixed(2)} × the CPU time (${cpu(before)} then, ${cpu(now)} now)`
}
