/**
 * How much memory a server takes under sustained abuse, with its defaults: `node bench/abuse.ts [scale] [part]`.
 * A scale of 1 is 1,000,000 tenant ids, 500,000 tokens, 100,000 plans and 1,000 bodies of 1 MB, all over the loopback interface.
 * If a part is named, such as `tokens`, only that part is sent. The part `accepted` sends bodies of 1 MB that are stored: some with one
 * long string, some with many lines. The parts `store` and `postgres` start servers that keep every tenant in a file or in a
 * PostgreSQL database, and write to all tenants.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NONE, postgresServer, programs } from '../test/support/postgres.ts'
import { Answers } from './answers.ts'
import { type Ask, bytesOf, send } from './ask.ts'

const MOST_MB = 300
const CONNECTIONS = 16

const scale = Number(process.argv[2] ?? 1)
const only = process.argv[3] ?? ''
if (!(scale > 0 && scale <= 1)) throw new Error('the scale must be above 0 and at most 1')

const isStored = only === 'store' || only === 'postgres'
if (only === 'postgres' && programs === undefined) throw new Error(NONE)
const database = only === 'postgres' ? postgresServer() : undefined
await database?.start()
const folder = mkdtempSync(join(tmpdir(), 'mocktitan-abuse-'))

const STORED = ['--store', database?.url ?? join(folder, 'mock.db'), '--max-tenants', '1000000']

async function started(): Promise<{ readonly server: ChildProcess; readonly port: number }> {
  const server = spawn(process.execPath, ['dist/cli.js', 'serve', '--port', '0', '--log', 'off', ...(isStored ? STORED : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    let text = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      text += chunk
      const found = /:(\d{2,5})\b/.exec(text)
      if (found) resolve(Number(found[1]))
    })
    server.on('exit', (code) => reject(new Error(`the server exited with code ${code}`)))
  })
  return { server, port }
}

const megabytes = (pid: number, field: 'VmRSS' | 'VmHWM'): number =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

/**
 * Sends this many requests, one at a time on each of several connections. Returns the statuses that were answered, and how often. It uses
 * bare sockets, because Node's own client would take more CPU time than the server.
 */
function flood(port: number, count: number, at: (i: number) => Ask): Promise<string> {
  const statuses = new Map<number, number>()
  let [sent, answered] = [0, 0]
  return new Promise((resolve, reject) => {
    const connection = () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      const next = () => (sent < count ? socket.write(bytesOf(at(sent++), port)) : socket.end())
      const answers = new Answers((status) => {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (++answered === count) resolve([...statuses].map(([each, times]) => `${each} × ${times}`).join(', '))
        next()
      })
      socket.on('data', (chunk) => answers.take(chunk as Buffer))
      socket.on('error', reject)
      next()
    }
    for (let i = 0; i < Math.min(CONNECTIONS, count); i++) connection()
  })
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const token = (i: number): Ask => ({
  method: 'POST',
  path: '/connect/token',
  headers: FORM,
  body: `grant_type=client_credentials&client_id=c${i}&client_secret=s`,
})

const { server, port } = await started()
const pid = server.pid as number
try {
  const { body: issued } = await send(token(0), port)
  const headers = { authorization: `Bearer ${JSON.parse(issued).access_token}`, 'st-app-key': 'ak' }
  const vendor = JSON.stringify({
    name: 'A',
    active: true,
    isTruckReplenishment: false,
    taxRate: 0,
    restrictedMobileCreation: false,
    address: { street: '', unit: '', city: '', state: '', zip: '', country: '' },
  })
  const order = JSON.stringify({
    vendorId: 2101,
    typeId: 1801,
    businessUnitId: 1001,
    inventoryLocationId: 1601,
    shipTo: { description: '', address: JSON.parse(vendor).address },
    impactsTechnicianPayroll: false,
    date: '2026-01-05',
    requiredOn: '2026-01-08',
    tax: 3,
    shipping: 5,
  })
  const refused = JSON.stringify({ name: 'A', memo: 'x'.repeat(1_000_000) })
  const long = JSON.stringify({ ...JSON.parse(vendor), memo: 'x'.repeat(1_000_000) })
  const line = { skuId: 3007, description: 'Ball valve', vendorPartNumber: 'BV-75', quantity: 4, cost: 14.2 }
  const many = JSON.stringify({ ...JSON.parse(order), items: Array.from({ length: 10_000 }, () => line) })
  const inventory = (tenant: number) => `/inventory/v2/tenant/${tenant}`
  const parts: readonly (readonly [string, number, (i: number) => Ask])[] = [
    ['distinct tenant ids, read', 800_000, (i) => ({ method: 'GET', path: `${inventory(i + 1)}/vendors?pageSize=1`, headers })],
    ['distinct tenant ids, refused by the gateway', 100_000, (i) => ({ method: 'GET', path: `${inventory(i + 2_000_000)}/vendors` })],
    ['distinct tenant ids, written to', 100_000, (i) => ({ method: 'POST', path: `${inventory(i + 1)}/vendors`, headers, body: vendor })],
    ['tokens', 500_000, token],
    [
      'plans',
      100_000,
      () => ({
        method: 'POST',
        path: '/_mock/failures',
        body: '{"operation":"Trucks_GetList","with":"rate-limited","times":1}',
      }),
    ],
    ['bodies of 1 MB, refused', 1000, () => ({ method: 'POST', path: `${inventory(1)}/vendors`, headers, body: refused })],
  ]
  const accepted: typeof parts = [
    [
      'bodies of 1 MB, one long string',
      1000,
      (i) => ({ method: 'POST', path: `${inventory(1 + (i % 100))}/vendors`, headers, body: long }),
    ],
    [
      'bodies of 1 MB, many lines',
      1000,
      (i) => ({ method: 'POST', path: `${inventory(1 + (i % 100))}/purchase-orders`, headers, body: many }),
    ],
  ]
  const stored: typeof parts = [
    [
      'distinct tenant ids, written to a store',
      1_000_000,
      (i) => ({ method: 'POST', path: `${inventory(i + 1)}/vendors`, headers, body: vendor }),
    ],
  ]
  const chosen = () => {
    if (isStored) return stored
    return only === 'accepted' ? accepted : parts.filter(([each]) => each.includes(only))
  }
  for (const [name, count, at] of chosen()) {
    const start = performance.now()
    const statuses = await flood(port, Math.ceil(count * scale), at)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${Math.ceil(count * scale)} ${name}: ${seconds} s, ${megabytes(pid, 'VmRSS')} MB, at most ${megabytes(pid, 'VmHWM')} MB so far (${statuses})`,
    )
  }
  const health = await send({ method: 'GET', path: '/_mock/health' }, port)
  console.log(health.body)
  console.log(`highest: ${megabytes(pid, 'VmHWM')} MB, ${megabytes(pid, 'VmHWM') <= MOST_MB ? 'within' : 'above'} ${MOST_MB} MB`)
  process.exitCode = megabytes(pid, 'VmHWM') <= MOST_MB ? 0 : 1
} finally {
  server.kill()
  await database?.remove()
  rmSync(folder, { recursive: true, force: true })
}
