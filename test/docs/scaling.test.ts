/** The load balancers of docs/scaling.md, as they are printed, in front of two replicas over PostgreSQL. Only the ports differ. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { forTests } from '../support/postgres-for-tests.ts'
import { addressOf, start } from '../support/program.ts'
import { vendor } from '../support/requests.ts'
import { pageOf } from './page.ts'

const TENANTS = Array.from({ length: 20 }, (_, i) => 1001 + i)

interface Balancer {
  readonly needsRoot: boolean
  readonly check: (file: string) => readonly string[]
  readonly run: (file: string) => readonly string[]
}

/** Each runs in the foreground. nginx writes its process id to another place than its package does. */
const balancers: Readonly<Record<string, Balancer>> = {
  nginx: {
    needsRoot: true,
    check: (file) => ['-t', '-q', '-e', 'stderr', '-g', `pid ${file}.pid;`, '-c', file],
    run: (file) => ['-e', 'stderr', '-g', `daemon off; pid ${file}.pid;`, '-c', file],
  },
  haproxy: { needsRoot: false, check: (file) => ['-c', '-q', '-f', file], run: (file) => ['-f', file] },
}

const database = forTests()

async function replica() {
  const child = start([
    'serve',
    '--port',
    '0',
    '--auth',
    'off',
    '--log',
    'json',
    '--store',
    database.server.url,
    '--store-schema',
    database.schema,
  ])
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  onTestFinished(kill)
  return { url: await addressOf(child, text(child.stderr)), kill }
}

type Replica = Awaited<ReturnType<typeof replica>>

/** The configuration as printed, with other ports. */
function configurationOf(name: string, port: number, replicas: readonly Replica[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-balancer-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const printed = pageOf('docs/scaling.md').blocks.find(({ language }) => language === name)?.code as string
  const ports = [port, ...replicas.map(({ url }) => new URL(url).port)]
  const file = join(folder, `${name}.conf`)
  writeFileSync(
    file,
    printed.replace(/\b401([012])\b/g, (_, i) => `${ports[Number(i)]}`),
  )
  return file
}

async function balancerOf(name: string, replicas: readonly Replica[]): Promise<string> {
  const { check, run } = balancers[name] as Balancer
  const port = await freePort()
  const file = configurationOf(name, port, replicas)
  execFileSync(name, check(file), { stdio: 'pipe' })
  const child = spawn(name, run(file), { stdio: ['ignore', 'ignore', 'pipe'] })
  const errors = text(child.stderr)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await errors
  })
  const url = `http://127.0.0.1:${port}`
  await answered(`${url}/`, 404)
  return url
}

/** Waits for an answer with this status. */
const answered = (url: string, status: number) =>
  expect
    .poll(
      () =>
        fetch(url).then(
          (answer) => answer.status,
          () => 0,
        ),
      { timeout: 60_000, interval: 50 },
    )
    .toBe(status)

const vendors = (url: string, tenant: number) => `${url}/inventory/v2/tenant/${tenant}/vendors`

async function create(url: string, tenant: number): Promise<void> {
  const body = JSON.stringify(vendor({ name: `Of ${tenant}` }))
  const { status } = await fetch(vendors(url, tenant), { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect([tenant, status]).toEqual([tenant, 200])
}

/** The tenants that a replica was called for, according to its journal. */
async function calledAt({ url }: Replica): Promise<Set<number>> {
  const { exchanges } = (await (await fetch(`${url}/_mock/journal?limit=1000`)).json()) as { exchanges: { tenant: string }[] }
  return new Set(exchanges.map(({ tenant }) => Number(tenant)).filter((tenant) => tenant > 0))
}

function reasonToSkip(name: string, { needsRoot }: Balancer): string | undefined {
  if (spawnSync(name, ['-v']).error) return `${name} is not installed: apt-get install ${name}`
  return needsRoot && process.getuid?.() !== 0 ? `${name} writes to folders of its package: run as root` : undefined
}

for (const [name, balancer] of Object.entries(balancers)) {
  test(`${name} sends all calls of a tenant to one replica, and to the other when that one is killed`, async (context) => {
    const reason = reasonToSkip(name, balancer)
    if (reason !== undefined) context.skip(reason)
    const [one, two] = [await replica(), await replica()]
    const url = await balancerOf(name, [one, two])
    for (let round = 0; round < 3; round++) for (const tenant of TENANTS) await create(url, tenant)
    const [first, second] = [await calledAt(one), await calledAt(two)]
    expect([...first, ...second].toSorted((a, b) => a - b)).toEqual(TENANTS)
    expect(first.size * second.size).toBeGreaterThan(0)
    expect((await fetch(`${url}/_mock/journal`)).status).toBe(404)
    await one.kill()
    for (const tenant of TENANTS) await answered(vendors(url, tenant), 200)
    for (const tenant of TENANTS) {
      await create(url, tenant)
      expect(await (await fetch(`${vendors(url, tenant)}?sort=-Id`)).text()).toContain(`"name":"Of ${tenant}"`)
    }
    expect(await calledAt(two)).toEqual(new Set(TENANTS))
  })
}
