/** The playground on a static host: the whole mock in the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildPage } from '../../scripts/inspector.ts'
import { complaintsOf, needsBrowser, openPage } from './page.ts'

const folder = fileURLToPath(new URL('../../dist/playground/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }

needsBrowser()
beforeAll(() => buildPage('playground'), 120_000)

/** Served by a static host, below a path. */
async function opened(): Promise<{ readonly page: Page; readonly requests: readonly string[]; readonly url: string }> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1)
    const name = path.replace(/^\/some\/path\//, '') || 'index.html'
    try {
      response.writeHead(200, { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? '' }).end(readFileSync(folder + name))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const complaints = complaintsOf(page)
  onTestFinished(() => expect(complaints).toEqual([]))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/path/`
  await page.goto(url)
  await page.locator('.card').first().waitFor()
  return { page, requests, url }
}

test('the tour goes through an order step by step, and calls no other host', async () => {
  const { page, requests, url } = await opened()
  const step = (number: number) => page.locator(`.tour li:nth-child(${number}) button`).click()
  await step(1)
  await page.locator('.panel').getByText('Tour Supply').first().waitFor()
  await step(2)
  await page.locator('.panel header').getByText('Pending').waitFor()
  await step(3)
  await page.locator('.call-row').getByText('ADV-02').waitFor()
  await step(4)
  await page.locator('.panel header').getByText('Sent').waitFor()
  await step(5)
  await page.locator('.panel header').getByText('Received').waitFor()
  await step(6)
  await page.locator('.panel header').getByText('Exported').waitFor()
  await step(7)
  await page.locator('.answer').getByText('PO-14').waitFor()
  await page.locator('.call-row').getByText('PO-14').click()
  await page.locator('.panel .rule-words').waitFor()
  await step(8)
  await page.getByText('That was the tour.').waitFor()
  expect(requests.filter((each) => !each.startsWith(url))).toEqual([])
})

test('the console completes paths and bodies from the document, and sends the call', async () => {
  const { page } = await opened()
  await page.getByRole('button', { name: 'POST' }).click()
  const path = page.getByLabel('Path')
  expect(await page.locator('datalist#paths option[value="/inventory/v2/tenant/1001/trucks"]').count()).toBe(1)
  await path.fill('/inventory/v2/tenant/1001/trucks')
  await expect.poll(() => page.getByLabel('Body').inputValue()).toContain('"name"')
  await page.getByRole('button', { name: 'GET' }).click()
  await path.fill('/inventory/v2/tenant/1001/vendors?page')
  expect(await page.locator('datalist#paths option[value$="vendors?pageSize="]').count()).toBe(1)
  await path.fill('/inventory/v2/tenant/1001/vendors/2101')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.locator('.answer').getByText('200').first().waitFor()
  expect(await page.locator('.answer').textContent()).toContain('2101')
})

test('the console shows why a call by hand gets no answer, and the next call works', async () => {
  const { page, requests, url } = await opened()
  const send = async (method: string, path: string, body?: string) => {
    await page.locator('.methods').getByText(method).click()
    await page.getByLabel('Path').fill(path)
    if (body !== undefined) await page.getByLabel('Body').fill(body)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
  }
  const answer = page.locator('.answer')
  await send('GET', '@evil.example/')
  await answer.getByText('404').first().waitFor()
  await send('GET', 'https://evil.example/<img src=x onerror=alert(1)>')
  await answer.getByText('404').first().waitFor()
  await send('GET', '/_mock/health')
  await answer.getByText('200').first().waitFor()
  await send('POST', '/_mock/failures', '{"operation":"Vendors_GetById","with":"connection-reset","times":1}')
  await answer.getByText('200').first().waitFor()
  await send('GET', '/inventory/v2/tenant/1001/vendors/2101')
  await answer.getByText('no answer').waitFor()
  expect(await answer.textContent()).toContain('fetch failed')
  await send('POST', '/inventory/v2/tenant/1001/vendors', `{"name":"<script>alert(1)</script>","a":${'['.repeat(100_000)}`)
  await answer.getByText('400').first().waitFor()
  await send('GET', '/inventory/v2/tenant/1001/vendors/2101')
  await answer.getByText('200').first().waitFor()
  expect(requests.filter((each) => !each.startsWith(url))).toEqual([])
})

test('a world that was exported is loaded again', async () => {
  const { page } = await opened()
  await page.locator('.tour li:nth-child(1) button').click()
  await page.locator('.panel').getByText('Tour Supply').first().waitFor()
  await page.getByRole('link', { name: 'Snapshots' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const buffer = Buffer.concat(await (await (await download).createReadStream()).toArray())
  await page.reload()
  await page.locator('.keep').waitFor()
  await page.locator('input[type="file"]').setInputFiles({ name: 'world.json', mimeType: 'application/json', buffer })
  await page.getByText(/is loaded into tenant 1001/).waitFor()
  await page.getByRole('link', { name: 'Data' }).click()
  await page.getByLabel('Collection').selectOption('vendors')
  await page.locator('.records').getByText('Tour Supply').waitFor()
})

test('the whole playground is at most 350 kB', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const bytes = files.reduce((sum, each) => sum + gzipSync(readFileSync(`${each.parentPath}/${each.name}`)).length, 0)
  expect(bytes).toBeLessThan(350_000)
})
