import { expect, test } from 'vitest'
import { operationIds, operationTable } from '../../src/api.ts'
import { anyOperationIds, isSimulated, unsimulatedEntries } from '../../src/contract/unsimulated.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { describeEachFace } from '../support/faces.ts'

const CUSTOMERS = 'raw:/crm/v2/tenant/1001/customers'

describeEachFace('Routes that the vendor has and the mock does not simulate', (open) => {
  test('GATE-09 they are 501 from the mock itself, with the operation and what to do', async () => {
    const { status, json, rule } = await (await open({ auth: 'any' })).get(CUSTOMERS)
    expect([status, rule, Object.keys(json), json.mock, json.operation]).toEqual([
      501,
      'GATE-09',
      ['mock', 'message', 'operation'],
      'mocktitan',
      'Customers_GetList',
    ])
    expect(json.message).toContain("mock.respond('Customers_GetList', { body, unchecked: true })")
  })

  test('GATE-09 a literal segment of the vendor is not read as an id', async () => {
    const { status, json } = await (await open()).get('raw:/jpm/v2/tenant/1001/jobs/cancel-reasons')
    expect([status, json.operation]).toEqual([501, 'Jobs_GetCancelReasons'])
  })

  test('GATE-09 a planned answer is sent instead, with or without a token', async () => {
    const api = await open({ auth: 'any' })
    api.tell((mock) => mock.respond('Customers_GetList', { body: { data: [{ id: 7 }] }, unchecked: true, times: 1 }))
    const [planned, then] = [await api.get(`${CUSTOMERS}?page=1`), await api.get(CUSTOMERS)]
    expect([planned.status, planned.json, then.status]).toEqual([200, { data: [{ id: 7 }] }, 501])
  })

  test('GATE-09 an answer may be planned for one id', async () => {
    const api = await open()
    api.tell((mock) => mock.respond('Customers_Get', { body: { id: 7 }, unchecked: true, match: { path: { id: 7 } } }))
    const answers = [await api.get(`${CUSTOMERS}/7`), await api.get(`${CUSTOMERS}/8`)]
    expect(answers.map(({ status }) => status)).toEqual([200, 501])
  })

  test('GATE-09 an answer may be planned for one tenant', async () => {
    const api = await open()
    api.tell((mock) => mock.tenant(1001).respond('Customers_GetList', { body: {}, unchecked: true }))
    const answers = [await api.get(CUSTOMERS), await api.get('raw:/crm/v2/tenant/1002/customers')]
    expect(answers.map(({ status }) => status)).toEqual([200, 501])
  })

  test('GATE-09 general failures apply there too', async () => {
    const api = await open()
    api.tell((mock) => mock.fail('*', { with: 'rate-limited' }))
    expect((await api.get(CUSTOMERS)).status).toBe(429)
  })
})

const call = (mock: Mock, method: string, target: string, body?: object) =>
  mock.handle({ method, host: 'localhost', target, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) })

const targetOf = (path: string): string => path.replace('{tenant}', '1001').replace(/\{\w+\}/g, '1')

test('GATE-09 every route of the vendor that the mock does not simulate is 501 with its own name', () => {
  const mock = createMock()
  const wrong = unsimulatedEntries.filter(({ id, method, path }) => {
    const { status, body } = call(mock, method, targetOf(path))
    return status !== 501 || JSON.parse(body).operation !== id
  })
  expect([wrong.map(({ id }) => id), unsimulatedEntries.length > 450]).toEqual([[], true])
})

test('GATE-09 no operation of the document is answered 501', () => {
  const mock = createMock()
  const unsimulated = operationIds.filter((id) => {
    const { method, path } = operationTable(id)
    return !isSimulated(id) || call(mock, method, targetOf(path)).status === 501
  })
  expect(unsimulated).toEqual([])
})

test('GATE-09 every operation has a unique name', () => {
  expect(new Set(anyOperationIds).size).toBe(anyOperationIds.length)
})

test('GATE-09 without `unchecked` an answer cannot be planned, because there is no document to check it against', () => {
  const mock = createMock()
  expect(() => mock.respond('Customers_GetList', { body: {} } as never)).toThrow('Use { unchecked: true } to send any answer')
})

test('GATE-09 over HTTP an answer is planned by POST /_mock/responses', () => {
  const mock = createMock()
  const body = JSON.stringify({ operation: 'Customers_GetList', body: { data: [] }, unchecked: true })
  const headers = { 'content-type': 'application/json' }
  const planned = mock.control({ method: 'POST', host: 'localhost', target: '/_mock/responses', headers, body })
  expect([planned.status, call(mock, 'GET', '/crm/v2/tenant/1/customers').body]).toEqual([200, '{"data":[]}'])
})

test('GATE-09 the journal knows the operation, whether it was answered or not', () => {
  const mock = createMock()
  call(mock, 'GET', '/crm/v2/tenant/1/customers')
  const [entry] = mock.journal.entries({ operation: 'Customers_GetList' })
  expect(entry).toMatchObject({ operation: null, unsimulated: 'Customers_GetList', tenant: '1', status: 501, rule: 'GATE-09' })
})

test('GATE-09 for a misspelt operation the nearest name is suggested', () => {
  expect(() => createMock().respond('Customer_GetList' as never, { unchecked: true })).toThrow("Did you mean 'Customers_GetList'?")
})
