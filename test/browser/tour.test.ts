/** The lifecycle of an order in the inspector: by mouse, by dragging, and by keyboard alone. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { needsBrowser, openInspector, slowDown } from './page.ts'

needsBrowser()

/** The id of the order whose panel is open. */
const openOrder = (page: Page): number => Number(/purchaseOrders%3A(\d+)/.exec(page.url())?.[1])

test('the tour by mouse: make a vendor and an order, send, receive, export, and see why an edit is refused', async () => {
  const { page, go, call } = await openInspector()
  await go('orders')

  await page.getByRole('button', { name: 'Vendor' }).click()
  await page.getByLabel('name', { exact: false }).first().fill('Tour Supply')
  await page.getByRole('button', { name: 'Create a vendor' }).click()
  await page.locator('.panel').getByText('Tour Supply').first().waitFor()

  await page.getByRole('button', { name: 'Order', exact: true }).click()
  await page.getByRole('button', { name: 'Create a purchase order' }).click()
  const panel = page.locator('.panel')
  await panel.getByText('Pending').first().waitFor()
  const id = openOrder(page)

  await panel.getByRole('button', { name: 'Send' }).click()
  await panel.locator('header').getByText('Sent').waitFor()
  await panel.getByRole('button', { name: 'Receive' }).click()
  await page.locator('dialog').getByRole('button', { name: 'Receive' }).click()
  await panel.locator('header').getByText('Received').waitFor()
  await panel.getByRole('button', { name: 'Export' }).click()
  await panel.locator('header').getByText('Exported').waitFor()

  expect((await call('PATCH', `/purchase-orders/${id}`, { memo: 'too late' })).status).toBe(400)
  await page.getByRole('link', { name: 'Calls' }).click()
  await page.locator('.virtual').getByText('PO-14').click()
  await page
    .locator('.panel .rule-words')
    .getByText(/can no longer be edited/)
    .waitFor()
  expect(await page.locator('.panel .reasons').textContent()).toContain('is Exported')
})

test.for([1, 5])(
  'a card is dragged to a column that a move leads to, and the rule is shown for other columns, on a page %i times as slow',
  async (times) => {
    const { page, go, mock } = await openInspector()
    await slowDown(page, times)
    await go('orders')
    const card = page.locator('[data-order="4161"]')
    await card.waitFor()

    const transfer = await page.evaluateHandle(() => new DataTransfer())
    await card.dispatchEvent('dragstart', { dataTransfer: transfer })
    const exported = page.locator('[data-status="Exported"] .verdict')
    await exported.waitFor()
    expect(await exported.textContent()).toMatch(/^PO-\d\d .*(is Pending|No move)/)
    await card.dispatchEvent('dragend', { dataTransfer: transfer })

    await card.dragTo(page.locator('[data-status="Sent"]'))
    await page.locator('[data-status="Sent"] [data-order="4161"]').waitFor()
    expect(mock.tenant(1001).look((world) => world.purchaseOrders.get(4161)?.status)).toBe('Sent')

    await page.locator('[data-order="4161"]').dragTo(page.locator('[data-status="Received"]'))
    await page.locator('dialog').getByRole('button', { name: 'Receive' }).click()
    await page.locator('[data-status="Received"] [data-order="4161"]').waitFor()
  },
)

test('a card that is dropped before the allowed moves are known is moved too', async () => {
  const { page, go } = await openInspector()
  await go('orders')
  const dropped = Promise.withResolvers<void>()
  await page.route(/records\/purchaseOrders\/4161$/, async (route) => {
    await dropped.promise
    await route.continue()
  })
  await page.locator('[data-order="4161"]').dragTo(page.locator('[data-status="Sent"]'))
  dropped.resolve()
  await page.locator('[data-status="Sent"] [data-order="4161"]').waitFor()
})

test('the tour by keyboard alone', async () => {
  const { page, go, call, mock } = await openInspector()
  await go('orders')
  const { keyboard } = page
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  await page.locator('.card').first().waitFor()

  await press('?')
  await page.locator('dialog .keys').waitFor()
  await press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })

  await press('n')
  await page.locator('dialog input:focus').waitFor()
  await press('Enter')
  const header = page.locator('.panel header')
  await header.getByText('Pending').waitFor()
  const order = `[data-order="${openOrder(page)}"]`
  for (const [button, status] of [
    ['Send', 'Sent'],
    ['Cancel', 'Canceled'],
  ] as const) {
    await page.locator('.panel').getByRole('button', { name: button, exact: true }).focus()
    await press('Enter')
    await header.getByText(status).waitFor()
  }
  await press('Escape')
  await page.locator('.panel').waitFor({ state: 'detached' })

  await page.locator(`[data-status="Canceled"] ${order}`).waitFor()
  await page.locator(`[data-status="Pending"] ${order}`).waitFor({ state: 'detached' })
  await press('j', 'j', 'k', 'l')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-status]')?.getAttribute('data-status'))).toBe('Sent')

  await call('GET', '/vendors?pagesise=5')
  await call('GET', '/purchase-orders/999999')
  await press('2')
  await page.locator('.call-row[data-item]').nth(1).waitFor()
  await press('j', 'Enter')
  await page.locator('.panel .rule-words').getByText('ERR-09').waitFor()
  await press('Escape')
  await page.locator('.panel').waitFor({ state: 'detached' })
  await press('/')
  await page.locator('[data-search]:focus').waitFor()
  await keyboard.type('pagesise')
  await page.locator('.count').getByText('1 of 2').waitFor()
  await press('Escape')

  await press('5')
  await page.getByRole('heading', { name: 'Failures', exact: true }).waitFor()
  await press('n')
  await page.locator('dialog select:focus').waitFor()
  await page.locator('dialog input').first().focus()
  await press('Enter')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.locator('.plan').getByText('rate-limited').waitFor()
  expect((await call('GET', '/vendors')).status).toBe(429)

  await press('7')
  await page.locator('.keep').waitFor()
  await press('/')
  await page.locator('.keep input:focus').waitFor()
  await keyboard.type('before')
  await press('Enter')
  await page.locator('.snapshot').getByText('before').waitFor()
  expect(mock.tenant(1001).failures.entries()).toMatchObject([{ hits: 1 }])

  await press('Escape', 't')
  await page.locator('.popover input:focus').waitFor()
  await keyboard.type('2002')
  await press('Enter')
  await page.waitForURL(/#\/2002\//)
})
