/**
 * How long the inspector takes until its first view is painted, compared with a page that has the same view as plain HTML, and with an
 * empty page: `node bench/first-view.ts [visits]`. The three take turns, and each visit begins with an empty cache. Needs a Chromium, whose
 * path is in the environment variable `CHROMIUM`.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { launched } from './browser.ts'
import { ours } from './ours.ts'
import { median } from './rounds.ts'
import { serving } from './server.ts'

const visits = Number(process.argv[2] ?? 15)
if (!(visits > 0)) throw new Error('the number of visits must be above 0')

const EMPTY = '<!doctype html><title>Empty</title><article class="card"><b class="cut">Empty</b></article>'

/** The names that a trace has for each kind of work of the renderer's main thread. */
const WORK = {
  script: ['v8.evaluateModule', 'v8.callFunction', 'TimerFire'],
  layout: ['UpdateLayoutTree', 'Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize'],
} as const

type Work = Record<keyof typeof WORK, number>

interface Visit extends Work {
  /** Milliseconds from the first byte of the page until its cards, with their names, are painted. */
  readonly painted: number
}

/** Notes the time when the frame with the cards and their names has been painted. */
function watch(): void {
  const page = window as unknown as { painted?: number }
  const watcher = new MutationObserver(() => {
    const names = [...document.querySelectorAll('.card .cut')]
    if (names.length === 0 || names.some((name) => name.textContent?.startsWith('#'))) return
    watcher.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        page.painted = performance.now()
      }
      port2.postMessage('after this frame')
    })
  })
  watcher.observe(document, { childList: true, subtree: true, characterData: true })
}

async function painted(page: Page): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const time = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      const at = (window as unknown as { painted?: number }).painted
      return at !== undefined && visit && at - visit.responseStart
    })
    if (typeof time === 'number') return time
    await page.waitForTimeout(50)
  }
  throw new Error(`no cards at ${page.url()}`)
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, close } = await opened(browser)
  await page.goto(url)
  const time = await painted(page)
  await close()
  return { painted: time, ...(await traced(browser, url)) }
}

async function opened(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(watch)
  return { page, close: () => context.close() }
}

/** Traces another visit, because tracing would slow down the measured one. */
async function traced(browser: Browser, url: string): Promise<Work> {
  const { page, close } = await opened(browser)
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'loading'] })
  await page.goto(url)
  await painted(page)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  await close()
  const { pid, ts } = traceEvents.findLast(isPage)
  const own = traceEvents.filter((event: TraceEvent) => event.pid === pid && event.ts >= ts)
  const sum = (names: readonly string[]) =>
    own.reduce((all: number, { name, tdur = 0 }: TraceEvent) => all + (names.includes(name) ? tdur / 1000 : 0), 0)
  return { script: sum(WORK.script), layout: sum(WORK.layout), paint: sum(WORK.paint) }
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly ts: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly mimeType?: string; readonly statusCode?: number } }
}

const isPage = ({ name, args: { data } }: TraceEvent): boolean =>
  name === 'ResourceReceiveResponse' && data?.mimeType === 'text/html' && data.statusCode === 200

/** The complete view as plain HTML, without scripts. */
async function plainPage(browser: Browser, url: string): Promise<string> {
  const { page, close } = await opened(browser)
  await page.goto(url)
  await painted(page)
  const html = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
    const style = document.createElement('style')
    style.textContent = await (await fetch(link?.href ?? '')).text()
    for (const each of document.querySelectorAll('script, link')) each.remove()
    document.head.append(style)
    return `<!doctype html>${document.documentElement.outerHTML}`
  })
  await close()
  return html
}

async function measure(browser: Browser, inspector: string): Promise<void> {
  const pages = { '/plain': await plainPage(browser, inspector), '/empty': EMPTY }
  const server = createServer(({ url }, response) => {
    const body = pages[url as keyof typeof pages]
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const kinds = { inspector, 'the same as plain HTML': `${other}/plain`, 'an empty page': `${other}/empty` }
  const all = Object.entries(kinds).map(([name, url]) => ({ name, url, visits: [] as Visit[] }))
  for (let round = 0; round <= visits; round++)
    for (const { url, visits } of all) {
      const found = await visit(browser, url)
      // The first round warms up.
      if (round > 0) visits.push(found)
    }
  server.close()
  for (const { name, visits } of all) console.log(line(name, visits))
  const [mine, plain] = all.map((each) => each.visits)
  const ratios = mine?.map(({ painted }, i) => painted / (plain?.[i]?.painted ?? Number.NaN)) ?? []
  console.log(`The inspector takes ${median(ratios).toFixed(2)} × the time of the plain page, median of ${ratios.length} visits.`)
}

function line(name: string, visits: readonly Visit[]): string {
  const of = (what: keyof Visit) => median(visits.map((each) => each[what])).toFixed(0)
  const fastest = Math.min(...visits.map(({ painted }) => painted)).toFixed(0)
  return `${name.padEnd(24)} painted after ${of('painted')} ms (fastest ${fastest}); CPU of script ${of('script')}, layout ${of('layout')}, paint ${of('paint')} ms`
}

async function main(): Promise<void> {
  const { program } = await serving(ours, 'get')
  const browser = await launched()
  try {
    await measure(browser, `http://127.0.0.1:${program.port}/_mock`)
  } finally {
    await browser.close()
    await program.stop()
  }
}

await main()
