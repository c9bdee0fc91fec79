import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import { check } from '../../src/pact/index.ts'
import { type Mistake, mistakes } from './broken.ts'

const folder = fileURLToPath(new URL('broken/', import.meta.url))
const fileOf = ({ name }: Mistake) => `${folder}${name}.json`
const byCheck = mistakes.filter(({ by }) => by === 'check')

describe('each wrong pact is refused with the right finding', () => {
  test.each(byCheck)('$rule $name: a consumer $makes', (mistake) => {
    const findings = check(fileOf(mistake)).findings.map(({ rule, pointer, severity }) => `${severity} ${rule} ${pointer}`)
    expect(findings).toEqual(mistake.pointers?.map((pointer) => `error ${mistake.rule} ${pointer}`))
  })
})

test.each(mistakes.filter(({ by }) => by === 'verify'))('$name has no mistake of its own', (mistake) => {
  expect(check(fileOf(mistake)).findings).toEqual([])
})

test('the table and the folder have the same pacts', () => {
  expect(mistakes.map(({ name }) => `${name}.json`).sort()).toEqual(readdirSync(folder).sort())
})

test('the mistakes are spread over Pact 2, 3 and 4', () => {
  const versions = byCheck.map((mistake) => JSON.parse(readFileSync(fileOf(mistake), 'utf8')).metadata.pactSpecification.version[0])
  expect(Object.values(Object.groupBy(versions, String)).every((each) => (each?.length ?? 0) >= 8)).toBe(true)
})

test('every finding names a rule of the catalogue or the document, and says what would be valid', () => {
  const known = new Set(catalogue.map(({ id }) => id))
  const { findings } = check(folder)
  expect(findings.filter(({ rule }) => rule !== null && !known.has(rule))).toEqual([])
  expect(findings.filter(({ says }) => !says.endsWith('.'))).toEqual([])
})
