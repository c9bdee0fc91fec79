/** A log that cannot be written, or that nobody reads, disturbs no call and does not grow. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { writeLine } from '../../src/cli/log-output.ts'
import { CLI, cleanEnv, node, root } from '../support/program.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

test.skipIf(process.platform !== 'linux')(
  'a full disk under the log is reported once, and calls are answered (needs /dev/full)',
  async () => {
    const port = await freePort()
    const args = [CLI, 'serve', '--port', String(port), '--auth', 'off', '--log', 'json']
    const child = spawn(node, args, { cwd: root, env: cleanEnv, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const err = text(child.stderr as Readable)
    const url = `http://127.0.0.1:${port}`
    const health = () => fetch(`${url}/_mock/health`).then((answer) => answer.json() as Promise<{ warnings: object[] }>)
    await expect.poll(() => health().catch(() => undefined), { timeout: 15_000 }).toBeDefined()
    for (let i = 0; i < 3; i++) expect((await fetch(url + VENDORS)).status).toBe(200)
    expect((await health()).warnings).toMatchObject([{ about: 'The log', message: expect.stringContaining('ENOSPC'), count: 3 }])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(await err).toMatch(/^mocktitan: The log failed; calls are answered as before\. ENOSPC.*\n$/)
  },
)

test('lines wait for a slow reader only up to 4 MiB', async () => {
  const taken: (() => void)[] = []
  const out = new Writable({ write: (_chunk, _encoding, done) => void taken.push(done) })
  const line = 'x'.repeat(1024 * 1024)
  const written = Array.from({ length: 10 }, () => writeLine(out, line).then(() => 'written', String))
  expect(out.writableLength).toBeLessThan(6 * 1024 * 1024)
  while (out.writableLength > 0) {
    taken.shift()?.()
    await new Promise(setImmediate)
  }
  const results = await Promise.all(written)
  expect(results).toEqual(
    Array.from({ length: 10 }, (_, i) => (i < 4 ? 'written' : 'Error: Its reader is too slow, so lines are left out.')),
  )
})

test.each([
  ['EPIPE', 'written'],
  ['ENOSPC', 'Error: ENOSPC'],
])('a line that fails with %s: %s', async (code, result) => {
  const out = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }).on('error', () => {})
  expect(await writeLine(out, 'x').then(() => 'written', String)).toBe(result)
})
