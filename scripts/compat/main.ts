/**
 * `npm run compat`: packs mocktitan, installs it with npm into projects of every kind, and runs a real test in each.
 * `-- --only esm,vitest-4` runs some of them, `-- --quick` those that `.ci/run` runs. Needs a registry.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { type Project, projects } from './projects.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } })
const names = values.only?.split(',')
const unknown = names?.find((name) => !projects.some((project) => project.name === name))
if (unknown) throw new Error(`Unknown project '${unknown}'. The projects are ${projects.map(({ name }) => name).join(', ')}.`)
const chosen = projects.filter(({ name, quick }) => names?.includes(name) ?? (!values.quick || quick))

const place = mkdtempSync(join(tmpdir(), 'mocktitan-compat-'))
// The Node of this run comes first, so that the processes that npm starts do not use an older one.
const env = { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env.PATH, NODE_OPTIONS: '', NO_COLOR: '1', CI: 'true' }
const run = (cwd: string, command: string, ...args: string[]) =>
  promisify(execFile)(command, args, { cwd, env, timeout: 240_000, maxBuffer: 2 ** 26 })

async function tryOut({ name, packages, files, commands }: Project, tarball: string): Promise<void> {
  const folder = join(place, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  // Peers outside their range fail here with ERESOLVE, as they would for users.
  await run(folder, 'npm', 'install', ...flags, tarball, ...packages)
  for (const [command = '', ...args] of commands) await run(folder, command, ...args)
}

let failed = 0
try {
  await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', place)
  const tarball = join(place, readdirSync(place).find((name) => name.endsWith('.tgz')) as string)
  for (const project of chosen) {
    const started = Date.now()
    const fault = await tryOut(project, tarball).then(
      () => undefined,
      (error) => `${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`,
    )
    if (fault !== undefined) failed++
    console.log(`${fault === undefined ? 'ok    ' : 'FAILED'}  ${project.name} (${Math.round((Date.now() - started) / 1000)} s)`)
    if (fault !== undefined) console.log(fault.replace(/^/gm, '        '))
    rmSync(join(place, project.name), { recursive: true, force: true })
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}
console.log(`${chosen.length - failed} of ${chosen.length} projects passed.`)
process.exitCode = failed === 0 ? 0 : 1
