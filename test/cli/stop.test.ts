/** How `mocktitan serve` stops: whatever clients do, with its reports written and the right exit code. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, CLI, cleanEnv, node, root } from '../support/program.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mocktitan-stop-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function started(...args: string[]) {
  const child = spawn(node, [CLI, 'serve', '--port', '0', '--auth', 'off', '--log', 'json', ...args], {
    cwd: root,
    env: cleanEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exit = once(child, 'close').then(([code]) => code as number | null)
  return { child, exit, err: text(child.stderr) }
}

async function server(...args: string[]) {
  const run = started(...args)
  const url = await addressOf(run.child, run.err)
  return { ...run, url, port: Number(new URL(url).port) }
}

/** The output of a run that cannot start. */
async function refused(...args: string[]) {
  const { exit, err } = started(...args)
  return { code: await exit, err: await err }
}

const HEAD = `POST ${VENDORS} HTTP/1.1\r\nHost: localhost\r\n`

test('the banner names the process, and a signal to it stops the server', async () => {
  const { child, exit } = started('--log', 'pretty')
  let printed = ''
  const banner = new Promise<void>((done) => {
    child.stdout.on('data', (part) => {
      printed += part
      if (printed.includes('Try it')) done()
    })
  })
  await Promise.race([banner, exit])
  process.kill(Number(/Stop +Ctrl\+C, or end process (\d+)\n/.exec(printed)?.[1]), 'SIGTERM')
  expect(await exit).toBe(0)
})

test('with --exit-on-stdin-close the server stops when the program that started it is killed', async () => {
  const program = `
    const { spawn } = require('node:child_process')
    spawn(process.execPath, [${JSON.stringify(CLI)}, 'serve', '--port', '0', '--log', 'json', '--exit-on-stdin-close'], { stdio: ['pipe', 'inherit', 'inherit'] })
    setInterval(() => {}, 60_000)`
  const parent = spawn(node, ['--eval', program], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void parent.kill('SIGKILL'))
  const url = await addressOf(parent)
  expect((await fetch(`${url}/_mock/health`)).status).toBe(200)

  parent.kill('SIGKILL')

  // The pipe to which both write closes only when the server has ended too.
  await once(parent.stdout, 'close')
  await expect(fetch(`${url}/_mock/health`)).rejects.toThrow('fetch failed')
})

test('a signal stops the server even if clients are silent or have sent half a head', async () => {
  const { child, exit, port, url, err } = await server('--grace', '10m')
  for (const bytes of ['', HEAD]) {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.write(bytes)
  }
  await (await fetch(`${url}/_mock/health`)).text()
  child.kill('SIGTERM')
  expect([await exit, await err]).toEqual([0, ''])
})

test('the reports are written while the server still waits for half a body, and after the grace period it stops', async () => {
  const dir = folder()
  const [advice, pact] = [join(dir, 'advice.json'), join(dir, 'pacts/web-servicetitan-inventory.json')]
  const { child, exit, port, url } = await server('--grace', '5s', '--advice', advice, '--record', `consumer=web,dir=${join(dir, 'pacts')}`)
  await (await fetch(`${url}${VENDORS}?nmae=x`)).text()
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.write(`${HEAD}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`)
  await (await fetch(`${url}/_mock/health`)).text()
  child.kill('SIGTERM')
  await expect.poll(() => existsSync(pact), { timeout: 10_000 }).toBe(true)
  expect(JSON.parse(readFileSync(advice, 'utf8')).findings).toHaveLength(1)
  expect(child.exitCode).toBe(null)
  expect(await exit).toBe(0)
})

test('a second signal stops the server without waiting', async () => {
  const { child, exit, port, url } = await server('--grace', '10m')
  connect(port, '127.0.0.1')
    .on('error', () => {})
    .write(`${HEAD}Content-Length: 100\r\n\r\n{`)
  await (await fetch(`${url}/_mock/health`)).text()
  child.kill('SIGTERM')
  await expect.poll(() => fetch(url).catch(() => 'closed')).toBe('closed')
  child.kill('SIGTERM')
  expect(await exit).toBe(143)
})

test('if its coverage folder is removed, the server still answers, and makes the folder again', async () => {
  const dir = join(folder(), 'a/b')
  const { child, exit, url, err } = await server('--coverage', dir)
  rmSync(dir, { recursive: true })
  expect((await fetch(url + VENDORS)).status).toBe(200)
  child.kill('SIGTERM')
  expect([await exit, await err, readdirSync(dir).length]).toEqual([0, '', 1])
})

test('if coverage can no longer be written, the server still answers, reports that once, writes the other reports, and exits with code 1', async () => {
  const dir = folder()
  const [coverage, advice] = [join(dir, 'coverage'), join(dir, 'advice.json')]
  const { child, exit, url, err } = await server('--coverage', coverage, '--advice', advice)
  rmSync(coverage, { recursive: true })
  writeFileSync(coverage, 'a file in the place of the folder')
  for (const target of [VENDORS, `${VENDORS}?nmae=x`, `${VENDORS}/1`]) expect((await fetch(url + target)).status).toBeLessThan(500)
  const { warnings } = (await (await fetch(`${url}/_mock/health`)).json()) as { warnings: object[] }
  expect(warnings).toMatchObject([{ about: 'Coverage', message: expect.stringContaining('is not a folder') }])
  child.kill('SIGTERM')
  expect(await exit).toBe(1)
  expect((await err).trim().split('\n')).toEqual([
    expect.stringMatching(/^mocktitan: Coverage failed; calls are answered as before\. .*coverage is not a folder$/),
    expect.stringMatching(/^error: .*coverage is not a folder$/),
  ])
  expect(JSON.parse(readFileSync(advice, 'utf8')).findings).toHaveLength(1)
})

test.each([
  ['--coverage', () => '/proc/no/such/folder', 'cannot collect coverage in /proc/no/such/folder: '],
  ['--coverage', () => join(root, 'package.json', 'x'), 'package.json is not a folder'],
  ['--advice', () => '/proc/no/advice.json', 'cannot write /proc/no/advice.json: '],
  ['--advice', () => folder(), ' is a folder'],
  ['--advice', () => '/dev/full', 'cannot write /dev/full: ENOSPC'],
  ['--record', () => 'consumer=web,dir=/proc/no', 'cannot write /proc/no/web-servicetitan-inventory.json: '],
])('a %s that cannot be written is reported at the start', async (flag, target, message) => {
  const { code, err } = await refused(flag, target())
  expect([code, err]).toEqual([1, expect.stringContaining(message)])
  expect(err).toMatch(/^error: .*\n$/)
})

test('an empty recording is an error, and the exit code is 1', async () => {
  const { child, exit, err } = await server('--record', `consumer=web,dir=${folder()}`)
  child.kill('SIGTERM')
  expect([await exit, await err]).toEqual([1, expect.stringMatching(/^error: nothing was recorded for web/)])
})
