/** The report for people, for programs and for code hosts; and the command that prints it. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { prettyReport } from '../../src/pact/check/pretty.ts'
import { sarifReport } from '../../src/pact/check/sarif.ts'
import { check } from '../../src/pact/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const broken = (name: string) => `${root}test/pact/broken/${name}.json`

test('pretty: by file and interaction, with rule, place and what would be right', () => {
  const file = broken('expects-201')
  expect(prettyReport(check([file, `${root}test/pact/good/v4-feeds.json`]))).toBe(`${file}

  a vendor is created
    error    VAL-07    Vendors_Create never answers 201. It answers 200 with {"id": n}.
                       at /interactions/0/response/status

skipped  an order has changed (${root}test/pact/good/v4-feeds.json): a message; only HTTP is checked

5 interactions in 2 pacts: 1 error, 0 warnings
`)
})

interface Sarif {
  readonly version: string
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly rules: readonly { readonly id: string; readonly shortDescription: { text: string } }[]
      }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number; readonly startColumn: number }
        }
      }[]
    }[]
  }[]
}

const sarif = (places: string[]): Sarif => JSON.parse(sarifReport(check(places), '1.2.3'))

test('SARIF: every result names a rule that the run describes, a level and a place', () => {
  const { version, runs } = sarif([`${root}test/pact/broken`])
  expect(version).toBe('2.1.0')
  const [{ tool, results } = { tool: { driver: { name: '', rules: [] } }, results: [] }] = runs
  expect(tool.driver.name).toBe('mocktitan')
  expect(results.length).toBeGreaterThan(30)
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(['error', 'warning']).toContain(level)
    expect(message.text).not.toBe('')
    expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(1)
  }
  expect(tool.driver.rules.every(({ shortDescription }) => shortDescription.text !== '')).toBe(true)
})

test('SARIF: the region is where the value begins in the file', () => {
  const file = broken('expects-201')
  const [result] = sarif([file]).runs[0]?.results ?? []
  const { startLine = 0, startColumn = 0 } = result?.locations[0]?.physicalLocation.region ?? {}
  expect(
    readFileSync(file, 'utf8')
      .split('\n')
      [startLine - 1]?.slice(startColumn - 1),
  ).toMatch(/^201/)
})

test('SARIF: a pact handed over as a value has no lines', () => {
  const value = JSON.parse(readFileSync(broken('expects-201'), 'utf8'))
  const report = JSON.parse(sarifReport(check(value), '1.2.3'))
  expect(report.runs[0].results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: '%3Cpact%3E' } })
})

const isNew = Number(process.versions.node.split('.')[0]) >= 24
const node = isNew ? process.execPath : join(root, 'node_modules/node/bin/node')

const mocktitan = (...args: string[]) =>
  spawnSync(node, ['src/cli/main.ts', 'check', ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } })

test('the command ends with 0 where nothing is wrong, and reads patterns itself', () => {
  const { status, stdout, stderr } = mocktitan('test/pact/good/*.json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/16 interactions in 3 pacts: nothing is wrong\n$/)
})

test('the command ends with 1 on errors, and prints JSON as it is told', () => {
  const { status, stdout } = mocktitan('test/pact/broken', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ errors: 34, findings: expect.any(Array) })
})

test('the command says which file is no pact, and knows its formats', () => {
  expect(mocktitan('package.json')).toMatchObject({
    status: 1,
    stderr: 'error: package.json is no pact: it has neither interactions nor messages.\n',
  })
  expect(mocktitan('test/pact/good', '--format', 'xml').stderr).toContain('pretty, json, sarif')
})

test('no library of Pact is loaded for a check', () => {
  const program = `
    import { check } from './src/pact/check/check.ts'
    check('test/pact/broken')
    console.log(JSON.stringify(process.report.getReport().sharedObjects.filter((name) => /pact[^/]*$/i.test(name))))`
  const { stdout } = spawnSync(node, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  expect(JSON.parse(stdout)).toEqual([])
})
