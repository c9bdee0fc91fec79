/** `mocktitan wait` and `mocktitan doctor`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { triedVersions } from '../../scripts/support.ts'
import { isWithin, NEEDS, type Peer, peersFrom } from '../../src/cli/peers.ts'
import { type Served, serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'
import { OLDEST_NODE } from '../../src/node-version.ts'
import { node, root, start } from '../support/program.ts'

async function ran(args: readonly string[], options: Parameters<typeof start>[1] = {}) {
  const child = start(args, options)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code }
}

async function running(port = 0): Promise<Served> {
  const served = await serve(createMock(), { port })
  onTestFinished(() => served.close())
  return served
}

test('wait exits with code 0 once the server answers', async () => {
  const { port, close } = await running()
  await close()
  const waiting = ran(['wait', `http://127.0.0.1:${port}`, '--seconds', '30'])
  await running(port)
  expect(await waiting).toEqual({ out: `http://127.0.0.1:${port} is ready.\n`, err: '', code: 0 })
})

test('wait reads MOCKTITAN_URL', async () => {
  const { url } = await running()
  expect(await ran(['wait'], { env: { MOCKTITAN_URL: url } })).toMatchObject({ code: 0 })
})

test('wait exits with code 1 when the time is over, and says what was wrong', async () => {
  const { url, close } = await running()
  await close()
  const { err, code } = await ran(['wait', url, '--seconds', '0'])
  expect([err, code]).toEqual([`error: No healthy Mocktitan at ${url} after 0 s: ECONNREFUSED\n`, 1])
})

test.each([['nowhere'], ['--seconds', 'long']])('wait %s is refused', async (...args) => {
  expect(await ran(['wait', ...args])).toMatchObject({ code: 1, err: expect.stringMatching(/address of a server|whole number/) })
})

/** These have only types, or code that needs only `fetch`. `vitest` can be loaded only by its runner. */
const WITHOUT_CHECK = ['./types', './client', './vitest', './openapi.yaml', './package.json']

test.each(Object.keys(manifest.exports).filter((entry) => !WITHOUT_CHECK.includes(entry)))(
  'loading %s in an older Node prints one clear line',
  async (entry) => {
    const program = `
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })
      await import('mocktitan${entry.slice(1)}').catch((fault) => console.log(fault.message))`
    const child = spawn(node, ['--input-type=module', '--eval', program], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    expect([await text(child.stdout), await text(child.stderr)]).toEqual([
      'Mocktitan needs Node 22.13 or later, and this is Node 20.20.2.\n',
      '',
    ])
  },
)

test('the command prints one clear line in an older Node', async () => {
  const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}` }
  expect(await ran(['doctor'], { env })).toEqual({
    out: '',
    err: 'error: Mocktitan needs Node 22.13 or later, and this is Node 20.20.2.\n',
    code: 1,
  })
})

test('the oldest Node is that of package.json', () => {
  expect(manifest.engines.node).toBe(`>=${OLDEST_NODE}`)
})

function project(peers: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-doctor-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, version] of Object.entries(peers)) {
    const file = join(folder, 'node_modules', name, 'package.json')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ name, version }))
  }
  return folder
}

test('doctor names a missing package and the command that installs it, and does not count it as wrong', async () => {
  const { out, code } = await ran(['doctor', '--port', '0'], { cwd: project({ msw: '3.0.5' }) })
  expect(out).toMatch(/^ok {7}msw 3\.0\.5, for mocktitan\/msw and mocktitan\/vitest$/m)
  expect(out).toMatch(/^missing {2}vitest, for mocktitan\/vitest: npm install --save-dev "vitest@>=/m)
  expect(code).toBe(0)
})

test('doctor exits with code 1 for a version that does not fit', async () => {
  const { out, code } = await ran(['doctor', '--port', '0'], { cwd: project({ vitest: '3.2.4' }) })
  expect(out).toMatch(/^wrong {4}vitest 3\.2\.4.*needs >=/m)
  expect(code).toBe(1)
})

test('doctor exits with code 1 for a port in use', async () => {
  const { port } = await running()
  const { out, code } = await ran(['doctor', '--port', String(port)], { cwd: project({}) })
  expect([out.includes(`port ${port} cannot be used (EADDRINUSE)`), code]).toEqual([true, 1])
})

test.each(['abc', '70000', '-1'])('doctor refuses %s as a port', async (port) => {
  expect(await ran(['doctor', '--port', port])).toMatchObject({ out: '', code: 1, err: expect.stringMatching(/'--port|-p, --port/) })
})

test('every peer is needed by an entry point, and doctor can read every range', () => {
  const peers = peersFrom(root)
  expect(peers.filter(({ neededBy }) => neededBy.length === 0)).toEqual([])
  expect(peers.filter(({ range }) => !/^>=[\d.]+ <\d[\d.]*$/.test(range))).toEqual([])
})

test('both ends of each range are what npm run compat installs', () => {
  const bounds = peersFrom(root).map(({ peer, range }) => [peer, ...range.split(' ').map((bound) => bound.replace(/^[<>=]+/, ''))])
  const untried = bounds.filter(([peer = '', from = '', to = '']) => {
    const [oldest = '', newest = ''] = [triedVersions(peer)[0], triedVersions(peer).at(-1)]
    const isOldest = oldest.startsWith(`${from}.`) || oldest === from
    const lastMajor = to.includes('.') ? to.replace(/\d+$/, (minor) => String(Number(minor) - 1)) : String(Number(to) - 1)
    return !isOldest || !newest.startsWith(`${lastMajor}.`)
  })
  expect(untried).toEqual([])
})

test.each([
  ['2.7.0', true],
  ['2.6.9', false],
  ['3.10.0', true],
  ['4.0.0', false],
])('%s is within >=2.7 <4: %s', (version, fits) => {
  expect(isWithin(version, '>=2.7.0 <4.0.0')).toBe(fits)
})

test('the table of README says what each entry point needs', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  for (const [entry, peers] of Object.entries(NEEDS) as [string, readonly Peer[]][]) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${entry}\``)) ?? ''
    expect(peers.filter((peer) => !row.includes(`\`${peer}\``))).toEqual([])
  }
})
