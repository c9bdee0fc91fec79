/** Patterns: which values they match, and how they are written in a pact. */
import { expect, test } from 'vitest'
import { fits } from '../../src/pact/record/fits.ts'
import { matching } from '../../src/pact/record/matching.ts'
import { patternOf } from '../../src/pact/record/pattern.ts'
import type { Property } from '../../src/tables.ts'

const ORDER: Property = { name: '', kind: 'object', shape: 'Inventory.V2.PurchaseOrderResponse' }
const VENDORS: Property = { name: 'data', kind: 'list', of: { name: '', kind: 'object', shape: 'Inventory.V2.VendorResponse' } }

const order = {
  id: 7,
  number: '12',
  status: 'Sent',
  total: 12,
  jobId: null,
  date: '2026-01-05T00:00:00Z',
  createdOn: '2026-01-05T09:00:00.25Z',
  items: [{ id: 8, quantity: 1.5 }],
  customFields: [],
}

test('a pattern matches the value that it was made from', () => {
  expect(fits(patternOf(order, ORDER), order)).toBe(true)
})

test.each<[what: string, otherwise: object]>([
  ['another id', { id: 123_456 }],
  ['another number', { number: 'A-1' }],
  ['a fraction of money', { total: 12.5 }],
  ['another status of the set', { status: 'Received' }],
  ['a whole second', { createdOn: '2026-02-28T23:59:59Z' }],
  ['more items', { items: [order.items[0], { id: 9, quantity: 2 }] }],
  ['a property more', { colour: 'red' }],
])('and %s', (_, otherwise) => {
  expect(fits(patternOf(order, ORDER), { ...order, ...otherwise })).toBe(true)
})

test.each<[what: string, otherwise: object]>([
  ['an id as text', { id: '7' }],
  ['a number as a number', { number: 12 }],
  ['money as text', { total: '12' }],
  ['an unknown status', { status: 'Lost' }],
  ['a day with a time', { date: '2026-01-05T01:00:00Z' }],
  ['a time without a zone', { createdOn: '2026-01-05T09:00:00' }],
  ['a value for null', { jobId: 3 }],
  ['null for a value', { total: null }],
  ['no items', { items: [] }],
  ['an item of another kind', { items: [{ id: 8, quantity: 'many' }] }],
  ['a property less', { items: [{ id: 8 }] }],
])('but not %s', (_, otherwise) => {
  expect(fits(patternOf(order, ORDER), { ...order, ...otherwise })).toBe(false)
})

test('rows that differ only in which scalars are null are one kind', () => {
  const pattern = patternOf([{ memo: null }, { memo: 'Ring' }, { memo: null }], VENDORS)
  expect(matching(pattern)).toEqual({
    example: [{ memo: 'Ring' }],
    rules: {
      $: { combine: 'AND', matchers: [{ match: 'type', min: 1 }] },
      '$[*].memo': { combine: 'OR', matchers: [{ match: 'type' }, { match: 'null' }] },
    },
  })
  expect([[{ memo: 'x' }, { memo: null }], [{ memo: 3 }], []].map((value) => fits(pattern, value))).toEqual([true, false, false])
})

test('rows that differ in objects or lists are separate kinds, each of which must be present', () => {
  const address = { street: '1 Main', unit: null }
  const pattern = patternOf([{ address }, { address: null }], VENDORS)
  const { example, rules } = matching(pattern)
  expect([example, rules.$?.matchers[0]]).toEqual([[{ address }, { address: null }], expect.objectContaining({ match: 'arrayContains' })])
  expect([[{ address: null }, { address }], [{ address }]].map((value) => fits(pattern, value))).toEqual([true, false])
})

test('lists that are sometimes empty have no minimum length', () => {
  const rows = [{ externalData: [{ key: 'a', value: 'b' }] }, { externalData: [] }]
  const pattern = patternOf(rows, VENDORS)
  expect(matching(pattern).rules['$[*].externalData']).toEqual({ combine: 'AND', matchers: [{ match: 'type' }] })
  expect([rows, rows.toReversed(), [rows[1]]].map((value) => fits(pattern, value))).toEqual([true, true, true])
})

test('rows whose lists have different kinds are never merged into one that none of them matches', () => {
  const address = { address: { street: 'a' } }
  const rows = [{ contacts: [address] }, { contacts: [{ address: null }] }, { contacts: [address, { address: null }] }]
  const list: Property = { name: '', kind: 'list', of: { name: '', kind: 'any' } }
  expect(fits(patternOf(rows, list), rows)).toBe(true)
  expect(fits(patternOf(rows, { ...VENDORS }), rows)).toBe(true)
})

test('names that Pact’s paths cannot contain unquoted are quoted', () => {
  const { rules } = matching({
    kind: 'object',
    fields: { 'a b': { kind: 'scalar', matcher: { match: 'integer' }, example: 1, isNullable: false } },
  })
  expect(Object.keys(rules)).toEqual(['$', "$['a b']"])
})
