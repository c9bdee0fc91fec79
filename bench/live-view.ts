/**
 * How the inspector's list keeps up with the calls of other programs: how long after its answer a call is painted, whether any call is
 * missing at 20 calls a second, and the page's longest task while it shows and scrolls 5,000 rows. `node bench/live-view.ts`. Needs a
 * Chromium.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { send } from './ask.ts'
import { launched } from './browser.ts'
import { load } from './load.ts'
import { ours } from './ours.ts'
import { median } from './rounds.ts'
import { type Serving, serving } from './server.ts'

const CALLS = 20
const PER_SECOND = 20
const SECONDS = 10
const ROWS = 5_000

interface Watched {
  /** When the frame with the newest row was painted, in milliseconds since 1970. */
  painted: number
  longest: number
}

function watch(): void {
  const page = window as unknown as Watched
  page.painted = 0
  page.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longest = Math.max(page.longest, duration)
  }).observe({ type: 'longtask' })
  let count: string | null | undefined
  new MutationObserver(() => {
    const next = document.querySelector('.count')?.textContent
    if (next === count) return
    count = next
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        page.painted = performance.timeOrigin + performance.now()
      }
      port2.postMessage('after this frame')
    })
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

async function printDelays(page: Page, { program, ask }: Serving): Promise<void> {
  const delays: number[] = []
  for (let i = 0; i < CALLS; i++) {
    await send(ask, program.port)
    const answered = Date.now()
    await wait(400)
    delays.push((await page.evaluate(() => (window as unknown as Watched).painted)) - answered)
  }
  console.log(
    `A call is painted ${median(delays).toFixed(0)} ms after its answer (slowest of ${CALLS}: ${Math.max(...delays).toFixed(0)} ms).`,
  )
}

async function printMissing(page: Page, { program, ask }: Serving): Promise<void> {
  const before = await countOf(page)
  const started = performance.now()
  for (let i = 0; i < PER_SECOND * SECONDS; i++) {
    await send(ask, program.port)
    await wait(started + (1000 / PER_SECOND) * (i + 1) - performance.now())
  }
  await wait(1_000)
  const missing = PER_SECOND * SECONDS - ((await countOf(page)) - before)
  console.log(`Of ${PER_SECOND} calls a second for ${SECONDS} s, ${missing} are missing.`)
}

async function printTasks(page: Page, { program, ask }: Serving): Promise<void> {
  await load(program.port, [ask], { requests: ROWS })
  await page.goto('about:blank')
  await page.goBack()
  await page.locator('.count').getByText(String(ROWS)).waitFor()
  const opening = await longestTask(page)
  for (let row = 1; row < ROWS; row += 100) {
    await page.locator('.virtual').evaluate((list, at) => list.scrollTo(0, at), row * 34)
    await wait(20)
  }
  console.log(`With ${ROWS} rows, the longest task takes ${opening} while the view opens, ${await longestTask(page)} while it is scrolled.`)
}

const countOf = async (page: Page): Promise<number> => Number(/\d+/.exec((await page.locator('.count').textContent()) ?? '')?.[0] ?? 0)

/** Chromium reports only tasks above 50 ms. */
async function longestTask(page: Page): Promise<string> {
  await wait(500)
  const longest = await page.evaluate(() => {
    const page = window as unknown as Watched
    const { longest } = page
    page.longest = 0
    return longest
  })
  return longest === 0 ? 'at most 50 ms' : `${longest} ms`
}

async function main(): Promise<void> {
  const server = await serving(
    { ...ours, start: (port) => [...ours.start(port), '--journal', String(ROWS), '--journal-bytes', String(64 * 1024 * 1024)] },
    'get',
  )
  const browser = await launched()
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    await page.addInitScript(watch)
    await page.goto(`http://127.0.0.1:${server.program.port}/_mock#/1001/calls`)
    await page.locator('.link-line.live').waitFor()
    await printDelays(page, server)
    await printMissing(page, server)
    await printTasks(page, server)
  } finally {
    await browser.close()
    await server.program.stop()
  }
}

await main()
