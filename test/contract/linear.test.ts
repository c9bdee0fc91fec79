/** The time for a request is proportional to its size: four times as much takes about four times as long, not sixteen times. */
import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { BAR, growth } from '../hardened/growth.ts'
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

test.each(CASES)('ERR-18 the time for %s grows with their number', (_, size, run) => {
  expect(growth((n) => void run(2 * n * size))).toBeLessThan(BAR)
})
