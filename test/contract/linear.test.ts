/** What a client sends costs time in proportion to its size: eight times as much takes about eight times as long, not sixty-four. */
import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

const mock = createMock({ auth: 'off', quirks: { unknownBody: 'reject' } })

const send = (method: string, path: string, body?: string): number =>
  mock.handle({ method, host: 'localhost', target: `/inventory/v2/tenant/1${path}`, headers: {}, body }).status

const lines = (count: number, line: object): string =>
  JSON.stringify(purchaseOrder({ items: Array.from({ length: count }, () => ({ ...item(), ...line })) }))

const short = (count: number): string => JSON.stringify(purchaseOrder({ items: Array.from({ length: count }, () => ({})) }))

const unknownNames = (count: number): string =>
  JSON.stringify({ ...vendor(), ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`unknown${i}`, i])) })

const CASES: [what: string, size: number, send: (size: number) => number][] = [
  ['wrong values', 500, (size) => send('POST', '/purchase-orders', lines(size, { skuId: 'x', quantity: '3,5', cost: '6,2' }))],
  ['short lines', 2000, (size) => send('POST', '/purchase-orders', short(size))],
  ['nulls', 500, (size) => send('POST', '/purchase-orders', lines(size, { skuId: null, quantity: null }))],
  ['unknown properties in lines', 500, (size) => send('POST', '/purchase-orders', lines(size, { price: 1, weight: 2 }))],
  ['unknown properties', 2000, (size) => send('POST', '/vendors', unknownNames(size))],
  ['a repeated name', 8000, (size) => send('PATCH', '/vendors/2101', `{${'"taxRate":"x",'.repeat(size)}"taxRate":"x"}`)],
  ['brackets in a string', 50_000, (size) => send('PATCH', '/vendors/2101', `{"taxRate":"${'{['.repeat(size)}"}`)],
  ['escapes', 50_000, (size) => send('PATCH', '/vendors/2101', `{"taxRate":"${'\\"'.repeat(size)}"}`)],
  ['blanks', 50_000, (size) => send('PATCH', '/vendors/2101', `{"taxRate":${' \n'.repeat(size)}"x"}`)],
  ['a repeated query value', 2000, (size) => send('GET', `/vendors?${'ids=1&'.repeat(size)}ids=x`)],
  ['custom fields in the query', 1000, (size) => send('GET', `/vendors?${customFields(size)}&ids=x`)],
  ['unknown query parameters', 1000, (size) => send('GET', `/vendors?${unknownParameters(size)}`)],
]

const customFields = (size: number): string => Array.from({ length: size }, (_, i) => `customField.Fields[f${i}]=x`).join('&')
const unknownParameters = (size: number): string => Array.from({ length: size }, (_, i) => `unknown${i}=x`).join('&')

/** In milliseconds of the processor, whatever else it has to do. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    work()
    return process.cpuUsage(start).user / 1000
  })
  return Math.min(...times)
}

/** Compilation and garbage only make it worse, so the best of three tries counts. */
function growth(run: (size: number) => void, size: number): number {
  const tries = Array.from({ length: 3 }, () => {
    const once = quickest(() => run(size))
    // Below a millisecond a ratio says nothing.
    return quickest(() => run(8 * size)) / Math.max(once, 1)
  })
  return Math.min(...tries)
}

test.each(CASES)('ERR-18 the time for %s grows with their number', (_, size, run) => {
  expect(growth(run, size)).toBeLessThan(24)
})
