/** Properties of reading: strictly valid input is read without errors, and looser spellings give the same result. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { type ReadBody, readBody } from '../../src/contract/body.ts'
import { shapeOf } from '../../src/contract/shapes.ts'
import { Writer } from '../../src/contract/write.ts'
import { decimal } from '../../src/domain/money.ts'
import { defaultQuirks } from '../../src/domain/quirks.ts'
import { businessDate, instant, instantText } from '../../src/domain/time.ts'
import type { Property } from '../../src/tables.ts'
import { runs } from '../support/properties.ts'
import { item, purchaseOrder } from '../support/requests.ts'
import { onRequest } from '../support/second-opinion.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
type Shaped = { [name: string]: Json }

const bodies = operationIds.filter((id) => operationTable(id).body !== undefined && onRequest.names.includes(id))
const shapeNameOf = (id: OperationId): string => operationTable(id).body as string

const read = (id: OperationId, text: string) => readBody(shapeNameOf(id), text, defaultQuirks)
const body = (id: OperationId, text: string): unknown => (read(id, text) as ReadBody).body

const pad = (digits: number, value: number): string => String(value).padStart(digits, '0')
const offsets = ['Z', '+00:00', '-05:00', '+02:00', '+05:30', '-11:00', '+14:00']

/** A date-time as the document requires it: RFC 3339, with up to seven fractional digits. */
const dateTime = fc
  .record({
    day: fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
    ticks: fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: undefined }),
    offset: fc.constantFrom(...offsets),
  })
  .map(({ day, ticks, offset }) => `${day.toISOString().slice(0, 19)}${ticks === undefined ? '' : `.${pad(7, ticks)}`}${offset}`)

const guid = fc.uuid()
/** Made only once, because Fast-check prepares long lists for each. */
const anyText = fc.string({ unit: 'binary' })

/** A value that a strict client sends for a property. */
function anyValue(property: Property): fc.Arbitrary<Json> {
  const present = presentValue(property)
  return property.nullable ? fc.oneof({ weight: 4, arbitrary: present }, { weight: 1, arbitrary: fc.constant(null) }) : present
}

function presentValue(property: Property): fc.Arbitrary<Json> {
  switch (property.kind) {
    case 'integer':
      return property.small ? fc.integer() : fc.maxSafeInteger()
    case 'decimal':
      return fc.oneof(fc.integer(), fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...(property.values ?? []))
    case 'instant':
    case 'date':
      return dateTime
    case 'guid':
      return guid
    case 'object':
      return shaped(property.shape as string)
    case 'list':
      return fc.array(anyValue(property.of as Property), { maxLength: 3 })
    default:
      return anyText
  }
}

/** An object of a shape: always with the required properties, sometimes with others. */
function shaped(name: string): fc.Arbitrary<Shaped> {
  const { properties } = shapeOf(name)
  const requiredKeys = properties.filter((property) => property.required).map((property) => property.name)
  return fc.record(Object.fromEntries(properties.map((property) => [property.name, anyValue(property)])), {
    requiredKeys,
  }) as fc.Arbitrary<Shaped>
}

/** A name with the case of each letter chosen at random. */
const recased = (name: string, choice: number): string =>
  [...name].map((letter, i) => ((choice >> (i % 31)) & 1 ? letter.toUpperCase() : letter.toLowerCase())).join('')

/** The same object from a less strict client: names in random case, numbers and booleans as strings, enum values in random case. */
function loosened(shape: string, value: Shaped, choice: number): Shaped {
  const { byName } = shapeOf(shape)
  const entries = Object.entries(value).map(([name, each]) => [
    recased(name, choice),
    looseValue(byName.get(name.toLowerCase()) as Property, each, choice),
  ])
  return Object.fromEntries(entries)
}

function looseValue(property: Property, value: Json, choice: number): Json {
  if (value === null) return null
  switch (property.kind) {
    case 'integer':
    case 'decimal':
      return ` ${String(value)} `
    case 'boolean':
      return [recased(String(value), choice), value ? 1 : 0, value ? '1' : '0'][Math.abs(choice) % 3] as Json
    case 'enum':
      return recased(String(value), choice)
    case 'guid':
      return choice % 2 === 0 ? `{${value}}` : String(value).toUpperCase()
    case 'object':
      return loosened(property.shape as string, value as Shaped, choice)
    case 'list':
      return (value as Json[]).map((each) => looseValue(property.of as Property, each, choice))
    default:
      return value
  }
}

describe('Reading', () => {
  test.each(bodies)('ERR-15 a value that the document allows for %s is read without an error', (id) => {
    fc.assert(
      fc.property(shaped(shapeNameOf(id)), (value) => {
        expect(onRequest(id, value)).toEqual([])
        expect(read(id, JSON.stringify(value))).toMatchObject({ dropped: [], body: {} })
      }),
      { numRuns: runs(60) },
    )
  })

  test.each(bodies)('ERR-15 ERR-16 names in either case and values as strings are read the same for %s', (id) => {
    fc.assert(
      fc.property(shaped(shapeNameOf(id)), fc.integer(), (value, choice) => {
        const loose = JSON.stringify(loosened(shapeNameOf(id), value, choice))
        expect(read(id, loose)).toEqual(read(id, JSON.stringify(value)))
      }),
      { numRuns: runs(60) },
    )
  })

  test.each(bodies)('ERR-02 each required property of %s is reported if it is left out', (id) => {
    const required = shapeOf(shapeNameOf(id)).properties.filter((property) => property.required)
    fc.assert(
      fc.property(shaped(shapeNameOf(id)), fc.subarray(required), (value, left) => {
        for (const { name } of left) delete value[name]
        const outcome = read(id, JSON.stringify(value))
        const keys = 'refused' in outcome ? [outcome.rule, ...Object.keys(outcome.errors)] : []
        expect(keys).toEqual(left.length === 0 ? [] : ['ERR-02', ...left.map(({ name }) => name), 'request'])
      }),
      { numRuns: runs(30) },
    )
  })

  test('ERR-08 whatever the text, reading gives a body or a refusal and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((each) => each.slice(0, -1)),
    )
    fc.assert(
      fc.property(fc.constantFrom(...bodies), text, (id, each) => void read(id, each)),
      { numRuns: runs(500) },
    )
  })

  test('ERR-04 with any JSON instead of a value, reading gives a body or a refusal and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(purchaseOrder())), fc.jsonValue(), (name, value) => {
        const outcome = read('PurchaseOrders_Create', JSON.stringify(purchaseOrder({ [name]: value })))
        expect('refused' in outcome ? outcome.status : 200).toBeOneOf([200, 400])
      }),
      { numRuns: runs(500) },
    )
  })

  test('ERR-07 unknown properties do not change what is read', () => {
    const known = new Set(Object.keys(purchaseOrder()).map((name) => name.toLowerCase()))
    const optional = shapeOf('Inventory.V2.CreatePurchaseOrderRequest').byName
    const unknown = fc.dictionary(
      fc.string({ unit: 'binary' }).filter((name) => !known.has(name.toLowerCase()) && !optional.has(name.toLowerCase())),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(unknown, (extra) => {
        const outcome = read('PurchaseOrders_Create', JSON.stringify({ ...extra, ...purchaseOrder() })) as ReadBody
        expect([outcome.body, outcome.dropped.length]).toEqual([
          body('PurchaseOrders_Create', JSON.stringify(purchaseOrder())),
          Object.keys(extra).length,
        ])
      }),
    )
  })
})

describe('Values', () => {
  /** A decimal string in canonical form, with up to this many digits before and after the point. */
  const decimalText = (before: number, after: number) =>
    fc
      .tuple(fc.boolean(), fc.stringMatching(new RegExp(`^\\d{1,${before}}$`)), fc.stringMatching(new RegExp(`^\\d{0,${after}}$`)))
      .map(([negative, whole, part]) => {
        const [digits, fraction] = [whole.replace(/^0+(?=\d)/, ''), part.replace(/0+$/, '')]
        const text = fraction === '' ? digits : `${digits}.${fraction}`
        return negative && /[1-9]/.test(text) ? `-${text}` : text
      })

  /** The order's text with this quantity and cost, as written. */
  const orderWith = (quantity: string, cost: string, tax = '3') =>
    JSON.stringify(purchaseOrder({ tax: 'TAX', items: [item({ quantity: 'QUANTITY', cost: 'COST' })] }))
      .replace('"QUANTITY"', quantity)
      .replace('"COST"', cost)
      .replace('"TAX"', tax)

  interface OrderRead {
    readonly tax: string
    readonly items: readonly [{ readonly quantity: string; readonly cost: string }]
  }

  test('VAL-05 quantities of 19 and costs of 10 decimals survive to the last digit', () => {
    fc.assert(
      fc.property(decimalText(10, 19), decimalText(18, 10), decimalText(26, 2), (quantity, cost, tax) => {
        const order = body('PurchaseOrders_Create', orderWith(quantity, cost, tax)) as OrderRead
        expect([order.items[0].quantity, order.items[0].cost, order.tax]).toEqual([quantity, cost, tax])
      }),
      { numRuns: runs(500) },
    )
  })

  test('VAL-05 a number is read like the same number in quotes', () => {
    fc.assert(
      fc.property(decimalText(10, 25), decimalText(18, 15), (quantity, cost) => {
        const [bare, quoted] = [orderWith(quantity, cost), orderWith(`"${quantity}"`, `"${cost}"`)]
        expect(body('PurchaseOrders_Create', bare)).toEqual(body('PurchaseOrders_Create', quoted))
      }),
      { numRuns: runs(500) },
    )
  })

  test('VAL-05 a number that is read is written with the same digits', () => {
    const writer = new Writer({ ...defaultQuirks, decimalText: 'trimmed' }).of('Inventory.V2.CreatePurchaseOrderItemRequest')
    fc.assert(
      fc.property(decimalText(10, 19), decimalText(18, 10), (quantity, cost) => {
        const order = body('PurchaseOrders_Create', orderWith(quantity, cost)) as OrderRead
        expect(writer(order.items[0])).toContain(`"quantity":${quantity},"cost":${cost},`)
      }),
      { numRuns: runs(500) },
    )
  })

  test.each([
    ['2.50', '2.5'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['100.00', '100'],
    ['0.00000000000000000005', '0.0000000000000000001'],
    ['0.00000000000000000004', '0'],
    ['-0.00000000000000000005', '-0.0000000000000000001'],
  ])('VAL-05 quantity %s is %s', (written, kept) => {
    expect((body('PurchaseOrders_Create', orderWith(written, '1')) as OrderRead).items[0].quantity).toBe(kept)
  })

  test.each([
    ['0.005', '0.01'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-1.005', '-1.01'],
    ['1.00499999999999999999', '1'],
    ['9007199254740993.005', '9007199254740993.01'],
  ])('VAL-05 tax %s is rounded half away from zero: %s', (written, kept) => {
    expect((body('PurchaseOrders_Create', orderWith('1', '1', written)) as OrderRead).tax).toBe(kept)
  })

  test('VAL-05 a decimal in canonical form is not changed', () => {
    fc.assert(fc.property(decimalText(28, 30), (text) => void expect(decimal(text)).toBe(text)))
  })

  test('VAL-04 ids of any size within int64 are read exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (id) => {
        const text = JSON.stringify(purchaseOrder({ vendorId: 'ID' })).replace('"ID"', String(id))
        expect(String((body('PurchaseOrders_Create', text) as { vendorId: number | bigint }).vendorId)).toBe(String(id))
      }),
    )
  })

  test('VAL-01 a timestamp that is written and read again is the same', () => {
    const ticks = fc.bigInt({ min: -621_355_968_000_000_000n, max: 2_534_022_143_999_999_999n })
    fc.assert(fc.property(ticks, (moment) => void expect(instant(instantText(moment))).toBe(moment)))
  })

  test('VAL-02 a business date is midnight of its day in UTC', () => {
    fc.assert(
      fc.property(dateTime, (text) => {
        const { date } = body('PurchaseOrders_Create', JSON.stringify(purchaseOrder({ date: text }))) as { date: bigint }
        const day = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, 10)
        expect([instantText(date), date === businessDate(date)]).toEqual([`${day}T00:00:00Z`, true])
      }),
    )
  })
})
