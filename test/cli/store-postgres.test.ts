/** Servers that share their state in a PostgreSQL database, and the commands that maintain it. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { forTests } from '../support/postgres-for-tests.ts'
import { addressOf, start } from '../support/program.ts'
import { vendor } from '../support/requests.ts'

const database = forTests()
let place: string[]

beforeEach(() => {
  place = [database.server.url, '--store-schema', database.schema]
})

async function run(...args: string[]) {
  const child = start(args)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code: child.exitCode }
}

/** Its address and its output so far. */
async function served(...args: string[]) {
  const child = start(['serve', '--port', '0', '--auth', 'off', '--store', ...place, ...args])
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  const url = await addressOf(child, text(child.stderr))
  return { url, child, out: () => out }
}

const vendors = (url: string) => `${url}/inventory/v2/tenant/1001/vendors`

const headers = { 'content-type': 'application/json' }

async function create(url: string, name: string): Promise<void> {
  const { status } = await fetch(vendors(url), { method: 'POST', headers, body: JSON.stringify(vendor({ name })) })
  expect(status).toBe(200)
}

async function names(url: string): Promise<string[]> {
  const { data } = (await (await fetch(`${vendors(url)}?pageSize=5000`)).json()) as { data: { name: string }[] }
  return data.map(({ name }) => name)
}

test('two servers answer as one, and a third continues when both have stopped', async () => {
  const [one, two] = await Promise.all([served(), served()])
  await create(one.url, 'Shared Supply')
  expect(await names(two.url)).toContain('Shared Supply')
  for (const { child } of [one, two]) {
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
  }
  expect(await names((await served()).url)).toContain('Shared Supply')
})

test('a password is not printed', async () => {
  place[0] = database.server.url.replace('mocktitan@', 'mocktitan:secret@')
  const { out } = await served()
  expect(out()).toContain('in postgres:…. It is kept when the server stops.')
  expect(out()).not.toContain('secret')
})

test('another seed is refused, and --store-reset starts over', async () => {
  await create((await served()).url, 'Old Supply')
  const refused = await run('serve', '--port', '0', '--store', ...place, '--seed', '7')
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/its seed is 1, not 7.*--store-reset/)])
  const { url } = await served('--seed', '7', '--store-reset', 'yes')
  expect(await names(url)).not.toContain('Old Supply')
})

test('store info, export, compact and reset work while a server runs', async () => {
  const { url } = await served()
  await create(url, 'Kept Supply')
  expect((await run('store', 'info', ...place)).out).toMatch(/world\s+demo\n(?:.*\n)*tenants\s+1\ncommits\s+1\ncommits in the log\s+1\n/)
  const { out } = await run('store', 'export', ...place)
  expect(JSON.parse(out).mock.tenants[0].world.vendors.map(({ name }: { name: string }) => name)).toContain('Kept Supply')
  expect((await run('store', 'compact', ...place)).out).toMatch(/1 commits in the log before, 1 now/)
  expect((await run('store', 'reset', ...place)).out).toMatch(/every tenant has the starting world again/)
  expect(await names(url)).not.toContain('Kept Supply')
})

test.each(['info', 'export', 'compact', 'reset'])('store %s creates nothing if there is no store', async (verb) => {
  const { code, err } = await run('store', verb, ...place)
  expect([code, err]).toEqual([1, expect.stringMatching(/^error: Schema test_\d+ of postgres:.* has no store yet\./)])
})

test('a schema is only for a database, and other kinds of URLs are refused', async () => {
  const file = await run('serve', '--store', './mock.db', '--store-schema', 'mine')
  expect([file.code, file.err]).toEqual([1, expect.stringMatching(/--store-schema is only for a PostgreSQL store/)])
  const mysql = await run('serve', '--store', 'mysql://host/db')
  expect([mysql.code, mysql.err]).toEqual([1, expect.stringMatching(/'mysql:\/\/host\/db' is not a URL such as postgres:/)])
})
