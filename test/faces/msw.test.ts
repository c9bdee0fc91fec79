/** The handlers for MSW: which calls they leave to others, and what clients see of a lost connection. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import axios from 'axios'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test, vi } from 'vitest'
import { handlers } from '../../src/faces/msw.ts'
import { createMock, type Mock } from '../../src/index.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'

const newMock = (): Mock => createMock({ auth: 'off' })

function intercepted(mock: Mock): void {
  const server = setupServer(...handlers(mock))
  server.listen()
  onTestFinished(() => server.close())
}

/** MSW prints what a handler throws if there is no listener. */
const silenced = () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => printed.mockRestore())
}

test('under MSW a reset is a network error of fetch, with its code', async () => {
  const mock = newMock()
  intercepted(mock)
  silenced()
  mock.fail('Vendors_GetList', { with: 'connection-reset' })
  const cause = expect.objectContaining({ code: 'ECONNRESET' })
  await expect(fetch(`https://api.servicetitan.io${VENDORS}`)).rejects.toMatchObject({ name: 'TypeError', cause })
})

test('under MSW axios gets a reset with the code by which clients retry', async () => {
  const mock = newMock()
  intercepted(mock)
  silenced()
  mock.fail('Vendors_GetList', { with: 'connection-reset' })
  await expect(axios.get(`https://api.servicetitan.io${VENDORS}`)).rejects.toMatchObject({ code: 'ECONNRESET' })
})

test('under MSW a truncated body has a code for axios too', async () => {
  const mock = newMock()
  intercepted(mock)
  silenced()
  mock.fail('Vendors_GetList', { with: 'truncated-body' })
  await expect(axios.get(`https://api.servicetitan.io${VENDORS}`)).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
})

const CUSTOMERS = 'https://api.servicetitan.io/crm/v2/tenant/1001/customers'

test.each([
  ['501', undefined, 501],
  ['unhandled', 'unhandled', 418],
] as const)('GATE-09 under MSW unsimulated %s: a route that is not simulated', async (_, unsimulated, status) => {
  const after = http.get(CUSTOMERS, () => new HttpResponse('', { status: 418 }))
  const server = setupServer(...handlers(newMock(), unsimulated && { unsimulated }), after)
  server.listen()
  onTestFinished(() => server.close())
  expect((await fetch(CUSTOMERS)).status).toBe(status)
})

test('GATE-09 under MSW unsimulated passthrough: the call goes to the real host', async () => {
  const elsewhere = createServer((_, response) => response.writeHead(418).end()).listen(0, '127.0.0.1')
  onTestFinished(() => void elsewhere.close())
  const base = await new Promise<string>((ready) =>
    elsewhere.on('listening', () => ready(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`)),
  )
  const mock = newMock()
  const server = setupServer(...handlers(mock, { baseUrls: [base], unsimulated: 'passthrough' }))
  server.listen()
  onTestFinished(() => server.close())
  const ask = async () => (await fetch(`${base}/crm/v2/tenant/1001/customers`)).status
  const passed = await ask()
  mock.respond('Customers_GetList', { body: {}, unchecked: true })
  expect([passed, await ask(), mock.journal.entries().length]).toEqual([418, 200, 1])
})

test('GATE-09 under MSW a handler in front of these answers first', async () => {
  const own = http.get(CUSTOMERS, () => HttpResponse.json({ data: [] }))
  const server = setupServer(own, ...handlers(newMock()))
  server.listen()
  onTestFinished(() => server.close())
  expect(await (await fetch(CUSTOMERS)).json()).toEqual({ data: [] })
})
