/** Nothing is left of a call under MSW and `mocktitan/fetch`: no socket, no listener, no memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { runSuite } from '../vitest/suites.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(root, 'node_modules/node/bin/node')

test.each(['msw', 'fetch'])(
  'after 5,000 calls with %s there are no more sockets, resources, listeners and memory than after 1,000',
  async (face) => {
    const child = spawn(node, ['--expose-gc', 'test/faces/leaks.program.ts', face, '5000'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    expect(err).toBe('')
    const { before, after } = JSON.parse(out)
    expect(after.sockets - before.sockets).toBeLessThanOrEqual(2)
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(10)
    expect(after.resources - before.resources).toBeLessThanOrEqual(4)
    // A call that leaked its socket took 45 KB with it: 225 MB.
    expect((after.heap - before.heap) / 2 ** 20).toBeLessThan(10)
  },
  120_000,
)

test('after 2,000 tests with the fixtures there are no more sockets than after the first', async () => {
  const { failed, messages, passed } = await runSuite('leaks')
  expect([failed, passed.length, messages.filter((message) => message !== '')]).toEqual([[], 2002, []])
}, 120_000)

test.each([
  ['GET', '/inventory/v2/tenant/1001/vendors'],
  ['HEAD', '/inventory/v2/tenant/1001/vendors'],
  ['GET', '/inventory/v2/tenant/1001/vendors/1'],
  ['POST', '/inventory/v2/tenant/1001/vendors'],
  ['GET', '/no/such/route'],
])('mock.fetch gives the length of its answer to %s %s', async (method, target) => {
  const mock = createMock({ auth: 'off' })
  const answer = await mock.fetch(new Request(`https://api.servicetitan.io${target}`, { method }))
  const { body } = createMock({ auth: 'off' }).handle({ method, host: 'api.servicetitan.io', target, headers: {} })
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
})
