/**
 * For every operation and every control verb, four times as much input takes about four times as long.
 * `npm run test:growth` sends 64 and 256 KB instead of 4 and 16.
 */
import { describe, expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { apiDocument, controlApiDocument } from '../fuzz/document.ts'
import { BAR, growth } from './growth.ts'
import { worstCasesOf } from './worst-cases.ts'

const size = 1024 * Number(process.env.GROWTH_KB ?? 4)
/** In milliseconds. */
const TOO_SHORT = 5

const documents = [apiDocument, controlApiDocument]
const all = documents.flatMap((document) => document.operations.map((operation) => ({ document, operation, id: operation.id })))

test('every operation and verb is tried', () => {
  expect(all.length).toBeGreaterThan(130)
})

describe.each(all)('$id', ({ document, operation }) => {
  const send = operation.isControl ? 'control' : 'handle'
  const headers = { 'content-type': operation.bodyType ?? 'application/json' }

  test('takes time that grows no faster than the request', () => {
    const mock = createMock({ auth: 'off', journal: 0 })
    for (const { name, request } of worstCasesOf(document, operation)) {
      const calls = { 1: request(size), 4: request(4 * size) }
      const ratio = growth((n) => void mock[send]({ method: operation.method, host: 'localhost', headers, ...calls[n] }), TOO_SHORT)
      expect(ratio, name).toBeLessThan(BAR)
    }
  })
})
