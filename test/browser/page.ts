/** The inspector in a real browser, connected to the test's own mock. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { beforeEach, expect, inject, onTestFinished } from 'vitest'
import { type Served, serve } from '../../src/faces/express.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'

/** `SLOWNESS=6 npm run test:browser` looks for races. */
const SLOWNESS = Number(process.env.SLOWNESS ?? 1)

let browser: Promise<Browser> | undefined

/** Without a browser, every test of a file is skipped, with the reason. */
export function needsBrowser(): void {
  beforeEach((context) => {
    if (!inject('browser')) context.skip(`no Chromium at ${inject('chromium')}; set CHROMIUM to where one is`)
  })
}

export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browser') as string)
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  if (SLOWNESS > 1) await slowDown(page, SLOWNESS)
  return page
}

/** Slows the page down by this factor, so that races occur every time. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

/** Errors of the page and violations of its policy; every test expects none. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error.stack)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

export interface Inspector {
  readonly mock: Mock
  readonly served: Served
  readonly page: Page
  /** Goes to a view: `calls?status=4xx`. */
  readonly go: (view: string, tenant?: number) => Promise<void>
  /** Calls the API as another program would. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Response>
}

export async function openInspector(options: MockOptions = {}, page?: Page): Promise<Inspector> {
  const mock = createMock({ auth: 'off', clock: '2026-01-05T09:00:00Z', ...options })
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  const opened = page ?? (await openPage())
  const complaints = complaintsOf(opened)
  onTestFinished(() => expect(complaints).toEqual([]))
  const call: Inspector['call'] = (method, path, body) =>
    fetch(`${served.url}/inventory/v2/tenant/1001${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  const go: Inspector['go'] = async (view, tenant = 1001) => {
    await opened.goto(`${served.url}/_mock#/${tenant}/${view}`)
    await opened.locator('.main h1').waitFor()
  }
  return { mock, served, page: opened, go, call }
}
