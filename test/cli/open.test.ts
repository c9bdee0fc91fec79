/** `mocktitan serve --open`: the inspector opens in the user's browser. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, type TestContext, test, vi } from 'vitest'
import { pageOf } from '../../src/cli/open.ts'
import { CLI, cleanEnv, node, root } from '../support/program.ts'

/** A folder with a program of this name that writes its arguments to a file next to it. */
function openerIn(folder: string, name: string, body: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`)
  chmodSync(join(folder, name), 0o755)
}

function serve({ onTestFinished }: Pick<TestContext, 'onTestFinished'>, folder: string, ...args: string[]) {
  const path = folder + delimiter + process.env.PATH
  const child = spawn(node, [CLI, 'serve', '--port', '0', ...args], {
    cwd: root,
    env: { ...cleanEnv, PATH: path },
  })
  const output = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  return output
}

const onUnix = test.skipIf(process.platform === 'win32')
const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'

onUnix('--open opens the page that the banner names', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-open-'))
  openerIn(folder, opener, `echo "$1" > ${join(folder, 'opened')}`)
  const output = serve(context, folder, '--open')
  await vi.waitFor(() => expect(existsSync(join(folder, 'opened'))).toBe(true), { timeout: 15_000 })
  const url = readFileSync(join(folder, 'opened'), 'utf8').trim()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_mock$/)
  expect(output.out).toContain(url)
})

onUnix('without a browser the server still runs, and prints the address of the page', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-open-'))
  openerIn(folder, opener, 'exit 3')
  const output = serve(context, folder, '--open')
  await vi.waitFor(() => expect(output.err).toMatch(/could not start a browser .*\/_mock/), { timeout: 15_000 })
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output.out)?.[0]
  expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
})

test('the page of a server that listens on all addresses is opened at the loopback address', () => {
  expect([pageOf('http://0.0.0.0:4010'), pageOf('http://[::]:4010'), pageOf('http://192.0.2.7:4010')]).toEqual([
    'http://127.0.0.1:4010/_mock',
    'http://127.0.0.1:4010/_mock',
    'http://192.0.2.7:4010/_mock',
  ])
})
