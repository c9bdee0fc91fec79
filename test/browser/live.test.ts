/** Changes by other programs appear in the page automatically. */
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'
import { needsBrowser, openInspector, openPage } from './page.ts'

needsBrowser()

const countOf = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0] ?? 0)

test('a call by another program appears, and pausing stops the list', async () => {
  const { page, go, call } = await openInspector()
  await go('calls')
  await page.locator('.link-line.live').waitFor()
  await call('GET', '/vendors/2101')
  await page.locator('.call-row').getByText('Vendors_GetById').waitFor()
  await page.keyboard.press('p')
  await call('GET', '/vendors/2102')
  await page.getByRole('button', { name: 'Continue (1 new)' }).click()
  await page.locator('.count').getByText('2').waitFor()
})

test('a filtered view with a selected call is the same after a reload, and at the same address in another page', async () => {
  const { page, go, call } = await openInspector()
  await call('GET', '/vendors/2101')
  await call('GET', '/vendors/999')
  await go('calls')
  await page.getByRole('button', { name: '4xx' }).click()
  await page.locator('.call-row[data-item]').click()
  const look = async () => {
    await page.locator('.panel .rule-words').waitFor()
    await page.locator('.count').getByText('1 of 2').waitFor()
    return page.locator('.panel h2').textContent()
  }
  const before = await look()
  await page.reload()
  expect(await look()).toBe(before)
})

test('none of 200 calls that arrive 20 at a time is missing', async () => {
  const { page, go, call } = await openInspector()
  await go('calls')
  await page.locator('.link-line.live').waitFor()
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 20 }, (_each, i) => call('GET', `/vendors/${2101 + i}`)))
  await expect.poll(async () => countOf(await page.locator('.count').textContent())).toBe(200)
})

test('of 5,000 calls, only the rows near the visible ones are in the page, wherever it is scrolled to', async () => {
  const { page, go, mock } = await openInspector({ journal: 5000 })
  for (let i = 0; i < 5000; i++)
    mock.handle({ method: 'GET', host: 'localhost', target: `/inventory/v2/tenant/1001/vendors/${2101 + (i % 12)}`, headers: {} })
  await go('calls')
  await page.locator('.count').getByText('5000').waitFor()
  for (const row of [1, 250, 2500, 5000]) {
    await page.locator('.virtual').evaluate((list, at) => list.scrollTo(0, at), (row - 1) * 34)
    await page.locator(`.virtual li[aria-posinset="${row}"]`).waitFor()
    expect(await page.locator('.call-row[data-item]').count()).toBeLessThan(100)
  }
})

test('two tabs agree: records, plans and the clock', async () => {
  const { page, go, served } = await openInspector()
  const other = await openPage()
  await other.goto(`${served.url}/_mock#/1001/clock`)
  await other.locator('.link-line.live').waitFor()
  await go('clock')
  await page.getByRole('button', { name: '+15m' }).click()
  await other.locator('.clock-face').getByText('2026-01-05 09:15:00').waitFor()
  await other.goto(`${served.url}/_mock#/1001/orders`)
  await other.locator('[data-order="4161"]').waitFor()
  await go('orders?record=purchaseOrders:4161')
  await page.locator('.panel').getByRole('button', { name: 'Send' }).click()
  await other.locator('[data-status="Sent"] [data-order="4161"]').waitFor()
})

test('the page shows that the server has stopped, and connects to the next one without a reload', async () => {
  const page = await openPage()
  const first = await serve(createMock({ auth: 'off' }), { port: 0 })
  await page.goto(`${first.url}/_mock#/1001/calls`)
  await page.locator('.link-line.live').waitFor()
  await first.close()
  await page.getByText('The connection to the mock is lost').waitFor()
  const mock = createMock({ auth: 'off' })
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1001/vendors/2101', headers: {} })
  const second = await serve(mock, { port: first.port })
  onTestFinished(() => second.close())
  await page.locator('.link-line.live').waitFor()
  await page.locator('.call-row').getByText('Vendors_GetById').waitFor()
  expect(await page.getByText('The connection to the mock is lost').count()).toBe(0)
})

test('a vendor that another program renames has its new name on the board', async () => {
  const { page, go, call } = await openInspector()
  await go('orders')
  const card = page.locator('[data-order="4161"]')
  await card.getByText('Franklin Duct & Sheet Metal').waitFor()
  await page.locator('.link-line.live').waitFor()
  const { data } = await (await call('GET', '/vendors?pageSize=50')).json()
  const { id } = data.find(({ name }: { name: string }) => name === 'Franklin Duct & Sheet Metal')
  expect((await call('PATCH', `/vendors/${id}`, { name: 'Renamed Supply' })).status).toBe(200)
  await card.getByText('Renamed Supply').waitFor()
})
