/** Records as plain data: the same values as in their JSON text, which `write.ts` makes independently. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { collections } from '../../src/api.ts'
import { dataOf } from '../../src/contract/data.ts'
import { recordWriter } from '../../src/contract/write.ts'
import { decimal, MOST_DIGITS_IN_FILES } from '../../src/domain/money.ts'
import type { CollectionName } from '../../src/domain/world.ts'
import { parsed } from '../../src/store/codec/records.ts'
import { loadWorld } from '../../src/worlds/world-file.ts'

const { state } = loadWorld(demo)
const writer = recordWriter()
const names = Object.keys(collections) as CollectionName[]
const throughText = (shape: string, record: object) => parsed(writer.of(shape)(record))

test.each(names)('the %s of the demo world', (name) => {
  const { record: shape } = collections[name]
  const records = [...state.tables[name].all()]
  expect(JSON.stringify(records.map(dataOf(shape)))).toBe(JSON.stringify(records.map((record) => throughText(shape, record))))
})

const [bill] = state.tables.bills.all()
const [sku] = state.tables.skus.all()

test('VAL-05 amounts keep all their digits, however large they are', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }).map((each) => each.join(''))
  const amounts = fc
    .tuple(fc.constantFrom('', '-'), digits, digits)
    .map(([sign, whole, part]) => decimal(`${sign}${whole}.${part}`, MOST_DIGITS_IN_FILES))
  const small = fc
    .tuple(fc.constantFrom('', '-'), fc.nat(12), digits)
    .map(([sign, zeros, part]) => decimal(`${sign}0.${'0'.repeat(zeros)}${part}`))
  fc.assert(
    fc.property(fc.oneof(amounts, small), (cost) => {
      expect(dataOf('Sku')({ ...sku, cost })).toEqual(throughText('Sku', { ...sku, cost }))
    }),
  )
})

test.each<[string, object]>([
  ['an id beyond 2^53', { id: 9_007_199_254_740_993n }],
  ['a set that is null', { status: null }],
  ['a list that is null', { items: null, customFields: null }],
  ['an object that is null', { shipTo: null }],
  ['text with quotes and half a character', { referenceNumber: '"\\\u0000\ud800' }],
  ['nothing but what every record has', Object.fromEntries(Object.keys(bill ?? {}).map((name) => [name, undefined]))],
])('a bill with %s', (_, parts) => {
  const odd = { ...bill, ...parts }
  expect(dataOf('Bill')(odd)).toEqual(throughText('Bill', odd))
})

test('a value that the mock returns belongs to the caller: writing to it changes nothing in the mock', () => {
  const record = { ...sku, externalDataByApplication: { a: [{ key: 'k', value: 'v' }] }, categories: [1] }
  const data = dataOf('Sku')(record) as typeof record
  data.categories.push(2)
  data.externalDataByApplication.a[0] = { key: 'x', value: 'x' }
  expect([record.categories, record.externalDataByApplication]).toEqual([[1], { a: [{ key: 'k', value: 'v' }] }])
})
