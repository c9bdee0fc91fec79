/** 2,000 tests with the fixtures, and what they leave in addition to what MSW itself leaves. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, test as plain } from 'vitest'
import { test } from '../../../src/vitest/index.ts'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

const sockets = (): number => process.getActiveResourcesInfo().filter((kind) => /TCP|TLS|Socket/.test(kind)).length

async function left() {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => void setTimeout(resolve, 20))
    gc()
  }
  return { sockets: sockets(), heap: process.memoryUsage().heapUsed }
}

type Left = Awaited<ReturnType<typeof left>>

const kilobytes = (before: Left, after: Left, calls: number): number => (after.heap - before.heap) / calls / 1024

let ofMsw = 0
let after100: Left

plain('what MSW leaves of a call', async () => {
  const server = setupServer(http.get('https://plain.example/', () => HttpResponse.json({ data: [] })))
  server.listen()
  const calls = async (count: number) => {
    for (let i = 0; i < count; i++) await (await fetch('https://plain.example/')).json()
  }
  await calls(100)
  const before = await left()
  await calls(500)
  ofMsw = kilobytes(before, await left(), 500)
  server.close()
})

test.for(Array.from({ length: 2000 }, (_, n) => n))('test %d', async (n, { api }) => {
  const { data } = await api.GET('/inventory/v2/tenant/{tenant}/vendors', {})
  expect(data?.data).toHaveLength(11)
  if (n === 100) after100 = await left()
})

plain('what the tests leave', async () => {
  const after = await left()
  expect(after.sockets - after100.sockets).toBeLessThanOrEqual(2)
  // Vitest keeps the fixtures of each test. A leaked socket would take 20 KB more.
  expect(kilobytes(after100, after, 1900) - ofMsw).toBeLessThan(16)
})
