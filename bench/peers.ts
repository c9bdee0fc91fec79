/** Other mock servers, with our document or the demo world's orders, and as little logging as possible. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scratch } from './bare.ts'
import type { Kind } from './server.ts'
import { asks, ORDER, order, type Work } from './work.ts'

const below = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const installed = (path: string): string => below(`node_modules/${path}`)
const document = below('../openapi.yaml')
const json = (path: string) => JSON.parse(readFileSync(below(path), 'utf8'))

/** The version of a peer, or of any other package of the bench. */
export const versionOf = (name: string): string => json(`node_modules/${name}/package.json`).version

const prism: Kind = {
  name: 'Prism',
  start: (port) => [installed('@stoplight/prism-cli/dist/index.js'), 'mock', document, '-p', String(port), '-v', 'silent'],
}

const mockoon: Kind = {
  name: 'Mockoon',
  start: (port) => [
    installed('@mockoon/cli/bin/run.js'),
    'start',
    '-d',
    document,
    '-p',
    String(port),
    '-l',
    '127.0.0.1',
    '-X',
    '--disable-admin-api',
  ],
}

const scalar: Kind = { name: 'Scalar', start: (port) => [below('programs/scalar.js'), String(port), document] }

/** Steady refuses a document whose servers have variables, so its copy has the plain address. */
const plainDocument = (port: number): string =>
  scratch('openapi.yaml', readFileSync(document, 'utf8').replaceAll('http://{host}:{port}', `http://127.0.0.1:${port}`))

export const steady: Kind = {
  name: 'Steady',
  start: (port) => [installed('@stdy/cli/steady.js'), plainDocument(port), '-p', String(port), '--host', '127.0.0.1', '-q'],
}

/** The demo world's orders and 170 more, the same as in Mocktitan's list. json-server writes to its file, so each start needs a new one. */
function database(id: (id: number) => number | string): string {
  const orders = json('../fixtures/demo.json').purchaseOrders as { id: number }[]
  const more = Array.from({ length: 170 }, (_, i) => ({
    ...orders[0],
    ...order,
    status: 'Pending',
    id: 900_001 + i,
    modifiedOn: '2026-01-05T09:00:00Z',
  }))
  const all = [...orders, ...more].map((each) => ({ ...each, id: id(each.id) }))
  return scratch(`db-${++databases}.json`, JSON.stringify({ 'purchase-orders': all }))
}

let databases = 0

const jsonAsks = (list: string) => (work: Work) => ({
  ...asks[work],
  path: { get: `/purchase-orders/${ORDER}`, list: `/purchase-orders?${list}`, post: '/purchase-orders' }[work],
})

const jsonServer0: Kind = {
  name: 'json-server 0.17',
  start: (port) => [installed('json-server-0/lib/cli/bin.js'), database((id) => id), '-p', String(port), '-H', '127.0.0.1', '-q'],
  ask: jsonAsks('status=Pending&date_gte=2026-01-01&_sort=modifiedOn&_order=desc&_limit=50'),
  created: 201,
}

const jsonServer1: Kind = {
  name: 'json-server 1.0 beta',
  start: (port) => [installed('json-server-1/lib/bin.js'), database(String), '-p', String(port), '-h', '127.0.0.1'],
  ask: jsonAsks('status=Pending&date:gte=2026-01-01&_sort=-modifiedOn&_page=1&_per_page=50'),
  created: 201,
}

export const peers: readonly Kind[] = [prism, mockoon, scalar, steady, jsonServer0, jsonServer1]
