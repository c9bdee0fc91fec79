/** docs/recipes.md: each test fails with the first client of its recipe, as the page shows, and passes with the second. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadLinks, pageOf, pattern } from './page.ts'
import { Project } from './project.ts'

const page = pageOf('docs/recipes.md')
const isTest = (file = '') => file.endsWith('.test.ts')
const tests = page.blocks.filter(({ file }) => isTest(file))
const clients = page.blocks.filter(({ file }) => !isTest(file))
const names = [...new Set(clients.map(({ file = '' }) => file))]
const versionsOf = (name: string) => clients.filter(({ file }) => file === name)

interface Ran {
  readonly name: string
  readonly assertionResults: readonly { readonly status: string; readonly failureMessages: readonly string[] }[]
}

let project: Project
let [broken, mended]: Ran[][] = []

/** The result of each test file with this version of every client. */
async function runWith(version: number): Promise<Ran[]> {
  for (const name of names) project.write(name, versionsOf(name)[version]?.code ?? '')
  const { text } = await project.run('npx vitest run --reporter json --outputFile report.json || test -f report.json')
  const { testResults } = JSON.parse(project.read('report.json'))
  if (testResults.length === 0) throw new Error(text)
  return testResults
}

const resultsOf = (file = '', ran: readonly Ran[] = []) => ran.find(({ name }) => name.endsWith(`/${file}`))?.assertionResults ?? []

beforeAll(async () => {
  project = new Project()
  for (const { file = '', code } of tests) project.write(file, code)
  broken = await runWith(0)
  mended = await runWith(1)
}, 300_000)
afterAll(() => project.remove())

test('eight recipes have two clients and a test each', () => {
  expect(names.map((name) => versionsOf(name).length)).toEqual(Array.from({ length: 8 }, () => 2))
  expect(tests.map(({ file }) => file)).toEqual(names.map((name) => name.replace('.ts', '.test.ts')))
  expect(page.blocks.filter(({ language }) => language !== 'ts')).toEqual([])
})

test.each(tests.map(({ file, says }) => [file, says]))('%s fails with the bug, and prints what the page shows', (file, says = '') => {
  const failed = resultsOf(file, broken).filter(({ status }) => status === 'failed')
  expect(failed.flatMap(({ failureMessages }) => failureMessages).join('\n')).toMatch(pattern(says))
})

test.each(tests.map(({ file }) => [file]))('%s passes with the corrected client', (file) => {
  const results = resultsOf(file, mended)
  expect(results.flatMap(({ failureMessages }) => failureMessages)).toEqual([])
  expect(results.map(({ status }) => status)).toEqual(results.map(() => 'passed'))
  expect(results.length).toBeGreaterThan(0)
})

test.each([
  ['with the fault', 0],
  ['mended', 1],
])(
  'every client compiles %s',
  async (_, version) => {
    for (const name of names) project.write(name, versionsOf(name)[version]?.code ?? '')
    expect(await project.compile()).toEqual({ code: 0, text: '' })
  },
  180_000,
)

test('every link has a target', () => {
  expect(deadLinks('docs/recipes.md', () => true)).toEqual([])
})
