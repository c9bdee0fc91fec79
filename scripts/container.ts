/**
 * `npm run container`: the Dockerfile without a container engine. Its COPY and RUN lines run in temporary folders, then its ENTRYPOINT and
 * CMD, and its HEALTHCHECK against that server. What this cannot show: the base image, USER, a read-only root file system, the size.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'mocktitan-container-'))
const env = { PATH: dirname(process.execPath) + delimiter + process.env.PATH, HOME: process.env.HOME, MOCKTITAN_PORT: '4987' }

const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n')
const lineOf = (word: string) =>
  lines
    .find((line) => line.startsWith(word))
    ?.slice(word.length)
    .trim() ?? ''
const listOf = (word: string): string[] => JSON.parse(lineOf(word).replace(/^.*?\[/, '['))
/** A path of the image, in the temporary folder. */
const inside = (path: string) => path.replace(/^\/(build|app)/, (folder) => join(place, folder))

let workdir = place
for (const line of lines) {
  const [word, ...rest] = line.split(' ')
  if (word === 'WORKDIR') workdir = inside(rest[0] as string)
  if (word === 'RUN') execFileSync('sh', ['-c', rest.join(' ')], { cwd: workdir, env, stdio: 'inherit' })
  if (word === 'COPY') copy(rest)
}

function copy(given: readonly string[]): void {
  const isFromBuild = given[0] === '--from=build'
  const [to, ...from] = given.filter((word) => !word.startsWith('--')).toReversed() as [string, ...string[]]
  const files = from.flatMap((path) => (isFromBuild ? [inside(path)] : sent(path)))
  for (const file of files) {
    const name = isFromBuild ? (to.endsWith('/') ? (file.split('/').at(-1) as string) : '') : file
    const target = isFromBuild ? resolve(workdir, to, name) : join(workdir, file)
    cpSync(isFromBuild ? file : join(root, file), target, { recursive: true, verbatimSymlinks: true })
  }
}

/** What git tracks or would track below a path, as the build context has it after .dockerignore. */
function sent(path: string): string[] {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean)
  const all = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', path], { cwd: root, encoding: 'utf8' })
  return all.split('\n').filter((file) => file !== '' && !ignored.some((each) => file === each || file.startsWith(`${each}/`)))
}

const run = (words: readonly string[]) => words.map(inside)
const [command = '', ...args] = run([...listOf('ENTRYPOINT'), ...listOf('CMD')])
const started = Date.now()
const server = spawn(command, args, {
  cwd: workdir,
  env: { ...env, MOCKTITAN_HOST: '127.0.0.1', NODE_ENV: 'production' },
  stdio: 'inherit',
})
try {
  const [check = '', ...words] = run(JSON.parse((lines.find((line) => line.startsWith('HEALTHCHECK')) ?? '').replace(/^.*CMD /, '')))
  const atPort = words.map((word) => word.replace(':4010', ':4987'))
  const healthy = () => spawnSync(check, atPort, { env, encoding: 'utf8' }).status === 0
  while (!healthy()) if (Date.now() - started > 10_000) throw new Error('The server was not healthy after 10 s.')
  console.log(`Healthy after ${Date.now() - started} ms, the check's own start included.`)
  console.log(execFileSync('du', ['-sh', workdir], { encoding: 'utf8' }).trim())
  const ended = new Promise((done) => server.once('exit', (code) => done(code)))
  server.kill(lineOf('STOPSIGNAL') as NodeJS.Signals)
  console.log(`Stopped by ${lineOf('STOPSIGNAL')} with code ${await ended}.`)
} finally {
  server.kill('SIGKILL')
  rmSync(place, { recursive: true, force: true })
}
