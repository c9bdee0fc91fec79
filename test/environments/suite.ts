/** What must work in any environment with a DOM: fetch, XMLHttpRequest and axios under MSW, without configuration. */
import axios from 'axios'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { type HandlerOptions, handlers } from '../../src/faces/msw.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { test as fixtureTest } from '../../src/vitest/index.ts'
import { vendor } from '../support/requests.ts'

const VENDORS = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'
const HEADERS = { 'content-type': 'application/json', 'st-app-key': 'key' }

function intercepted(options?: HandlerOptions): Mock {
  const mock = createMock({ auth: 'off' })
  const server = setupServer(...handlers(mock, options))
  server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])
  onTestFinished(() => server.close())
  return mock
}

interface Observed {
  readonly status: number
  readonly rule: string | null
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  readonly json: any
}

type Send = (method: string, url: string, body?: object) => Promise<Observed>

const byFetch: Send = async (method, url, body) => {
  const answer = await fetch(url, { method, headers: HEADERS, ...(body && { body: JSON.stringify(body) }) })
  return { status: answer.status, rule: answer.headers.get('x-mock-rule'), json: await answer.json() }
}

const byXhr: Send = (method, url, body) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value)
    request.onerror = () => reject(new TypeError('the request failed'))
    request.onload = () =>
      resolve({ status: request.status, rule: request.getResponseHeader('x-mock-rule'), json: JSON.parse(request.responseText) })
    request.send(body ? JSON.stringify(body) : null)
  })

const byAxios: Send = async (method, url, body) => {
  const { status, headers, data } = await axios.request({ method, url, headers: HEADERS, data: body, validateStatus: () => true })
  return { status, rule: (headers['x-mock-rule'] as string | undefined) ?? null, json: data }
}

export function describeEnvironment(): void {
  test('there is a DOM', () => {
    expect([typeof document, typeof XMLHttpRequest]).toEqual(['object', 'function'])
  })

  test.each([
    ['fetch', byFetch],
    ['XMLHttpRequest', byXhr],
    ['axios', byAxios],
  ])('%s reads, writes and sees the rule of a refusal', async (_, send) => {
    const mock = intercepted()
    expect((await send('GET', VENDORS)).json.data).toHaveLength(11)
    const { json: made } = await send('POST', VENDORS, vendor())
    expect((await send('PATCH', `${VENDORS}/${made.id}`, { memo: 'seen' })).status).toBe(200)
    expect(await send('GET', `${VENDORS}/1`)).toMatchObject({ status: 404, rule: 'ERR-09' })
    expect(mock.journal.entries().map(({ method }) => method)).toEqual(['GET', 'POST', 'PATCH', 'GET'])
  })

  test('axios with credentials reads', async () => {
    intercepted()
    expect((await axios.get(VENDORS, { headers: HEADERS, withCredentials: true })).status).toBe(200)
  })

  test('a connection that is reset is an error', async () => {
    const mock = intercepted()
    mock.fail('Vendors_GetList', { with: 'connection-reset' })
    await expect(byFetch('GET', VENDORS)).rejects.toThrow()
    await expect(byXhr('GET', VENDORS)).rejects.toThrow('the request failed')
  })

  test('mock.fetch accepts a Request of the environment', async () => {
    const mock = createMock({ auth: 'off' })
    const answer = await mock.fetch(new Request(VENDORS, { method: 'POST', headers: HEADERS, body: JSON.stringify(vendor()) }))
    expect([answer.status, await answer.json()]).toEqual([200, { id: 4610 }])
  })

  test('without cors a preflight is the gateway’s 404', async () => {
    const mock = intercepted({ cors: false })
    await expect(byXhr('POST', VENDORS, vendor())).rejects.toThrow('the request failed')
    expect(mock.journal.entries({ operation: 'Vendors_Create' })).toEqual([])
  })
}

/** In a separate file, because the fixtures have an MSW server for the whole file, and two MSW servers send an XMLHttpRequest twice. */
export function describeFixtures(): void {
  fixtureTest('the fixtures of mocktitan/vitest work', async ({ api, tenant }) => {
    const { data } = await api.GET('/inventory/v2/tenant/{tenant}/vendors', {})
    expect(data?.data).toHaveLength(11)
    expect(tenant.journal.entries()).toHaveLength(1)
  })
}
