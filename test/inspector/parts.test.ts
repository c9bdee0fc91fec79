/** The parts of the inspector that need no browser. */
import { describe, expect, test } from 'vitest'
import { collections, operationIds, operationTable } from '../../src/api.ts'
import { asPact } from '../../src/inspector/copy/pact.ts'
import { LongNumber, readJson } from '../../src/inspector/door/json.ts'
import { differences } from '../../src/inspector/parts/differences.ts'
import { fieldsOf, startOf } from '../../src/inspector/parts/form/schema.ts'
import { exampleBody, operationAt, queryNames } from '../../src/inspector/playground/complete.ts'
import type { CallLine } from '../../src/inspector/state/calls.ts'
import { collectionMadeBy, collectionsOf, labelOf, listOperation } from '../../src/inspector/state/collections.ts'
import { Document } from '../../src/inspector/state/document.ts'
import type { Exchange } from '../../src/inspector/views/calls/exchange.ts'
import { passing, toggled } from '../../src/inspector/views/calls/filters.ts'
import { misfits } from '../../src/inspector/views/plans/misfits.ts'
import { stateCatalogue } from '../../src/pact/states/catalogue.ts'
import { apiDocument } from '../support/set-up.ts'

const document = new Document(apiDocument())

test('numbers that a double cannot store keep their digits', () => {
  const read = readJson('{"id":9007199254740993,"total":12.50,"long":0.1234567890123456789}')
  expect([String(read.id), read.total, String(read.long)]).toEqual(['9007199254740993', 12.5, '0.1234567890123456789'])
  expect(read.id).toBeInstanceOf(LongNumber)
})

test.each(['', 'no JSON', '{"a":'])('%j is not JSON', (text) => {
  expect(readJson(text)).toBeUndefined()
})

test('elements of a list are compared by their ids, not by their positions', () => {
  const before = {
    total: 5,
    items: [
      { id: 1, quantity: 1 },
      { id: 2, quantity: 2 },
    ],
  }
  const after = { total: 5, items: [{ id: 2, quantity: 3 }] }
  expect(differences(before, after)).toEqual([
    { path: 'items #1', before: { id: 1, quantity: 1 }, after: undefined },
    { path: 'items #2.quantity', before: 2, after: 3 },
  ])
})

const call = (own: Partial<CallLine>): CallLine => ({
  id: 1,
  at: '2026-01-05T09:00:00Z',
  method: 'GET',
  target: '/inventory/v2/tenant/1001/vendors',
  operation: 'Vendors_GetList',
  tenant: '1001',
  client: 'sync',
  status: 200,
  rule: null,
  failure: null,
  duration: 0,
  advice: [],
  changes: 0,
  ...own,
})

const CALLS = [call({ id: 1 }), call({ id: 2, status: 404, rule: 'ERR-09' }), call({ id: 3, status: 0, failure: 'timeout', tenant: '7' })]

test.each([
  [{}, [3, 2, 1]],
  [{ status: '2xx,404' }, [2, 1]],
  [{ status: '0' }, [3]],
  [{ only: 'refused' }, [2]],
  [{ only: 'failure', of: '7' }, [3]],
  [{ rule: 'ERR-09' }, [2]],
  [{ q: 'VENDORS timeout' }, [3]],
  [{ call: '17', record: 'vendors:1' }, [3, 2, 1]],
] as [Record<string, string>, number[]][])('of the calls, %j keeps %j, newest first', (params, ids) => {
  expect(passing(CALLS, params).map(({ id }) => id)).toEqual(ids)
})

test('a chip adds its value to a list, and removes it again', () => {
  expect([toggled('', '4xx'), toggled('2xx,4xx', '4xx')]).toEqual(['4xx', '2xx'])
})

const COLLECTIONS = [
  'vendors',
  'purchaseOrders',
  'purchaseOrderTypes',
  'returnTypes',
  'returns',
  'jobs',
  'warehouses',
  'trucks',
  'skus',
  'businessUnits',
  'purchaseOrderRequests',
]

test.each([
  ['vendorId', 'purchaseOrders', ['vendors']],
  ['typeId', 'purchaseOrders', ['purchaseOrderTypes']],
  ['returnTypeId', 'returns', ['returnTypes']],
  ['inventoryLocationId', 'purchaseOrders', ['warehouses', 'trucks']],
  ['businessUnitId', 'jobs', ['businessUnits']],
  ['id', 'vendors', []],
  ['memo', 'vendors', []],
])('%s of %s leads to %j', (property, of, collections) => {
  expect(collectionsOf(property, of, COLLECTIONS)).toEqual(collections)
})

test('collections are listed and made by the operations of the document', () => {
  expect([
    listOperation(document, 'purchaseOrders'),
    listOperation(document, 'markups'),
    listOperation(document, 'vendorCustomFields'),
  ]).toEqual(['PurchaseOrders_GetList', 'PurchaseOrdersMarkup_Get', undefined])
  expect(collectionMadeBy(document, 'Vendors_Create', COLLECTIONS)).toBe('vendors')
})

test('a record is shown by its name or number, else by its id', () => {
  expect([labelOf({ id: 1, name: 'Scioto' }), labelOf({ id: 2, number: '13' }), labelOf({ id: 3, name: '' })]).toEqual([
    'Scioto',
    '13',
    '#3',
  ])
})

test('every property of every request body is a field of its form', () => {
  for (const { id, body } of document.operations.values()) {
    const { schema } = document.plain(body)
    const names = Object.keys(schema.properties ?? {})
    expect([
      id,
      fieldsOf(document, body)
        .map(({ name }) => name)
        .toSorted(),
    ]).toEqual([id, names.toSorted()])
  }
})

test("a form begins with the example of the document, with the tenant's own records for references", () => {
  const operation = document.operations.get('PurchaseOrders_Create')
  const start = startOf(document, operation?.body, operation?.example, (name) => (name === 'vendorId' ? 2101 : undefined))
  expect(start).toMatchObject({ vendorId: 2101, typeId: 3101, items: [{ quantity: 24 }, { quantity: 1 }] })
})

test.each([
  [{ page: 1, pageSize: 50, hasMore: false, data: [] }, []],
  [{ page: 'one', pageSize: 50, hasMore: false, data: [] }, ['body.page must be a whole number']],
  [{ page: 1, pageSize: 50, hasmore: false, data: [] }, ['body.hasMore is missing', 'body.hasmore is an unknown property']],
  [[], ['body must be of type object']],
])('%j as a page of vendors: %j', (body, wrong) => {
  expect(misfits(document, document.operations.get('Vendors_GetList')?.answer, body)).toEqual(wrong)
})

test('the console knows operations by their paths, their parameters and an example of their bodies', () => {
  const list = operationAt(document, 'GET', '/inventory/v2/tenant/1001/vendors?page=1')
  const one = operationAt(document, 'GET', '/inventory/v2/tenant/1001/vendors/2101')
  expect([list?.id, one?.id]).toEqual(['Vendors_GetList', 'Vendors_GetById'])
  expect(queryNames(list, '/vendors?act')).toEqual(['/vendors?active='])
  expect(JSON.parse(exampleBody(document, operationAt(document, 'POST', '/inventory/v2/tenant/1001/vendors')))).toHaveProperty('name')
})

test('a call copied as a Pact interaction keeps every value of its query, also one with a question mark', async () => {
  const message = { headers: {}, body: null }
  const target = '/inventory/v2/tenant/1001/vendors?name=a?b&page=1'
  const pact = await asPact({ ...call({ target }), differences: [], request: message, response: message, why: null })
  expect(JSON.parse(pact).request).toMatchObject({ path: '/inventory/v2/tenant/1001/vendors', query: { name: ['a?b'], page: ['1'] } })
})

describe('the provider states of a copied call', () => {
  const paths = operationIds.map((id) => operationTable(id).path).filter((path) => path.includes('{id}'))
  const message = { headers: {}, body: null }
  const statesOf = async (path: string, own: Partial<CallLine>, differences: Exchange['differences'] = []): Promise<string[]> => {
    const target = path.replace('{tenant}', '1001').replace('{id}', '7')
    const pact = await asPact({ ...call({ target, tenant: '1001', ...own }), differences, request: message, response: message, why: null })
    return JSON.parse(pact).providerStates.map(({ name }: { name: string }) => name)
  }

  test.each(paths)('are known to mocktitan verify, for %s of a record that exists, is inactive, or does not exist', async (path) => {
    const changed = (active: boolean) =>
      Object.keys(collections).map((collection) => ({ collection, id: 7, before: { id: 7, active, status: 'Pending' }, after: null }))
    const found = [await statesOf(path, {}, changed(true)), await statesOf(path, {}, changed(false)), await statesOf(path, { status: 404 })]
    expect(found[0]).toHaveLength(1)
    expect(found.flat().filter((name) => !Object.hasOwn(stateCatalogue, name))).toEqual([])
  })

  test('name the status of an adjustment', async () => {
    const before = { id: 7, active: true, syncStatus: 'Posted' }
    expect(
      await statesOf('/inventory/v2/tenant/{tenant}/adjustments/{id}', {}, [{ collection: 'adjustments', id: 7, before, after: before }]),
    ).toEqual(['adjustment {id} is {status}'])
  })
})
