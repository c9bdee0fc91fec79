/** The inspector's page as the server sends it. */
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { FEW_ORDERS } from '../../src/faces/first-view.ts'
import { createMock, type Mock } from '../../src/index.ts'

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

async function opened(mock = createMock()): Promise<string> {
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  return served.url
}

test('a browser gets the page at /_mock', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: HTML })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await answer.text()).toContain('<div id="page">')
})

test('a program gets JSON at /_mock', async () => {
  const answer = await fetch(`${await opened()}/_mock`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test('the page allows no script but its own files', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: HTML })
  const page = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]))
  expect(policy).not.toContain('unsafe')
  expect(page).not.toMatch(/<script(?![^>]*(?:\bsrc=|\btype="application\/json"))|\son\w+=|style="/)
})

const firstView = async (mock: Mock) => {
  const answer = await fetch(`${await opened(mock)}/_mock`, { headers: HTML })
  const text = /<script type="application\/json" id="first-view">([^<]*)<\/script><\/body>/.exec(await answer.text())?.[1]
  return { kept: answer.headers.get('cache-control'), first: text === undefined ? undefined : JSON.parse(text) }
}

test('the page comes with the answers that its first view needs: orders, the names in them, and the clock', async () => {
  const mock = createMock({ clock: '2026-01-05T09:00:00Z' })
  const { kept, first } = await firstView(mock)
  expect(kept).toBe('no-store')
  const target = '/_mock/tenants/1001/operations/PurchaseOrders_GetList'
  const { body } = mock.control({ method: 'POST', host: 'localhost', target, headers: {}, body: JSON.stringify({ query: FEW_ORDERS }) })
  expect(first.orders).toEqual(JSON.parse(body))
  expect(first.clock).toEqual(mock.verb('Clock_Get'))
  const ids = (records: { id: number }[]) => new Set(records.map(({ id }) => id))
  const orders: { vendorId: number; jobId: number | null }[] = first.orders.body.data
  expect(ids(first.vendors.data)).toEqual(new Set(orders.map(({ vendorId }) => vendorId)))
  expect(ids(first.jobs.data)).toEqual(new Set(orders.flatMap(({ jobId }) => jobId ?? [])))
})

test('a name that looks like markup or like a pattern stays text in the page', async () => {
  const names = ['</script><script>alert(1)</script>', '<!--<script>', "$& $' $`", '\u2028"\\']
  const mock = createMock()
  const vendorId = mock.tenant(1001).look((world) => world.purchaseOrders.get(4127)?.vendorId) as number
  for (const name of names) {
    mock.tenant(1001).merge({ vendors: [{ id: vendorId, name }] })
    const { first } = await firstView(mock)
    expect(first.vendors.data.find(({ id }: { id: number }) => id === vendorId).name).toBe(name)
  }
})

test('a tenant with more orders than the board reads at once is not sent with the page', async () => {
  const mock = createMock()
  for (let i = 0; i < 180; i++) mock.tenant(1001).purchaseOrders.create()
  expect((await firstView(mock)).first).toBeUndefined()
})

test('every file that the page names exists, and may be cached', async () => {
  const url = await opened()
  const page = await (await fetch(`${url}/_mock`, { headers: HTML })).text()
  const files = [...page.matchAll(/(?:src|href)="\.(\/_mock\/assets\/[^"]+)"/g)].map(([, path]) => path)
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const answer = await fetch(url + file)
    expect([file, answer.status, answer.headers.get('cache-control')]).toEqual([file, 200, 'max-age=31536000, immutable'])
  }
})

test('a browser that opens the address of the server is sent to the page', async () => {
  const url = await opened()
  const answer = await fetch(url, { headers: HTML })
  expect([answer.status, answer.url]).toEqual([200, `${url}/_mock`])
})

test('GATE-01 a program that calls the address of the server gets the gateway’s 404', async () => {
  const answer = await fetch(await opened(), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('x-mock-rule')]).toEqual([404, 'GATE-01'])
})

test('with a slash at the end, a browser is sent to the page', async () => {
  const answer = await fetch(`${await opened()}/_mock/`, { headers: HTML, redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '../_mock'])
})

test.each(['/_mock/assets/..%2f..%2fpackage.json', '/_mock/assets/../../package.json', '/_mock/assets/none.js'])(
  '%s is not a file of the page',
  async (path) => {
    const answer = await fetch((await opened()) + path)
    expect(answer.status).toBe(404)
  },
)

test('a page from another origin does not get the page', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: { ...HTML, origin: 'https://elsewhere.example' } })
  expect(answer.status).toBe(403)
})
