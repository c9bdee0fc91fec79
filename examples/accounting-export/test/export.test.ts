/** The program against the mock, in the test's own process; its calls become the contract. */
import { createMock } from 'mocktitan'
import { handlers } from 'mocktitan/msw'
import { record } from 'mocktitan/pact'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { csvOf, type Entry } from '../src/entries.ts'
import { beginning, exportOrders, type Memory } from '../src/export.ts'

const mock = createMock({ exportPageSize: 20 })
const server = setupServer(...handlers(mock))
const recording = record({ consumer: 'accounting-export', mock })

const TENANT = 1001
const inventory = mock.tenant(TENANT)
let token = ''

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'error' })
  const answer = await fetch('https://auth.servicetitan.io/connect/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'accounting', client_secret: 'only-for-tests' }),
  })
  token = ((await answer.json()) as { access_token: string }).access_token
})

beforeEach(() => mock.reset())

afterAll(async () => {
  server.close()
  const { leftOut } = await recording.write(process.env.CONTRACTS ?? '../../contracts')
  expect(leftOut).toEqual([])
})

/** A complete run: all its entries, and the state for the next run. */
async function run(memory: Memory): Promise<{ entries: Entry[]; memory: Memory }> {
  const access = { baseUrl: 'https://api.servicetitan.io', tenant: TENANT, token, appKey: 'an-app-key' }
  const pages = await Array.fromAsync(exportOrders(access, memory))
  return { entries: pages.flatMap(({ entries }) => entries), memory: pages.at(-1)?.memory ?? memory }
}

test('the first run books every binding order, over several pages', async () => {
  const { entries } = await run(beginning('2025-01-01'))
  expect(entries.length).toBeGreaterThan(20)
  expect(entries.map(({ order }) => order)).toContain('61006-001')
  expect(entries.every(({ amount }) => Number(amount) > 0)).toBe(true)
})

test('a second run with nothing new books nothing', async () => {
  const { memory } = await run(beginning('2025-01-01'))
  expect((await run(memory)).entries).toEqual([])
})

test('an order is booked on the run after it was sent', async () => {
  const { memory } = await run(beginning('2025-01-01'))
  const order = inventory.purchaseOrders.send(4164)
  const { entries } = await run(memory)
  expect(csvOf(entries)).toBe(`${order.date.slice(0, 10)},${order.number},${order.vendorId},${order.total.toFixed(2)}\n`)
})

test('a sent order that goes back to pending is removed from the books', async () => {
  const { memory } = await run(beginning('2025-01-01'))
  const order = inventory.purchaseOrders.unsend(4133)
  const { entries } = await run(memory)
  expect(entries).toEqual([expect.objectContaining({ order: order.number, amount: `-${order.total.toFixed(2)}` })])
})

test('an expired token ends the run before anything is booked', async () => {
  mock.fail('Export_PurchaseOrders', { with: 'unauthorized', times: 1 })
  await expect(run(beginning('2025-01-01'))).rejects.toThrow('The feed answers 401')
})
