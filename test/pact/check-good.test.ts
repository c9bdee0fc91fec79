/** The check never refuses what is valid: good pacts, the document's own examples, and the answers of the mock itself. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { operationIds, operationTable } from '../../src/api.ts'
import { createMock } from '../../src/index.ts'
import { answeredStatuses } from '../../src/pact/check/status.ts'
import { check } from '../../src/pact/index.ts'
import { apiDocument } from '../support/set-up.ts'
import { exampleOf, examplePact, type Json } from './examples.ts'
import { findingText, pactWith } from './pacts.ts'

const document: Json = apiDocument()
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

test('good pacts of Pact 2, 3 and 4 have no findings; a message is reported, not checked', () => {
  const report = check(here('good'))
  expect(report.findings.map(findingText)).toEqual([])
  expect(report).toMatchObject({ errors: 0, warnings: 0, interactions: 16 })
  expect(report.skipped.map(({ interaction, pointer }) => `${interaction} ${pointer}`)).toEqual(['an order has changed /interactions/4'])
})

test.each([2, 3, 4])("Pact %i: the document's own examples are without findings", (version) => {
  expect(check(examplePact(document, version)).findings.map(findingText)).toEqual([])
})

test.each(operationIds)('the statuses of %s are those that the document declares', (id) => {
  const { path, method } = operationTable(id)
  const declared = Object.keys(document.paths[path][method.toLowerCase()].responses).map(Number)
  // 501 is the mock's own answer (ERR-12); no pact may expect it.
  expect(answeredStatuses(id)).toEqual(declared.filter((status) => status !== 501))
})

const lists = operationIds.filter((id) => operationTable(id).method === 'GET' && !/\{(?!tenant)/.test(operationTable(id).path))

test.each(lists)('the answers of the demo world to %s have no findings', (id) => {
  const target = operationTable(id).path.replace('{tenant}', '1001')
  const query = id === 'ReturnTypes_GetList' ? '?activeOnly=true' : ''
  const mock = createMock({ auth: 'off' })
  const { status, body } = mock.handle({ method: 'GET', host: 'localhost', target: target + query, headers: {} })
  expect(status).toBe(200)
  const pact = pactWith({ path: target + query }, { status, body: JSON.parse(body) })
  expect(check(pact).findings.map(findingText)).toEqual([])
})

test('VAL-06 what is null on the wire may be expected as null', () => {
  expect(exampleOf(document, 'PurchaseOrders_GetById').customFields).toBeNull()
})

test('a hundred interactions take less than 100 ms', () => {
  const pact = examplePact(document, 4)
  const { interactions } = pact as { interactions: object[] }
  const hundred = { ...pact, interactions: interactions.slice(0, 100) }
  check(hundred)
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    check(hundred)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(100)
})
