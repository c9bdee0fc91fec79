/** `mocktitan serve` as a user runs it, in a separate process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { CommanderError } from 'commander'
import { describe, expect, type TestContext } from 'vitest'
import { serveCommand } from '../../src/cli/serve.ts'
import { mockOptions } from '../../src/option-table.ts'
import { serveOptions } from '../../src/serve-table.ts'
import * as program from '../support/program.ts'
import { CLI, CLI_SOURCE } from '../support/program.ts'

interface Run {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The built one by default. */
  readonly file?: string
}

/** Where a test registers what to do at its end. */
type Here = Pick<TestContext, 'onTestFinished'>

function start({ onTestFinished }: Here, { args = [], env = {}, file = CLI }: Run) {
  const child = program.start(['serve', ...args], { env, file })
  const exit = new Promise<number | null>((done) => child.on('close', done))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exit
  })
  return { child, exit }
}

/** The output and exit code of a run that ends by itself. */
async function ended(here: Here, run: Run): Promise<{ code: number | null; out: string; err: string }> {
  const { child, exit } = start(here, run)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { code, out, err }
}

/** The message that refuses a command line; run in this process, which takes a hundredth of the time. */
async function refused(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err] = [[], []] as [string[], string[]]
  const command = serveCommand('0.0.0').exitOverride()
  command.configureOutput({ writeOut: (text) => void out.push(text), writeErr: (text) => void err.push(text) })
  const code = await command.parseAsync(args, { from: 'user' }).then(
    () => null,
    (fault: CommanderError) => fault.exitCode,
  )
  return { code, out: out.join(''), err: err.join('') }
}

/** A running server: its first output, its address, and its later output. */
async function served(here: Here, { args = [], ...run }: Run = {}) {
  const { child, exit } = start(here, { args: ['--port', '0', ...args], ...run })
  let out = ''
  const waiting: (() => void)[] = []
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
    for (const look of waiting.splice(0)) look()
  })
  const errors = text(child.stderr)
  const until = (sought: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = sought.exec(out)
        if (found) resolve(found)
        else waiting.push(look)
      }
      look()
      exit.then(async (code) => reject(new Error(`It ended with ${code} before ${sought}: ${out}${await errors}`)))
    })
  const [url = ''] = await until(/http:\/\/[\w.:[\]]+/)
  return { child, exit, url, until, printed: () => out }
}

const inBash = async (script: string): Promise<{ code: number; out: string; err: string }> => {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

/** The commands to copy in the banner. */
const offered = (printed: string): string => printed.slice(printed.indexOf('Try it:') + 'Try it:'.length)

function file({ onTestFinished }: Here, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'file.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const CLIENTS = [{ id: "it's us", secret: 's p&c$', appKey: 'ak1.key', tenant: 77 }]
const VENDORS = '/inventory/v2/tenant/1001/vendors'

describe.concurrent('mocktitan serve', (test) => {
  test('the banner shows the addresses of API and tokens, the world, the mode and the clock', async (here) => {
    const { url, until, printed } = await served(here)
    await until(/ST-App-Key/)
    expect(printed()).toContain(`${url}/inventory/v2/tenant/1001`)
    expect(printed()).toContain(`${url}/connect/token`)
    expect(printed()).toMatch(/World +demo, auth any, clock machine/)
    expect(printed()).toContain('not affiliated')
  })

  test('npm start runs the server from its sources', async (here) => {
    const { until, printed } = await served(here, { file: CLI_SOURCE })
    await until(/ST-App-Key/)
    expect(printed()).toMatch(/World +demo, auth any, clock machine/)
  })

  test.for([
    ['any', () => []],
    ['off', () => ['--auth', 'off']],
    ['registered', (here: Here) => ['--auth', 'registered', '--clients', file(here, CLIENTS)]],
  ] as const)('the commands of the banner work unchanged with auth %s', async ([_, args], here) => {
    const { until, printed } = await served(here, { args: [...args(here)] })
    await until(/vendors\?pageSize=2.*\n/)
    const { code, out } = await inBash(offered(printed()))
    expect([code, JSON.parse(out).data.length]).toEqual([0, 2])
  })

  test('with auth off the banner says that the real API always requires a token', async (here) => {
    const { until } = await served(here, { args: ['--auth', 'off'] })
    await until(/Auth is off: no token or key is required/)
  })

  test('--help names every flag, its variable and its default', async (here) => {
    const { code, out } = await ended(here, { args: ['--help'] })
    const flags = [...Object.values(serveOptions), ...Object.values(mockOptions).map(({ cli }) => cli)]
      .filter((each) => each !== undefined)
      .map(({ flag }) => /--([\w-]+)/.exec(flag)?.[1] ?? '')
    expect(code).toBe(0)
    for (const flag of flags) expect(out).toContain(`--${flag} `)
    for (const flag of flags) expect(out.replace(/\s+/g, ' ')).toContain(`env: MOCKTITAN_${flag.toUpperCase().replaceAll('-', '_')}`)
    expect(out).toMatch(/default:\s+4010/)
  })

  test('--log pretty prints one line per request: status, method, target, operation, rule and advice', async (here) => {
    const { url, until } = await served(here, { args: ['--auth', 'off'] })
    await fetch(`${url}${VENDORS}?nmae=x`)
    await fetch(`${url}${VENDORS}/1`)
    await until(/200 GET +\/inventory\/v2\/tenant\/1001\/vendors\?nmae=x +Vendors_GetList +\[ADV-01 ignored nmae.*\]\n/)
    await until(/404 GET +\/inventory\/v2\/tenant\/1001\/vendors\/1 +Vendors_GetById +\[ERR-09 Vendor with id 1 was not found\.\]\n/)
  })

  test('--log json prints only JSON lines: the address, then one line per request', async (here) => {
    const { url, until, printed } = await served(here, { args: ['--log', 'json', '--auth', 'off', '--clock', '2026-01-05T09:00:00Z'] })
    await fetch(`${url}${VENDORS}/1`, { headers: { 'st-app-key': 'secret' } })
    await until(/"status":404.*\n/)
    const lines = printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ listening: url })
    expect(lines[1]).toEqual({
      at: '2026-01-05T09:00:00Z',
      method: 'GET',
      target: `${VENDORS}/1`,
      operation: 'Vendors_GetById',
      unsimulated: null,
      tenant: '1001',
      status: 404,
      rule: 'ERR-09',
      reasons: ['Vendor with id 1 was not found.'],
      failure: null,
      advice: [],
    })
  })

  test('--log off prints the banner and no requests', async (here) => {
    const { url, until, printed, child, exit } = await served(here, { args: ['--log', 'off'] })
    await until(/ST-App-Key.*\n/)
    await fetch(`${url}${VENDORS}`)
    child.kill('SIGTERM')
    await exit
    expect(printed()).not.toContain('Vendors_GetList')
  })

  test('the log shows no app key and no control character', async (here) => {
    const { url, until, printed } = await served(here, { args: ['--auth', 'off'] })
    await fetch(`${url}${VENDORS}?servicetitanapplicationkey=ak1.secret&x=%1b[31m`)
    await until(/Vendors_GetList.*\n/)
    expect(printed()).not.toContain('ak1.secret')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(printed()).not.toMatch(/\u001b/)
  })

  test.for([
    ['a flag', ['--prot', '1'], '--port'],
    ['a quirk', ['--quirk', 'overReciept=refuse'], "Unknown quirk 'overReciept'. Did you mean 'overReceipt'?"],
    ['a value of a quirk', ['--quirk', 'overReceipt=refuze'], "Did you mean 'refuse'?"],
    ['a world', ['--world', 'dmeo'], "Unknown world 'dmeo'. Did you mean 'demo'?"],
    ['a mode', ['--auth', 'none'], 'any, registered, off'],
    ['a log style', ['--log', 'jsn'], 'pretty, json, off'],
  ] as const)('an unknown %s is refused, and the nearest name is suggested', async ([_, args, expected]) => {
    const { code, out, err } = await refused(['--port', '0', ...args])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(expected)
  })

  test.for([
    ['--port', 'abc'],
    ['--port', '65536'],
    ['--port', '-1'],
    ['--rate-limit', 'many'],
    ['--journal', '1.5'],
    ['--body-limit', '0'],
    ['--clock', '2026-13-45'],
    ['--quirk', 'overReceipt'],
    ['--quirk', 'readLag=soon'],
    ['--cors', 'perhaps'],
  ] as const)('%s %s is refused, and the message names the flag or the value', async ([flag, value]) => {
    const { code, err } = await refused([`${flag}=${value}`])
    expect([code, err.includes(value.split('=').at(-1) as string)]).toEqual([1, true])
    expect(err).toMatch(/^error: /)
    expect(err).not.toContain('    at ')
  })

  test.for([
    ['a type', { vendors: [{ id: 'x', name: 'Acme' }] }, 'vendors[0].id: must be integer, not "x"'],
    ['a name', { vendros: [] }, 'vendros: is an unknown property; did you mean vendors?'],
    ['an id that is there twice', { businessUnits: [{ id: 5, name: 'A' }, { id: 5, name: 'B' }] }, 'businessUnits[1].id: must be unique'], // biome-ignore format: one row
    ['no object', [], 'world must be the name of a world, or its data, not []'],
    ['no JSON', '{ "vendors": [', 'is not JSON'],
  ] as const)('a world file with %s is refused, and the message has path, reason and value', async ([_, world, expected], here) => {
    const { code, err } = await refused(['--world', file(here, world)])
    expect([code, err.split('\n')[0]?.startsWith('error: ')]).toEqual([1, true])
    expect(err).toContain(expected)
  })

  test('a missing world file is named in the refusal', async () => {
    const { code, err } = await refused(['--world', './no-such-world.json'])
    expect([code, err.includes('./no-such-world.json')]).toEqual([1, true])
  })

  test('a partial world file is enough', async (here) => {
    const world = file(here, { clock: '2026-03-01T00:00:00Z', businessUnits: [{ id: 5, name: 'Only one' }] })
    const { url } = await served(here, { args: ['--world', world, '--auth', 'off'] })
    expect(await (await fetch(`${url}${VENDORS}`)).json()).toMatchObject({ data: [], totalCount: null })
  })

  test('a port in use is an error, not a stack trace', async (here) => {
    const other = createServer().listen(0, '127.0.0.1')
    here.onTestFinished(() => void other.close())
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await ended(here, { args: ['--port', String(port)] })
    expect([code, err]).toEqual([
      1,
      `error: Port ${port} on 127.0.0.1 is in use. Choose another with --port, or --port 0 for any free one.\n`,
    ])
  })

  test('--auth registered without clients is refused, and the message says what is missing', async () => {
    const { code, err } = await refused(['--auth', 'registered'])
    expect([code, err.startsWith('error: --auth registered needs --clients FILE, a JSON file with [{ "id"')]).toEqual([1, true])
  })

  test('--clock says what it accepts', async () => {
    const { err } = await refused(['--clock', 'yesterday'])
    expect(err).toBe("error: --clock must be `machine`, or a date or date-time such as 2026-01-05T09:00:00Z, not 'yesterday'\n")
  })

  test('AUTH-10 --auth registered accepts only the clients of the file', async (here) => {
    const { url } = await served(here, { args: ['--auth', 'registered', '--clients', file(here, CLIENTS)] })
    const ask = (id: string, secret: string) =>
      fetch(`${url}/connect/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
      })
    expect([(await ask("it's us", 's p&c$')).status, (await ask('dev', 'dev')).status]).toEqual([200, 400])
  })

  test('every flag has a variable that does the same, and the flag wins', async (here) => {
    const env = {
      MOCKTITAN_AUTH: 'off',
      MOCKTITAN_WORLD: 'empty',
      MOCKTITAN_CLOCK: '2026-02-03T04:05:06Z',
      MOCKTITAN_LOG: 'json',
      MOCKTITAN_QUIRK: 'nulls=declared,decimalText=fixed',
      MOCKTITAN_HOST: '127.0.0.1',
      MOCKTITAN_SEED: 'x',
      MOCKTITAN_PORT: '1',
    }
    const { url } = await served(here, { env })
    expect(await (await fetch(`${url}/_mock/health`)).json()).toMatchObject({ status: 'ok', time: '2026-02-03T04:05:06Z', warnings: [] })
    expect(await (await fetch(`${url}${VENDORS}?includeTotal=true`)).json()).toMatchObject({ totalCount: 0 })
  })

  test('a variable with a wrong value is refused and named', async (here) => {
    const { code, err } = await ended(here, { env: { MOCKTITAN_PORT: 'abc' } })
    expect([code, err.includes('MOCKTITAN_PORT')]).toEqual([1, true])
  })

  test.for([
    ['yes', '*'],
    ['true', '*'],
    ['false', null],
    ['0', null],
    ['', null],
  ] as const)('MOCKTITAN_CORS=%j', async ([value, allowed], here) => {
    const { url } = await served(here, { args: ['--auth', 'off'], env: { MOCKTITAN_CORS: value } })
    const { headers } = await fetch(`${url}${VENDORS}`, { headers: { origin: 'https://app.example' } })
    expect(headers.get('access-control-allow-origin')).toBe(allowed)
  })

  test('--clock freezes the clock at a time; by default it is the machine’s', async (here) => {
    const timeOf = async (args: readonly string[]) => {
      const { url } = await served(here, { args })
      return ((await (await fetch(`${url}/_mock/health`)).json()) as { time: string }).time
    }
    expect(await timeOf(['--clock', '2026-01-05'])).toBe('2026-01-05T00:00:00Z')
    expect(Math.abs(Date.parse(await timeOf([])) - Date.now())).toBeLessThan(60_000)
  })

  test.for([
    [
      ['--rate-limit', '2'],
      [200, 200, 429],
    ],
    [
      ['--rate-limit', '0'],
      [200, 200, 200],
    ],
    [[], [200, 200, 200]],
  ] as const)('GATE-02 with %j three calls in one second answer %j', async ([args, statuses], here) => {
    const { url } = await served(here, { args: [...args, '--auth', 'off', '--clock', '2026-01-05'] })
    const got: number[] = []
    for (let i = 0; i < 3; i++) got.push((await fetch(`${url}${VENDORS}`)).status)
    expect(got).toEqual(statuses)
  })

  test('GATE-02 --rate-limit without a number is 60 calls a second', async (here) => {
    const { url } = await served(here, { args: ['--rate-limit', '--auth', 'off', '--clock', '2026-01-05'] })
    const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await fetch(`${url}${VENDORS}?pageSize=1`)).status))
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })

  test.for([
    ['flags', { args: ['--no-rule-header', '--no-advice-header'] }],
    ['flags with a value', { args: ['--rule-header', 'no', '--advice-header', 'off'] }],
    ['variables', { env: { MOCKTITAN_RULE_HEADER: 'no', MOCKTITAN_ADVICE_HEADER: '0' } }],
  ] as [string, Run][])('ERR-14 %s leave x-mock-rule and x-mock-advice out', async ([_, { args = [], ...run }], here) => {
    const { url } = await served(here, { args: ['--auth', 'off', ...args], ...run })
    const [refused, advised] = [await fetch(`${url}${VENDORS}/1`), await fetch(`${url}${VENDORS}?nmae=x`)]
    expect([refused.headers.get('x-mock-rule'), advised.headers.get('x-mock-advice')]).toEqual([null, null])
  })

  test('--world continues an exported mock with the same bytes: clock, seed, quirks, auth and tokens are the same', async (here) => {
    const quirks = ['--quirk', 'overReceipt=refuse,nulls=declared', '--export-page-size', '3']
    const { url } = await served(here, { args: ['--auth', 'off', '--clock', '2027-03-04', '--seed', 'a bug', ...quirks] })
    const send = async (base: string, path: string, init?: RequestInit) => {
      const answer = await fetch(base + path, init)
      return `${answer.status} ${await answer.text()}`
    }
    const asks = [[`${VENDORS}/1`], [VENDORS], ['/inventory/v2/tenant/1001/export/purchase-orders'], ['/_mock/health']] as const
    for (const [path] of asks) await send(url, path)
    const exported = await (await fetch(`${url}/_mock/export`)).json()

    const copy = await served(here, { args: ['--world', file(here, exported)] })

    expect(copy.printed()).toContain('auth off, clock 2027-03-04T00:00:00Z')
    for (const [path] of asks) expect(await send(copy.url, path)).toBe(await send(url, path))
    const other = await served(here, {
      args: ['--world', file(here, exported), '--seed', 'x', '--quirk', 'nulls=observed'],
      env: { MOCKTITAN_CLOCK: '2028-01-01' },
    })
    expect(await (await fetch(`${other.url}/_mock/export`)).json()).toMatchObject({
      clock: '2028-01-01T00:00:00Z',
      mock: { options: { seed: 'x', quirks: { overReceipt: 'refuse' }, exportPageSize: 3 } },
    })
  })

  test.for(['SIGINT', 'SIGTERM'] as const)('%s stops it with exit code 0, and its port is free', async (signal, here) => {
    const { child, exit, url } = await served(here)
    expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
    child.kill(signal)
    expect(await exit).toBe(0)
    await expect(fetch(`${url}/_mock/health`)).rejects.toThrow()
  })

  test('a reader that stops reading the log does not stop the server', async (here) => {
    const { child, url, until } = await served(here, { args: ['--auth', 'off'] })
    await until(/vendors\?pageSize=2.*\n/)
    child.stdout.destroy()
    for (let i = 0; i < 3; i++) await fetch(`${url}${VENDORS}`)
    expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
  })
})
