/** Nothing is lost if keys are typed faster than the page paints, or if events overtake an answer. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { needsBrowser, openInspector } from './page.ts'

needsBrowser()

/** All keys in one task of the page, as on a busy machine, so that no frame is painted between two keys. */
const pressAtOnce = (page: Page, ...keys: string[]) =>
  page.evaluate(async (all) => {
    for (const key of all) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await Promise.resolve()
    }
  }, keys)

const nextFrames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))

test('a search that is opened right after a panel is closed keeps the focus', async () => {
  const { page, go, call } = await openInspector()
  await call('GET', '/vendors/2101')
  await go('calls')
  await page.locator('.call-row[data-item]').focus()
  await page.keyboard.press('Enter')
  await page.locator('.panel:focus').waitFor()
  await pressAtOnce(page, 'Escape', '/')
  await page.locator('.panel').waitFor({ state: 'detached' })
  await nextFrames(page)
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true)
})

test('a panel that closes returns the focus to the entry that it was opened from', async () => {
  const { page, go, call } = await openInspector()
  await call('GET', '/vendors/2101')
  await go('calls')
  await page.locator('.call-row[data-item]').focus()
  await page.keyboard.press('Enter')
  await page.locator('.panel:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.call-row[data-item]:focus').waitFor()
})

test('the panel of a new record has the focus once its form is closed, and returns it to where the form was opened', async () => {
  const { page, go } = await openInspector()
  await go('orders')
  await page.getByRole('button', { name: 'Order', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.locator('dialog input:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.panel:focus').waitFor()
  expect(await page.locator('dialog').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.locator('button:focus').getByText('Order').waitFor()
})

test('a panel that opens late does not take the focus from the search field while you type', async () => {
  const { page, go, call } = await openInspector()
  await call('GET', '/vendors/2101')
  await go('calls')
  await page.locator('.call-row[data-item]').focus()
  await pressAtOnce(page, '/')
  await page.evaluate(() => document.querySelector<HTMLElement>('.call-row[data-item]')?.click())
  await page.locator('.panel .rule-words, .panel .facts').first().waitFor()
  await nextFrames(page)
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true)
})

test('a call that arrives while the calls are loading stays in the list', async () => {
  const { page, go, call } = await openInspector()
  const read = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  await page.route(/_mock\/journal\?/, async (route) => {
    const response = await route.fetch()
    read.resolve()
    await answered.promise
    await route.fulfill({ response })
  })
  await go('calls')
  await page.locator('.link-line.live').waitFor()
  await read.promise
  await call('GET', '/vendors/2101')
  await page.locator('.call-row').getByText('Vendors_GetById').waitFor()
  const response = page.waitForResponse(/_mock\/journal\?/)
  answered.resolve()
  await (await response).finished()
  await nextFrames(page)
  expect(await page.locator('.call-row[data-item]').count()).toBe(1)
})
