/**
 * Calls the mock many times under MSW (`msw`) or through `mocktitan/fetch` (`fetch`), and prints the sockets, resources, listeners and
 * memory that are left, as JSON. Run with `node --expose-gc`.
 */
import { getEventListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { setupServer } from 'msw/node'
import { intercept } from '../../src/faces/fetch.ts'
import { handlers } from '../../src/faces/msw.ts'
import { createMock } from '../../src/index.ts'

const VENDORS = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'
const gc = (globalThis as { gc?: () => void }).gc as () => void

const mock = createMock({ auth: 'off', journal: 100 })
const server = setupServer(...handlers(mock))

function listening() {
  server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])
  return () => server.close()
}

const isFetch = process.argv[2] === 'fetch'
const stop = isFetch ? intercept(mock) : listening()

/** One for all calls, as a program has that aborts everything when it ends. */
const { signal } = new AbortController()

async function calls(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const init = i % 3 === 0 ? { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } } : {}
    await (await fetch(i % 3 === 1 ? `${VENDORS}/1` : `${VENDORS}?pageSize=2`, { ...init, signal })).text()
    if (isFetch && i % 10 === 0) await aborted()
  }
}

/** A call that its client gives up while the answer waits. MSW 3.0.5 leaves a socket then, with any handler. */
async function aborted(): Promise<void> {
  mock.fail('Vendors_GetList', { with: 'slow', delay: '1h', times: 1 })
  const own = new AbortController()
  const answer = fetch(VENDORS, { signal: AbortSignal.any([own.signal, signal]) }).catch(() => {})
  setImmediate(() => own.abort())
  await answer
  mock.failures.clear()
}

async function left() {
  for (let i = 0; i < 5; i++) {
    await wait(20)
    gc()
  }
  const sockets = process.getActiveResourcesInfo().filter((kind) => /TCP|TLS|Socket/.test(kind)).length
  const listeners = getEventListeners(signal, 'abort').length
  return { sockets, listeners, resources: process.getActiveResourcesInfo().length, heap: process.memoryUsage().heapUsed }
}

await calls(1000)
const before = await left()
await calls(Number(process.argv[3]))
const after = await left()
stop()
console.log(JSON.stringify({ before, after }))
