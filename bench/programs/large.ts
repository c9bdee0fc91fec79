/** A tenant with many purchase orders, without a server: `large.ts COUNT`, with --expose-gc. */
import { asks, TENANT } from '../work.ts'
import { EXPORTED_SHARE, FIRST_ID, IDS_EACH, RARE_TECHNICIAN, worldOf } from './orders.ts'
import { obey, type Turn } from './worker.ts'

const { createMock } = await import('../../dist/index.js')

const count = Number(process.argv[2])
const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const headers = { 'content-type': 'application/json' }
const call = (method: string, path: string, body?: string) => ({
  method,
  host: 'api.servicetitan.io',
  target: `/inventory/v2/tenant/${TENANT}${path}`,
  headers,
  body,
})
const get = (path: string) => answered(mock.handle(call('GET', path)))

function answered({ status, body }: { readonly status: number; readonly body: string }): string {
  if (status !== 200) throw new Error(`answered ${status}: ${body.slice(0, 300)}`)
  return body
}

const before = heap()
const started = performance.now()
const mock = createMock({ world: worldOf(count), auth: 'off' })
const built = performance.now() - started

/** Reads the whole feed, from the beginning to the last page. Returns the number of rows and of bytes. */
function feed(): { readonly rows: number; readonly bytes: number } {
  let [rows, bytes, from, more] = [0, 0, '', true]
  while (more) {
    const page = get(`/export/purchase-orders?from=${from}`)
    ;({ hasMore: more, continueFrom: from } = headOf(page))
    rows += countOf('"invoiceId":', page)
    bytes += page.length
  }
  return { rows, bytes }
}

function countOf(word: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}

/** Does not parse the rows, because that is the consumer's cost. */
function headOf(page: string) {
  const found = /^\{"hasMore":(true|false),"continueFrom":"([^"]*)"/.exec(page)
  return { hasMore: found?.[1] === 'true', continueFrom: found?.[2] as string }
}

const rowsIn = (page: string): number => JSON.parse(page).data.length

const feedStarted = performance.now()
const { rows, bytes } = feed()
const feedTook = performance.now() - feedStarted

/** Ids spread over the whole world, the same in every run. */
let at = 1
const nextId = () => {
  at = (at * 48_271) % 2_147_483_647
  return FIRST_ID + (at % count) * IDS_EACH
}

const repeated =
  (times: number, path: () => string): Turn =>
  () => {
    for (let i = 0; i < times; i++) get(path())
    return times
  }

const FILTERED = '/purchase-orders?status=Exported&createdOnOrAfter=2000-01-01&sort=-ModifiedOn&pageSize=50'
const DEEP_PAGE = 'page 10,000, two filters, sorted, without the pages before'

const lists = {
  'page 1': '/purchase-orders?pageSize=50',
  'page 10,000': '/purchase-orders?pageSize=50&page=10000',
  'page 1, sorted by ModifiedOn': '/purchase-orders?sort=-ModifiedOn&pageSize=50',
  'page 10,000, sorted by ModifiedOn': '/purchase-orders?sort=-ModifiedOn&pageSize=50&page=10000',
  'page 1, one filter': '/purchase-orders?status=Exported&pageSize=50',
  'page 10,000, one filter': '/purchase-orders?status=Exported&pageSize=50&page=10000',
  'page 1, two filters, sorted': FILTERED,
  [DEEP_PAGE]: `${FILTERED}&page=10000`,
  'a rare technician': `/purchase-orders?technicianId=${RARE_TECHNICIAN}&pageSize=50`,
  'a rare technician, sorted by ModifiedOn': `/purchase-orders?technicianId=${RARE_TECHNICIAN}&sort=-ModifiedOn&pageSize=50`,
  'a number': `/purchase-orders?number=${count}`,
}

/** Each batch of new orders starts from the same state, so that the world does not grow. */
function creating(): Turn {
  const state = mock.snapshot()
  const post = call('POST', '/purchase-orders', asks.post.body)
  return () => {
    for (let i = 0; i < 50; i++) answered(mock.handle(post))
    mock.restore(state)
    return 50
  }
}

/** Reads page after page, as a client does. After the last page it starts again, with the remembered pages dropped. */
function pageAfterPage(): Turn {
  const state = mock.snapshot()
  const pages = Math.ceil((count * EXPORTED_SHARE) / 50)
  let page = 0
  const next = repeated(1, () => `${FILTERED}&page=${++page}`)
  return () => {
    if (page === pages) {
      mock.restore(state)
      page = 0
    }
    return next()
  }
}

/** Drops the remembered pages before every call, so that each call is like a client's first one. */
function withoutEarlierPages(): Turn {
  const state = mock.snapshot()
  const ask = repeated(1, () => lists[DEEP_PAGE])
  return () => {
    mock.restore(state)
    return ask()
  }
}

const turns: Record<string, Turn> = {
  'by id': repeated(50, () => `/purchase-orders/${nextId()}`),
  create: creating(),
  feed: () => feed().rows,
  ...Object.fromEntries(Object.entries(lists).map(([name, path]) => [name, repeated(1, () => path)])),
  'page after page, two filters, sorted': pageAfterPage(),
  [DEEP_PAGE]: withoutEarlierPages(),
}

obey(turns, {
  rows,
  built,
  feedPerSecond: (rows / feedTook) * 1_000,
  heap: heap() - before,
  text: bytes / rows,
  shown: Object.fromEntries(Object.entries(lists).map(([name, path]) => [name, rowsIn(get(path))])),
})
