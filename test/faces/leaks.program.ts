/**
 * Calls the mock under MSW many times, and prints the sockets, resources and memory that are left, as JSON. Run with `node
 * --expose-gc`.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { setupServer } from 'msw/node'
import { handlers } from '../../src/faces/msw.ts'
import { createMock } from '../../src/index.ts'

const VENDORS = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'
const gc = (globalThis as { gc?: () => void }).gc as () => void

const mock = createMock({ auth: 'off', journal: 100 })
const server = setupServer(...handlers(mock))
server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])

async function calls(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const init = i % 3 === 0 ? { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } } : {}
    await (await fetch(i % 3 === 1 ? `${VENDORS}/1` : `${VENDORS}?pageSize=2`, init)).text()
  }
}

async function left() {
  for (let i = 0; i < 5; i++) {
    await wait(20)
    gc()
  }
  const sockets = process.getActiveResourcesInfo().filter((kind) => /TCP|TLS|Socket/.test(kind)).length
  return { sockets, resources: process.getActiveResourcesInfo().length, heap: process.memoryUsage().heapUsed }
}

await calls(1000)
const before = await left()
await calls(Number(process.argv[2]))
const after = await left()
server.close()
console.log(JSON.stringify({ before, after }))
