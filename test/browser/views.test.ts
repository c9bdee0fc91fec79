/** Every view with data: in light and dark mode, with axe-core for accessibility, and with hostile records. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Mock } from '../../src/index.ts'
import { needsBrowser, openInspector, openPage } from './page.ts'

needsBrowser()

/** Each view, with what must be visible. */
const VIEWS: readonly (readonly [view: string, selector: string])[] = [
  ['orders', '.card'],
  ['orders?record=purchaseOrders:4127', '.panel .history li'],
  ['calls', '.call-row[data-item]'],
  ['calls?call=1', '.panel .rule-words'],
  ['data?collection=vendors', '.records [data-item]'],
  ['rules?only=hit', '.rule'],
  ['failures', '.plan'],
  ['failures?kind=responses', '.plan'],
  ['clock', '.waiting li'],
  ['snapshots?compare=before', '.comparison .change'],
  ['advice', '.finding'],
  ['advice?show=coverage', '.coverage tbody tr'],
]

/** Something for every view to show. */
async function busy({
  mock,
  call,
}: {
  mock: Mock
  call: (method: string, path: string, body?: unknown) => Promise<Response>
}): Promise<void> {
  const control = (method: string, target: string) => mock.control({ method, host: 'localhost', target, headers: {} })
  control('GET', '/_mock/events').events?.(() => {})
  await call('PATCH', '/purchase-orders/4069', { memo: 'too late' })
  await call('GET', '/vendors?pagesise=5')
  control('PUT', '/_mock/tenants/1001/snapshots/before')
  mock.tenant(1001).purchaseOrders.cancelOutstanding(4127)
  mock.tenant(1001).fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
  mock.respond('Export_Returns', { body: { hasMore: false, continueFrom: 'x', data: [] } })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  mock.handle({
    method: 'POST',
    host: 'localhost',
    target: '/connect/token',
    headers: form,
    body: 'grant_type=client_credentials&client_id=a&client_secret=b',
  })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const OPTIONS: Readonly<Record<'light' | 'dark', RunOptions>> = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } }

/** The findings of axe-core, one per line. In dark mode only its rules about color can find anything new. */
async function findings(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(options)
    return violations.map((each) => `${each.id}: ${each.nodes[0]?.html.slice(0, 160)}`)
  }, OPTIONS[colorScheme])
}

test.each(['light', 'dark'] as const)('every view opens with data and axe-core finds nothing, in %s', async (colorScheme) => {
  const inspector = await openInspector({}, await openPage({ colorScheme }))
  await busy(inspector)
  const wrong: string[] = []
  for (const [view, selector] of VIEWS) {
    await inspector.go(view)
    await inspector.page.locator(selector).first().waitFor()
    wrong.push(...(await findings(inspector.page, colorScheme)).map((finding) => `${view} ${finding}`))
  }
  expect(wrong).toEqual([])
})

test('at 360 pixels no view is wider than the screen', async () => {
  const inspector = await openInspector({}, await openPage({ viewport: { width: 360, height: 740 } }))
  await busy(inspector)
  const wide: string[] = []
  for (const [view, selector] of VIEWS) {
    await inspector.go(view)
    await inspector.page.locator(selector).first().waitFor({ state: 'attached' })
    const width = await inspector.page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${view}: ${width}`)
  }
  expect(wide).toEqual([])
})

const HOSTILE = [
  '<img src=x onerror="document.title=1">',
  '\u202egnp.exe\u202c',
  `long ${'x'.repeat(10_000)}`,
  '"><script>document.title=2</script>',
  "'; --",
]

test('record names that look like markup, run from right to left or are very long are shown as text', async () => {
  const { page, go, mock } = await openInspector()
  mock.tenant(1001).merge({ vendors: HOSTILE.map((name, i) => ({ id: 9001 + i, name })) })
  for (const view of ['data?collection=vendors', 'orders?record=vendors:9001', 'orders?record=vendors:9003']) {
    await go(view)
    await page.locator('.panel .facts, .records tbody tr').first().waitFor()
    expect(await page.locator('#page img, #page script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await go('data?collection=vendors')
  await page
    .locator('.records')
    .getByText(HOSTILE[0] as string)
    .waitFor()
  expect(await page.title()).toMatch(/Mocktitan$/)
})

test('the first view is at most 45 kB with its records, waits for no call, needs no document, loads only from the mock, and does not shift', async () => {
  const page = await openPage()
  const requests: string[] = []
  const parts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    requests.push(response.url())
    if (/assets|_mock$/.test(response.url())) parts.push(response.body())
  })
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const { go, served } = await openInspector({}, page)
  await go('orders')
  await page.locator('[data-order="4161"]').getByText('Franklin Duct & Sheet Metal').waitFor()
  await page.locator('.link-line.live').waitFor()
  expect(requests.filter((url) => !url.startsWith(served.url) || url.includes('api-document'))).toEqual([])
  expect((await Promise.all(parts)).reduce((sum, part) => sum + gzipSync(part).length, 0)).toBeLessThan(45_000)
  const before = requests.slice(
    0,
    requests.findIndex((url) => url.endsWith('/_mock/events')),
  )
  expect(before.filter((url) => !/\/_mock(\/assets\/.*)?$/.test(url))).toEqual([])
  expect(before.length).toBeGreaterThan(2)
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.01)
})

test('a form whose code could not be loaded says so, and opens once it can be loaded', async () => {
  const page = await openPage()
  await page.route(/assets\/form-/, (route) => route.abort())
  const { go } = await openInspector({}, page)
  await go('orders')
  await page.getByRole('button', { name: 'Order', exact: true }).click()
  await page.locator('dialog .failed').getByText('This part of the page could not be loaded').waitFor()
  await page.keyboard.press('Escape')
  await page.unroute(/assets\/form-/)
  await page.getByRole('button', { name: 'Order', exact: true }).click()
  await page.locator('dialog input:focus').waitFor()
})

test('a tenant without orders shows how to begin, with a command that works', async () => {
  const { page, go, served } = await openInspector({ world: 'empty' })
  await go('orders')
  const command = (await page.locator('.command code').textContent()) ?? ''
  expect(command).toBe(`curl -X POST ${served.url}/_mock/tenants/1001/purchase-orders`)
  expect((await fetch(command.split(' ').at(-1) as string, { method: 'POST' })).status).toBe(200)
  await page.locator('.card').waitFor()
})

test('two snapshots of the whole mock are compared record by record, and a record opens in its own tenant', async () => {
  const { page, go, mock } = await openInspector()
  const keep = (name: string) => mock.control({ method: 'PUT', host: 'localhost', target: `/_mock/snapshots/${name}`, headers: {} })
  keep('before')
  mock.tenant(2002).purchaseOrders.send(4161)
  keep('after')
  mock.tenant(1001).purchaseOrders.send(4161)
  await go('snapshots?of=mock')
  await page.getByLabel('Compare before with').selectOption('after')
  await page.locator('.comparison h2').getByText('1 record differs').waitFor()
  await page.locator('.comparison').getByText('tenant 2002 · purchaseOrders 4161').waitFor()
  await page.getByRole('link', { name: 'Open the record' }).click()
  await page.waitForURL(/#\/2002\/snapshots\?/)
  await page.locator('.panel header').getByText('Sent').waitFor()
})

test('a new tenant is made with a click, and the view stays', async () => {
  const { page, go, mock } = await openInspector()
  await go('data?collection=vendors')
  await page.keyboard.press('t')
  await page.getByRole('button', { name: 'New tenant' }).click()
  await page.waitForURL(/#\/2001\/data/)
  await page.locator('.records [data-item]').first().waitFor()
  expect(mock.tenant(2001).look((world) => world.vendors.get(2101)?.name)).toBe('Scioto Supply House')
})

test.for([
  ['receipts', 4028],
  ['adjustments', 4601],
] as const)('%s are posted and exported with one click each', async ([collection, id]) => {
  const { page, go, mock } = await openInspector()
  const status = () => mock.tenant(1001).look((world) => world[collection].get(id)?.syncStatus)
  await go(`data?collection=${collection}&record=${collection}:${id}`)
  await page.getByRole('button', { name: 'Post', exact: true }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect.poll(status).toBe('Exported')
})

test('the calls are downloaded as an HTTP archive', async () => {
  const { page, go, call } = await openInspector()
  await call('GET', '/vendors/2101')
  await go('calls')
  await page.locator('.call-row').getByText('Vendors_GetById').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'HAR' }).click()
  expect((await download).suggestedFilename()).toBe('calls.har')
  const text = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString()
  const { request, response } = JSON.parse(text).log.entries[0]
  expect([request.method, new URL(request.url).pathname, response.status]).toEqual(['GET', '/inventory/v2/tenant/1001/vendors/2101', 200])
})
