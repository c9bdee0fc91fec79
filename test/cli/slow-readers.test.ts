/** Three hundred clients that request something large and never read it: others are answered, and the server stops within its grace period. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'

const [READERS, CALLS, GRACE_MS] = [300, 50, 1000]
const INV = '/inventory/v2/tenant/1001'

const LARGE = [
  ['a page', 'busy', `${INV}/purchase-orders?pageSize=5000`],
  ['the journal', 'demo', '/_mock/journal?limit=1000'],
  ['the HAR', 'demo', '/_mock/journal.har'],
] as const

const megabytes = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

test.skipIf(process.platform !== 'linux').each(LARGE)('clients that request %s and never read it', async (_, world, target) => {
  const args = ['--port', '0', '--auth', 'off', '--log', 'off', '--world', world, '--grace', `${GRACE_MS}ms`]
  const child = start(['serve', ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = await addressOf(child)
  // Bodies that are refused are in the journal too.
  for (let i = 0; i < 18; i++)
    await (await fetch(`${url}${INV}/vendors`, { method: 'POST', body: `{"x":"${'y'.repeat(900_000)}"}` })).text()
  const whole = await (await fetch(`${url}${target}`)).text()
  expect(whole.length).toBeGreaterThan(3_000_000)

  for (let i = 0; i < READERS; i++) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
    onTestFinished(() => void socket.destroy())
    socket.pause().write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  }
  const times: number[] = []
  for (let i = 0; i < CALLS; i++) {
    const before = performance.now()
    expect((await fetch(`${url}${INV}/vendors/2101`)).status).toBe(200)
    times.push(performance.now() - before)
    await wait(10)
  }
  // Half of the calls at least; writing the large answers takes the rest of the time.
  expect(times.sort((a, b) => a - b)[CALLS / 2]).toBeLessThan(1000)
  // Without the limit `unreadBytes` it would be 700 MB.
  expect(megabytes(child.pid as number)).toBeLessThan(400)

  const before = performance.now()
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  expect(performance.now() - before).toBeLessThan(GRACE_MS + 8000)
})
