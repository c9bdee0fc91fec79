/** Fills the file of a store for `store.ts`: 25,000 orders, each edited three times, make 100,000 commits. The argument is the file. */
import { order, TENANT } from '../work.ts'
import { obey } from './worker.ts'

const { createMock } = await import('../../dist/index.js')
const { sqliteStore } = await import('../../dist/store.js')
const mock = createMock({ auth: 'off', store: sqliteStore(process.argv[2] as string) })

const ORDERS = 25_000
const EDITS = 3
const TOGETHER = 100

const orders = `/inventory/v2/tenant/${TENANT}/purchase-orders`

async function write(method: string, target: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json' }
  const reply = await mock.answer({ method, host: 'api.servicetitan.io', target, headers, body: JSON.stringify(body) })
  if (reply.status !== 200) throw new Error(`answered ${reply.status}: ${reply.body}`)
  return JSON.parse(reply.body).id
}

const together = <Done>(one: (i: number) => Promise<Done>) => Promise.all(Array.from({ length: TOGETHER }, (_, i) => one(i)))

for (let made = 0; made < ORDERS; made += TOGETHER) {
  const ids = await together(() => write('POST', orders, order))
  for (let edit = 0; edit < EDITS; edit++)
    await together((i) => write('PATCH', `${orders}/${ids[i]}`, { memo: `Edit ${edit} of the order.` }))
}
// Nothing is closed, so the file looks as if the process had been killed.
obey({}, { commits: ORDERS * (1 + EDITS), exported: JSON.stringify(mock.export()).length })
