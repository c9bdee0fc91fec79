/**
 * `node bench/profile.ts get`: where the server's time goes under load, by function and by file. The argument is `get`, `list` or
 * `post`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { load } from './load.ts'
import { ours } from './ours.ts'
import { type Cost, selfTimes } from './profile-times.ts'
import { serving } from './server.ts'
import { asks, type Work } from './work.ts'

const WARM = 3
const SECONDS = 6
const SHOWN = 40

const work = (process.argv[2] ?? 'get') as Work
if (!Object.hasOwn(asks, work)) throw new Error(`cannot profile '${work}'; use one of ${Object.keys(asks).join(', ')}`)
build()

const folder = mkdtempSync(join(tmpdir(), 'mocktitan-profile-'))
try {
  const profiled = {
    ...ours,
    start: (port: number) => ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=200', ...ours.start(port)],
  }
  const { program, ask } = await serving(profiled, work)
  await load(program.port, [ask], { seconds: WARM })
  const from = performance.now()
  const { answers } = await load(program.port, [ask], { seconds: SECONDS })
  const measured = (performance.now() - from) / 1_000
  await program.stop()
  const [file] = readdirSync(folder)
  if (!file) throw new Error('the server wrote no profile')
  print(selfTimes(JSON.parse(readFileSync(join(folder, file), 'utf8')), measured), answers)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print({ functions, files, total }: ReturnType<typeof selfTimes>, answers: number): void {
  const line = ({ name, time }: Cost) =>
    `${((time / total) * 100).toFixed(1).padStart(5)} %  ${(time / answers).toFixed(2).padStart(7)} µs  ${name}`
  console.log(`${work}: ${answers} answers, ${(total / answers).toFixed(1)} µs each while profiled\n\nself time by function`)
  for (const cost of functions.slice(0, SHOWN)) console.log(line(cost))
  console.log('\nself time by file')
  for (const cost of files.slice(0, SHOWN / 2)) console.log(line(cost))
}
