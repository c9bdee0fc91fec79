/** A server that keeps its state in a file is killed under load, and continues with all answered writes. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, type TestContext, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

/** `KILLS=100 npx vitest run test/cli/store.test.ts` for a long run. */
const KILLS = Number(process.env.KILLS ?? 6)
const CLIENTS = 8

type Here = Pick<TestContext, 'onTestFinished'>

function storeFile({ onTestFinished }: Here): string {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'mock.db')
}

async function served({ onTestFinished }: Here, file: string, ...args: string[]) {
  const child = start(['serve', '--port', '0', '--auth', 'off', '--log', 'json', '--store', file, ...args])
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  onTestFinished(kill)
  const errors = text(child.stderr)
  const url = await addressOf(child, errors)
  return { url, kill, child }
}

const inventory = (url: string) => `${url}/inventory/v2/tenant/1001`

async function created(url: string, path: string, body: object): Promise<number | undefined> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${inventory(url)}/${path}`, request).catch(() => undefined)
  const known = await answer?.json().catch(() => undefined)
  return answer?.status === 200 ? (known as { id: number } | undefined)?.id : undefined
}

interface Order {
  readonly id: number
  readonly number: string
  readonly total: number
}

const feedOf = async (url: string): Promise<Order[]> => {
  const rows: Order[] = []
  let from = ''
  for (;;) {
    const page = await (await fetch(`${inventory(url)}/export/purchase-orders?from=${from}`)).json()
    rows.push(...page.data)
    if (!page.hasMore) return rows
    from = encodeURIComponent(page.continueFrom)
  }
}

test(`no answered write is lost when the server is killed ${KILLS} times under load`, { timeout: 60_000 + KILLS * 5_000 }, async (here) => {
  const file = storeFile(here)
  const acknowledged = new Set<number>()
  for (let round = 0; round < KILLS; round++) {
    const { url, kill } = await served(here, file)
    let isUp = true
    const client = async () => {
      while (isUp) {
        const id = await created(url, 'purchase-orders', purchaseOrder({ tax: 1, shipping: 0, items: [item({ quantity: 2, cost: 3 })] }))
        if (id === undefined) isUp = false
        else expect(acknowledged.has(id) || !acknowledged.add(id)).toBe(false)
      }
    }
    const clients = Promise.all(Array.from({ length: CLIENTS }, client))
    await new Promise((later) => setTimeout(later, 20 + ((round * 37) % 90)))
    await kill()
    await clients
  }
  const { url } = await served(here, file)
  const rows = (await feedOf(url)).filter(({ id }) => acknowledged.has(id))
  expect(acknowledged.size).toBeGreaterThan(KILLS)
  expect(new Set(rows.map(({ id }) => id))).toEqual(acknowledged)
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length)
  expect(rows.filter(({ total }) => total !== 7)).toEqual([])
})

describe('mocktitan store', () => {
  async function run(...args: string[]) {
    const child = start(args)
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { out, err, code: child.exitCode }
  }

  async function filled(here: Here): Promise<string> {
    const file = storeFile(here)
    const { url, child } = await served(here, file)
    expect(await created(url, 'vendors', vendor({ name: 'Kept Supply' }))).toBeDefined()
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
    return file
  }

  test('info shows the content of the file and the options that it was created with', async (here) => {
    const { out, code } = await run('store', 'info', await filled(here))
    expect(code).toBe(0)
    expect(out).toMatch(/world\s+demo\n(?:.*\n)*tenants\s+1\n(?:.*\n)*stored records\s+1\n/)
  })

  test('export prints a world file with the written records', async (here) => {
    const { out } = await run('store', 'export', await filled(here))
    expect(JSON.parse(out).mock.tenants[0].world.vendors.map(({ name }: { name: string }) => name)).toContain('Kept Supply')
  })

  test('compact keeps the content, and reset does not', async (here) => {
    const file = await filled(here)
    expect((await run('store', 'compact', file)).out).toMatch(/bytes before/)
    expect((await run('store', 'info', file)).out).toMatch(/tenants\s+1\n/)
    expect((await run('store', 'reset', file)).code).toBe(0)
    expect((await run('store', 'info', file)).out).toMatch(/tenants\s+0\n/)
  })

  test('a file that a server has open is refused, and its process is named', async (here) => {
    const file = storeFile(here)
    const { child } = await served(here, file)
    const { err, code } = await run('store', 'info', file)
    expect({ err, code }).toEqual({
      err: `error: ${file} is in use by process ${child.pid}. Stop it first, or use another file.\n`,
      code: 1,
    })
  })

  test('a missing file is not created', async (here) => {
    const file = storeFile(here)
    expect(await run('store', 'info', file)).toMatchObject({ err: `error: ${file} does not exist.\n`, code: 1 })
  })

  test.each([
    [['--store-tenants', '0'], /Option tenants must be a positive whole number, not 0/],
    [['--store-idle', 'soon'], /Option idle must be a duration/],
    [['--store', 'postgres://nobody@127.0.0.1:1/none', '--store-idle', 'soon'], /Option idle must be a duration/],
  ])('serve %j is refused, and the message says what is expected', async (args, says) => {
    const { err, code } = await run('serve', '--port', '0', '--store', ':memory:', ...args)
    expect(code).toBe(1)
    expect(err).toMatch(says)
  })

  test('serve with another seed is refused, the message says what to do, and --store-reset starts over', async (here) => {
    const file = await filled(here)
    const { err, code } = await run('serve', '--port', '0', '--store', file, '--seed', '7')
    expect(code).toBe(1)
    expect(err).toMatch(/its seed is 1, not 7\..*--store-reset/)
    const { url } = await served(here, file, '--seed', '7', '--store-reset', 'yes')
    const { data } = await (await fetch(`${inventory(url)}/vendors?name=Kept`)).json()
    expect(data).toEqual([])
  })
})
