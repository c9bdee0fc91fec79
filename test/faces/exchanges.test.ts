/** The same bytes through every face: a second mock gets each call through `mock.handle`. */
import { describe, expect, test } from 'vitest'
import { operationIds } from '../../src/api.ts'
import { openApi, TENANT } from '../support/api.ts'
import { everyOperation } from '../support/every-operation.ts'
import { allFaces, type Face } from '../support/faces.ts'
import { bytes, type Exchange, headers, statuses } from './exchanges.ts'

const all = [...statuses, ...headers, ...bytes]

async function exchanged(face: Face, exchange: Exchange) {
  const { path, method = 'GET', options, before, times = 1, status, header, contains, ...sent } = exchange
  const api = await openApi(face, options, true)
  if (before) api.tell(before)
  for (let n = 1; n < times; n++) await api.send(method, path, sent)
  const answer = await api.send(method, path, sent)
  expect(answer.status).toBe(status)
  if (header) expect(answer.headers[header[0]]).toMatch(header[1])
  if (contains) expect(answer.text).toContain(contains)
}

describe.each(allFaces)('through $name', (face) => {
  test.each(all.filter(({ rawTarget }) => face.keepsTarget || !rawTarget))('$name', (exchange) => exchanged(face, exchange))

  test('every operation', async () => {
    const api = await openApi(face, {}, true)
    await everyOperation({
      send: async (method, path, body) => (await api.send(method, `raw:${path}`, { body })).json,
      sendOut: (id) => void api.tell((mock) => mock.tenant(TENANT).purchaseOrders.send(id)),
    })
    await api.send('POST', 'raw:/connect/token', {
      host: 'auth.servicetitan.io',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&client_id=a&client_secret=b',
    })
    const called = new Set(api.mock.journal.entries().map(({ operation }) => operation))
    expect(operationIds.filter((id) => !called.has(id))).toEqual([])
  })
})

test('the exchanges have every status that the mock answers with, and there are enough of them', () => {
  const seen = new Set(all.map(({ status }) => status))
  expect([200, 204, 400, 401, 403, 404, 409, 413, 415, 429, 500, 501, 502, 503, 504].filter((status) => !seen.has(status))).toEqual([])
  expect(all.length).toBeGreaterThanOrEqual(80)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})
