/** GET by id without a server: `inside.ts TURN`. Only what the turn needs is loaded. */

import { distUrl } from '../ours.ts'
import { asks } from '../work.ts'
import { obey, type Turn } from './worker.ts'

const ORIGIN = 'https://api.servicetitan.io'
const BATCH = 50

const { createMock } = await import(distUrl('index.js'))
const mock = createMock()
const grant = 'grant_type=client_credentials&client_id=cid.bench&client_secret=cs1.bench'
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const token = JSON.parse(
  mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers: form, body: grant }).body,
)
const headers = { authorization: `Bearer ${token.access_token}`, 'st-app-key': 'ak1.bench', accept: 'application/json' }
const call = { method: 'GET', host: 'api.servicetitan.io', target: asks.get.path, headers, body: undefined }
const text = mock.handle(call).body
const url = ORIGIN + asks.get.path

const handle: Turn = () => {
  for (let i = 0; i < BATCH; i++) if (mock.handle(call).status !== 200) throw new Error('not found')
  return BATCH
}

const answering =
  (ask: () => Promise<Response>): Turn =>
  async () => {
    for (let i = 0; i < BATCH; i++) if ((await (await ask()).text()).length !== text.length) throw new Error('not the same answer')
    return BATCH
  }

/** Starts MSW's server; the client calls `fetch`. */
async function underMsw(kind: 'ours' | 'one line'): Promise<Turn> {
  const { HttpResponse, http } = await import('msw')
  const { setupServer } = await import('msw/node')
  const { handlers } = await import(distUrl('msw.js'))
  const oneLine = http.get(
    `${ORIGIN}/inventory/v2/tenant/:tenant/purchase-orders/:id`,
    () => new HttpResponse(text, { headers: { 'content-type': 'application/json; charset=utf-8' } }),
  )
  setupServer(...(kind === 'ours' ? handlers(mock) : [oneLine])).listen()
  return answering(() => fetch(url, { headers }))
}

async function intercepted(): Promise<Turn> {
  const { intercept } = await import(distUrl('fetch.js'))
  intercept(mock)
  return answering(() => fetch(url, { headers }))
}

const turns: Readonly<Record<string, () => Turn | Promise<Turn>>> = {
  handle: () => handle,
  fetch: () => answering(() => mock.fetch(new Request(url, { headers }))),
  intercept: intercepted,
  msw: () => underMsw('ours'),
  'one line': () => underMsw('one line'),
}

const name = process.argv[2] as string
const turn = await (turns[name] as () => Turn)()
await turn()
obey({ [name]: turn }, `order ${JSON.parse(text).id}, ${text.length} bytes`)
