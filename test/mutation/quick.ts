/**
 * `npm run test:mutation:quick -- 'src/domain/receipts/*.ts'`: Stryker's mutants, all tested in one run of the suites (quick-runner.ts).
 * Prints the survivors, and the score of each folder.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { globSync } from 'tinyglobby'
import { isWords } from './words.js'

const folder = '.stryker/quick'
const [mutants, found] = [`${folder}/mutants.json`, `${folder}/found.json`]
const quiet = () => {}
const logger = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet, isDebugEnabled: () => false }

const names = globSync(process.argv.slice(2), { absolute: true }).sort()
if (names.length === 0) throw new Error("Name the files to mutate: npm run test:mutation:quick -- 'src/domain/receipts/*.ts'")

const instrumented = await new Instrumenter(logger as never).instrument(
  names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [{ shouldIgnore: isWords }] },
)
mkdirSync(folder, { recursive: true })
writeFileSync(found, JSON.stringify({ reached: [], found: [] }))
writeFileSync(mutants, JSON.stringify(Object.fromEntries(instrumented.files.map(({ name, content }) => [name, content]))))

const { status } = spawnSync('vitest', ['run', '--config', 'test/mutation/quick-config.ts', '--maxWorkers=1'], {
  stdio: 'inherit',
  env: { ...process.env, MUTANTS: resolve(mutants), MUTANTS_FOUND: resolve(found) },
})
if (status !== 0) console.log('Some tests fail without a mutant too, and were not used.')

const result: { reached: string[]; found: string[] } = JSON.parse(readFileSync(found, 'utf8'))
const [reached, detected] = [new Set(result.reached), new Set(result.found)]
const tested = instrumented.mutants.filter(({ id, status: ignored }) => !ignored && reached.has(id))

for (const { id, fileName, location, replacement, mutatorName } of tested) {
  if (!detected.has(id))
    console.log(`${relative('', fileName)}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName} ${replacement}`)
}
const isAbout = (place: string) => (fileName: string) => dirname(relative('', fileName)) === place
for (const place of new Set(names.map((name) => dirname(relative('', name))))) {
  const ours = isAbout(place)
  const all = instrumented.mutants.filter(({ fileName, status: ignored }) => !ignored && ours(fileName)).length
  const here = tested.filter(({ fileName }) => ours(fileName))
  const hit = here.filter(({ id }) => detected.has(id)).length
  console.log(`${place}: ${all} mutants, ${here.length} reached, ${hit} found: ${Math.round((hit / here.length) * 1000) / 10} %`)
}
