/** Takes the pictures of docs/inspector.md: every view in light, dark and on a narrow screen. Needs a Chromium. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { serve } from '../src/faces/express.ts'
import { createMock } from '../src/index.ts'
import { freshPage } from './inspector.ts'

/** With another folder as argument, writes PNG files there, for a closer look. */
const [elsewhere] = process.argv.slice(2)
const folder = elsewhere ?? fileURLToPath(new URL('../docs/inspector/', import.meta.url))

const SCREENS = {
  light: { viewport: { width: 1200, height: 720 }, colorScheme: 'light' },
  dark: { viewport: { width: 1200, height: 720 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
} as const

/** A name, an address, and what must be visible before the picture is taken. */
const VIEWS: readonly (readonly [name: string, address: string, selector: string])[] = [
  ['orders', 'orders', '.card'],
  ['record', 'orders?record=purchaseOrders:4127', '.panel .history'],
  ['calls', 'calls', '.call-row[data-item]'],
  ['why', 'calls?call=7', '.panel .rule-words'],
  ['data', 'data?collection=purchaseOrders', '.records [data-item]'],
  ['rules', 'rules?q=purchase+order', '.rule'],
  ['failures', 'failures', '.plan'],
  ['clock', 'clock', '.waiting li'],
  ['snapshots', 'snapshots?compare=before', '.comparison .change'],
  ['advice', 'advice', '.finding'],
  ['coverage', 'advice?show=coverage', '.coverage tbody tr'],
]

const VENDOR = {
  name: 'Riverbend Supply',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: { street: '1 Main St', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' },
}

/** A morning's work of a purchasing program with some mistakes in it. */
async function play(url: string, mock: ReturnType<typeof createMock>): Promise<void> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'purchasing-sync', client_secret: 'secret' })
  const { access_token } = await (await fetch(`${url}/connect/token`, { method: 'POST', body: form })).json()
  const headers = { authorization: `Bearer ${access_token}`, 'st-app-key': 'key', 'content-type': 'application/json' }
  const tenant = mock.tenant(1001)
  const api = async (method: string, path: string, body?: object) => {
    await fetch(`${url}/inventory/v2/tenant/1001${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    mock.clock.advance('1500ms')
  }
  mock.clock.advance('2s')
  await api('GET', '/vendors?pageSize=5')
  await api('GET', '/vendors?pagesise=5')
  await api('GET', '/purchase-orders?status=Pending')
  await api('PATCH', '/purchase-orders/4161', { status: 'Sent' })
  tenant.purchaseOrders.send(4161)
  await api('GET', '/purchase-orders/4161')
  await api('PATCH', '/purchase-orders/4069', { memo: 'Leave at the dock' })
  await api('GET', '/purchase-orders/999999')
  await fetch(`${url}/inventory/v2/tenant/1001/vendors`)
  tenant.fail('Vendors_GetList', { with: 'rate-limited', times: 1, retryAfter: '30s' })
  tenant.fail('PurchaseOrders_Create', { with: 'connection-reset', applied: true, probability: 0.1 })
  mock.fail('*', { with: 'slow', delay: '2s', client: 'nightly-export' })
  await api('GET', '/vendors')
  await fetch(`${url}/_mock/tenants/1001/snapshots/before`, { method: 'PUT' })
  await api('POST', '/vendors', VENDOR)
  await api('POST', '/receipts', {
    purchaseOrderId: 4127,
    dateReceived: '2026-01-05',
    tax: 0,
    shipping: 0,
    items: tenant.look((world) =>
      world.purchaseOrders
        .get(4127)
        ?.items.slice(0, 1)
        .map(({ skuId, cost }) => ({ skuId, quantity: 1, cost: Number(cost) })),
    ),
  })
  await api('GET', '/receipts?purchaseOrderIds=4127')
}

/** The pictures of the docs are WebP files, which are a third of the size of PNG files. */
async function shoot(page: Page, name: string): Promise<void> {
  if (elsewhere) await page.screenshot({ path: `${folder}/${name}.png` })
  else {
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 40 })
    writeFileSync(`${folder}${name}.webp`, Buffer.from(data, 'base64'))
  }
}

async function main(): Promise<void> {
  await freshPage()
  const mock = createMock({ clock: '2026-01-05T09:00:00Z' })
  const served = await serve(mock, { port: 0 })
  // The mock keeps events only once something has read its event stream.
  const listening = new AbortController()
  await fetch(`${served.url}/_mock/events`, { signal: listening.signal })
  await play(served.url, mock)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  for (const [screen, options] of Object.entries(SCREENS)) {
    const page = await browser.newPage(options)
    for (const [name, address, selector] of VIEWS) {
      await page.goto(`${served.url}/_mock#/1001/${address}`)
      await page.locator(selector).first().waitFor()
      await page.waitForTimeout(400)
      await shoot(page, `${name}-${screen}`)
    }
    await page.close()
  }
  await browser.close()
  listening.abort()
  await served.close()
}

await main()
