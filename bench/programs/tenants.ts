/** Fresh tenants of the demo world: each turn calls a tenant for the first time. `tenants.ts`, with --expose-gc. */
import { distUrl } from '../ours.ts'
import { obey } from './worker.ts'

const { createMock } = await import(distUrl('index.js'))
const mock = createMock({ auth: 'off' })

const BATCH = 100
const KEPT = 20_000

let tenant = 0
function turn(): number {
  for (let i = 0; i < BATCH; i++) {
    const target = `/inventory/v2/tenant/${++tenant}/purchase-orders/4001`
    const { status } = mock.handle({ method: 'GET', host: 'api.servicetitan.io', target, headers: {}, body: undefined })
    if (status !== 200) throw new Error(`answered ${status}`)
  }
  // Memory is measured below. The speed is measured with a mock that does not fill the memory.
  if (tenant % KEPT === 0) mock.reset()
  return BATCH
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

while (tenant < KEPT) turn()
const before = heap()
while (tenant < 2 * KEPT - BATCH) turn()
obey({ tenants: turn }, { bytes: (heap() - before) / (KEPT - BATCH) })
