/** Checks docs/testing.md: every block of code runs, every table is complete, every link has a target. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { controlIds, controlTable } from '../../src/api.ts'
import { generalFailure, generalFailures } from '../../src/engine/plans/general.ts'
import { controlDocument } from '../../src/generated/control-document.ts'
import { createMock } from '../../src/index.ts'
import { type Block, deadLinks, pageOf, pattern, tableOf } from './page.ts'
import { Project } from './project.ts'

const page = pageOf('docs/testing.md')
const inLanguage = (wanted: string) => page.blocks.filter(({ language }) => language === wanted)
const bare = (cell = ''): string => cell.replaceAll('`', '')

/** A block with imports begins a file; those without imports continue the first file. */
function testFiles(blocks: readonly Block[]): Map<string, string> {
  const [first, ...others] = blocks.filter(({ code }) => code.startsWith('import '))
  const goingOn = blocks.filter(({ code }) => !code.startsWith('import '))
  const main = [first, ...goingOn].map((block) => block?.code).join('\n')
  return new Map([main, ...others.map(({ code }) => code)].map((code, i) => [`page-${i}.test.ts`, code]))
}

/** The titles of the tests in a block, except those that are made in a loop. */
const titlesIn = ({ code }: Block): string[] => [...code.matchAll(/^\w+\('(.*?)', async/gm)].map(([, title = '']) => title)

let project: Project
beforeAll(() => {
  project = new Project()
})
afterAll(() => project.remove())

test('has code only in languages that are run', () => {
  expect(page.blocks.filter(({ language }) => !['ts', 'sh'].includes(language))).toEqual([])
})

describe('TypeScript', () => {
  const blocks = inLanguage('ts')
  const failing = blocks.filter(({ says }) => says !== undefined)
  let ran: { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[]

  beforeAll(async () => {
    for (const [name, code] of testFiles(blocks)) project.write(name, code)
    const { text } = await project.run('npx vitest run --reporter json --outputFile report.json || test -f report.json')
    const { testResults } = JSON.parse(project.read('report.json'))
    ran = testResults.flatMap(({ assertionResults }: { assertionResults: typeof ran }) => assertionResults)
    if (ran.length === 0) throw new Error(text)
  }, 120_000)

  test('passes as it is, except for the failures that the page shows', () => {
    const failed = ran.filter(({ status }) => status !== 'passed')
    const unforeseen = failed.filter(({ title }) => !failing.flatMap(titlesIn).includes(title))
    expect(unforeseen.map(({ title, failureMessages }) => `${title}: ${failureMessages.join('')}`)).toEqual([])
    expect(ran.length).toBeGreaterThan(blocks.length)
  })

  test.each(failing.map((block) => [titlesIn(block)[0], block.says ?? '']))('fails as shown below it: %s', (title, says) => {
    expect(ran.find((each) => each.title === title)?.failureMessages.join('\n')).toMatch(pattern(says))
  })

  test('compiles', async () => {
    expect(await project.compile()).toEqual({ code: 0, text: '' })
  }, 180_000)
})

test('the commands, one after the other, print what is shown below them', async () => {
  const tested = inLanguage('ts').filter(({ says }) => says === undefined)
  const session = new Project()
  try {
    for (const [name, code] of testFiles(tested)) session.write(name, code)
    let url = ''
    for (const { code, says = '' } of inLanguage('sh')) {
      const lines = code.trim().split('\n')
      const server = lines.at(-1)?.startsWith('npx mocktitan serve') ? lines.pop() : undefined
      const typed = lines.filter((line) => !line.startsWith('API=')).join('\n')
      const { code: exit, text } = await session.run(`API=${url}\n${typed}`)
      expect([exit, text]).toEqual([says.includes('error: ') ? 1 : 0, expect.stringMatching(pattern(says))])
      if (server) url = await session.serve(server)
    }
    await session.stop()
    expect(JSON.parse(session.read('report.json')).findings).toMatchObject([{ rule: 'ADV-01', subject: 'pagesise' }])
    expect(JSON.parse(session.read('calls.har')).log.entries).toHaveLength(2)
  } finally {
    await session.remove()
  }
}, 180_000)

test('the table of failures has all of them, with their status and whether they may be applied', () => {
  const rows = tableOf(page, 'with').map(([name, status, , applied]) => [bare(name), status, applied])
  const due = generalFailures.map((name) => {
    const mock = createMock({ auth: 'off' })
    mock.fail('Vendors_GetList', { with: name })
    const { status } = mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1/vendors', headers: {} })
    const { mayComeAfter, alwaysApplied } = generalFailure(name)
    return [name, status === 0 ? '–' : String(status), alwaysApplied ? 'always' : mayComeAfter ? 'yes' : 'no']
  })
  expect(rows.sort()).toEqual(due.sort())
})

test('the table of options has all of them', () => {
  const { components } = JSON.parse(controlDocument)
  const own = ['operation', 'with', 'applied', 'retryAfter']
  const scope = ['tenant', ...Object.keys(components.schemas['Control.FailureOptions'].properties)].filter((name) => !own.includes(name))
  const [, ...rows] = tableOf(page, 'option')
  expect(rows.flatMap(([names]) => bare(names).split(', ')).sort()).toEqual([...scope, 'when'].sort())
})

test('the table has all verbs over HTTP', () => {
  const routes = controlIds.map((id) => `${controlTable(id).method} ${controlTable(id).path}`)
  const cells = tableOf(page, 'in code').join('\n')
  const documented = cells.match(/(GET|PUT|POST|DELETE) [\w/{}.-]+/g) ?? []
  expect(documented.filter((route) => !routes.includes(route))).toEqual([])
  expect(documented.length).toBeGreaterThan(20)
})

test('every link has a target', () => {
  expect(deadLinks('docs/testing.md', (file) => existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([])
})
