/** Runs each block of the README, except the three that install, which have their own tests. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root } from '../support/program.ts'
import { deadLinks, pageOf, pattern } from './page.ts'
import { Project } from './project.ts'
import { Session } from './session.ts'

const page = pageOf('README.md')
const files = page.blocks.filter(({ file }) => file !== undefined)
const typed = page.blocks.filter(({ language, code }) => language === 'sh' && !code.includes('npm ci'))
const installing = page.blocks.filter(({ code }) => code.includes('npm ci'))

let project: Project
beforeAll(() => {
  project = new Project()
  for (const { file = '', code } of files) project.write(file, code)
})
afterAll(() => project.remove())

test('every block is a file, a command, or what a command prints', () => {
  expect(page.blocks.filter((block) => !files.includes(block) && block.language !== 'sh')).toEqual([])
})

test('the commands, one after the other, print what the README shows', async () => {
  const session = new Session(project)
  for (const block of typed) {
    const { code, text } = await session.run(block)
    expect([code, text]).toEqual([0, expect.stringMatching(pattern(block.says ?? ''))])
  }
  expect(typed.length).toBeGreaterThan(10)
}, 180_000)

test('the TypeScript compiles', async () => {
  expect(await project.compile()).toEqual({ code: 0, text: '' })
}, 180_000)

test('the install commands are the ones that other tests run', () => {
  const lines = installing.flatMap(({ code }) => code.trim().split('\n')).map((line) => line.replace(/ +#.*/, ''))
  // .ci/smoke runs `npm start`, .ci/run `npm test`, test/package/pack.test.ts the other three.
  expect(lines).toEqual([
    'npm ci && npm start',
    'npm ci && npm pack',
    `npm install --save-dev ../mocktitan/mocktitan-${manifest.version}.tgz`,
    'npx mocktitan doctor',
    'npm ci && npm test',
  ])
})

test('every link has a target', () => {
  expect(deadLinks('README.md', (file) => existsSync(join(root, file)))).toEqual([])
})

test('the table of entry points has all of them', () => {
  const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.yaml') && !entry.endsWith('.json'))
  const entryPoints = entries.map((entry) => `\`mocktitan${entry.slice(1)}\``)
  const table = readFileSync(join(root, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `mocktitan'))
  expect(entryPoints.filter((name) => !table.some((row) => row.includes(name)))).toEqual([])
})
