/** The contract, written by its consumer: the program's requests, and only the properties of the answers that it reads. */
import { MatchersV3, PactV4 } from '@pact-foundation/pact'
import { givenState } from 'mocktitan/pact'
import { expect, test } from 'vitest'
import { type Api, connect } from '../src/api.ts'
import { changedSince, place, progress, type Requisition, withdraw } from '../src/orders.ts'

const { integer, like, number, regex, string, eachLike } = MatchersV3

const pact = new PactV4({
  consumer: 'procurement-sync',
  provider: 'servicetitan-inventory',
  dir: process.env.CONTRACTS ?? '../../contracts',
  logLevel: 'error',
})

const TENANT = 1001
const ORDERS = `/inventory/v2/tenant/${TENANT}/purchase-orders`
const HEADERS = { Authorization: regex('Bearer .+', 'Bearer a-token'), 'ST-App-Key': like('an-app-key') }
const JSON_TYPE = { 'Content-Type': regex('application/json.*', 'application/json') }
const STATUS = regex('Pending|Sent|PartiallyReceived|Received|Exported|Canceled', 'PartiallyReceived')

const apiAt = ({ url }: { readonly url: string }): Api =>
  connect({ baseUrl: url, tenant: TENANT, appKey: 'an-app-key', token: async () => 'a-token' })

const requisition: Requisition = {
  vendorId: 2101,
  warehouseId: 1601,
  businessUnitId: 1001,
  orderTypeId: 1801,
  shipTo: { street: '1 Wharf Street', unit: 'B', city: 'Columbus', state: 'OH', zip: '43201', country: 'USA' },
  orderedOn: '2026-01-05',
  neededOn: '2026-01-08',
  lines: [{ skuId: 3007, description: 'Ball valve', partNumber: 'BV-75', quantity: 4, cost: 14.2 }],
}

test('an approved requisition becomes an order', () =>
  pact
    .addInteraction()
    .given(...givenState('a vendor {id} exists', { id: 2101 }))
    .given(...givenState('a warehouse {id} exists', { id: 1601 }))
    .given(...givenState('a material {id} exists', { id: 3007 }))
    .uponReceiving('an order of one line')
    .withRequest('POST', ORDERS, (request) =>
      request.headers(HEADERS).jsonBody({
        vendorId: 2101,
        typeId: 1801,
        businessUnitId: 1001,
        inventoryLocationId: 1601,
        shipTo: { description: 'Warehouse', address: requisition.shipTo },
        impactsTechnicianPayroll: false,
        date: '2026-01-05',
        requiredOn: '2026-01-08',
        tax: 0,
        shipping: 0,
        items: [{ skuId: 3007, description: 'Ball valve', vendorPartNumber: 'BV-75', quantity: 4, cost: 14.2 }],
      }),
    )
    .willRespondWith(200, (response) => response.headers(JSON_TYPE).jsonBody({ id: integer(4701) }))
    .executeTest(async (server) => expect(await place(apiAt(server), requisition)).toBe(4701)))

test('the outstanding quantities of an order are those not received yet', () =>
  pact
    .addInteraction()
    .given(...givenState('purchase order {id} is {status}', { id: 4701, status: 'PartiallyReceived' }))
    .uponReceiving('a request for a partially received order')
    .withRequest('GET', `${ORDERS}/4701`, (request) => request.headers(HEADERS))
    .willRespondWith(200, (response) =>
      response.headers(JSON_TYPE).jsonBody({
        id: integer(4701),
        number: string('61009'),
        status: 'PartiallyReceived',
        total: number(56.8),
        items: eachLike({ skuId: integer(3007), quantity: number(4), quantityReceived: number(1) }),
      }),
    )
    .executeTest(async (server) => {
      const order = await progress(apiAt(server), 4701)
      expect(order).toMatchObject({ number: '61009', status: 'PartiallyReceived', total: 56.8 })
      expect(order?.outstanding).toEqual(new Map([[3007, 3]]))
    }))

test('an unknown order is not an error', () =>
  pact
    .addInteraction()
    .given(...givenState('no purchase order {id}', { id: 999_999 }))
    .uponReceiving('a request for an unknown order')
    .withRequest('GET', `${ORDERS}/999999`, (request) => request.headers(HEADERS))
    .willRespondWith(404, (response) =>
      response.headers(JSON_TYPE).jsonBody({ title: string('Purchase order with id 999999 was not found.') }),
    )
    .executeTest(async (server) => expect(await progress(apiAt(server), 999_999)).toBeUndefined()))

test('changed orders are read in the order of their changes', () =>
  pact
    .addInteraction()
    .given(...givenState('the world is {world}', { world: 'demo' }))
    .uponReceiving('a request for the orders changed since a given time')
    .withRequest('GET', ORDERS, (request) =>
      request.headers(HEADERS).query({ modifiedOnOrAfter: '2026-01-01T00:00:00Z', sort: '+ModifiedOn', page: '1', pageSize: '100' }),
    )
    .willRespondWith(200, (response) =>
      response.headers(JSON_TYPE).jsonBody({
        hasMore: false,
        data: eachLike({
          id: integer(4133),
          number: string('61006-001'),
          status: STATUS,
          total: number(120.5),
          items: eachLike({ skuId: integer(3007), quantity: number(4), quantityReceived: number(0) }),
        }),
      }),
    )
    .executeTest(async (server) => {
      const orders = await Array.fromAsync(changedSince(apiAt(server), '2026-01-01T00:00:00Z'))
      expect(orders.map(({ number, total }) => [number, total])).toEqual([['61006-001', 120.5]])
    }))

test('an order that has not been received yet is withdrawn', () =>
  pact
    .addInteraction()
    .given(...givenState('purchase order {id} is {status}', { id: 4702, status: 'Sent' }))
    .uponReceiving('the withdrawal of a sent order')
    .withRequest('PATCH', `${ORDERS}/4702/cancellation`, (request) => request.headers(HEADERS).jsonBody({ canceledReason: 'NotRequired' }))
    .willRespondWith(200, (response) => response.headers(JSON_TYPE).jsonBody({ id: integer(4702) }))
    .executeTest(async (server) => expect(await withdraw(apiAt(server), 4702)).toBe('withdrawn')))

test('a received order cannot be withdrawn, and the API says why', () =>
  pact
    .addInteraction()
    .given(...givenState('purchase order {id} is {status}', { id: 4703, status: 'Received' }))
    .uponReceiving('the withdrawal of a received order')
    .withRequest('PATCH', `${ORDERS}/4703/cancellation`, (request) => request.headers(HEADERS).jsonBody({ canceledReason: 'NotRequired' }))
    .willRespondWith(400, (response) =>
      // Messages of rules are under the key '', which a Pact path cannot contain, so errors are matched as a whole.
      response
        .headers(JSON_TYPE)
        .jsonBody({ status: 400, errors: like({ '': ['Purchase order 61010 is Received and can no longer be edited or canceled.'] }) }),
    )
    .executeTest(async (server) => {
      expect(await withdraw(apiAt(server), 4703)).toEqual({ tooLate: expect.stringContaining('is Received') })
    }))
