/** The report for people, for programs and for code hosts. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { prettyReport } from '../../src/pact/check/pretty.ts'
import { sarifReport } from '../../src/pact/check/sarif.ts'
import { check } from '../../src/pact/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const broken = (name: string) => `${root}test/pact/broken/${name}.json`

test('pretty: by file and interaction, with the rule, the place and what would be valid', () => {
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

test('SARIF: a pact passed as a value has no lines', () => {
  const value = JSON.parse(readFileSync(broken('expects-201'), 'utf8'))
  const report = JSON.parse(sarifReport(check(value), '1.2.3'))
  expect(report.runs[0].results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: '%3Cpact%3E' } })
})
