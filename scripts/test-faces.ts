/**
 * `npm run test:faces`: runs the facts about the API through every face, comparing each answer with that of a second mock over
 * `mock.handle`, and slow properties in full. A suite that has neither runs the same as in `npm test`, and is left out unless it
 * is named.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'

const HAS_MORE = /support\/(faces|properties)\.ts'/

const given = process.argv.slice(2)
const hasFiles = given.some((each) => !each.startsWith('-'))
const suites = globSync('test/**/*.test.ts').filter((file) => HAS_MORE.test(readFileSync(file, 'utf8')))

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'facts', ...given, ...(hasFiles ? [] : suites)], {
  env: { ...process.env, MOCKTITAN_FACES: 'all', MOCKTITAN_THOROUGH: 'true' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
