/** The redirect in separate programs, with a stub instead of the mock. */
import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'
import { cleanEnv } from '../support/program.ts'

const redirect = pathToFileURL(fileURLToPath(new URL('../../src/faces/redirect.ts', import.meta.url))).href

interface ReceivedRequest {
  method: string | undefined
  url: string | undefined
  headers: IncomingMessage['headers']
  body: string
}

const open: { close: () => void }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A server that stores its requests and answers as the test says. */
async function listen(answer: RequestListener): Promise<{ url: string; requests: ReceivedRequest[] }> {
  const requests: ReceivedRequest[] = []
  const server = createServer(async (request, response) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers, body: await text(request) })
    answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  open.push({ close: () => server.close().closeAllConnections() })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

/** Runs a program under the redirect. It logs its answers as JSON. */
async function run(program: string, env: Record<string, string>, before: readonly string[] = []) {
  const child = spawn(process.execPath, [...before, '--import', redirect, '--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...cleanEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
  })
  const exit = new Promise<number | null>((done) => child.on('close', done))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { stdout, stderr, code, got: () => JSON.parse(stdout || `{"stderr":${JSON.stringify(stderr)}}`) }
}

/** `send(url, options)` by `node:https` or `node:http`, for programs that must not depend on the behaviour of a client. */
const send = `
  import * as clients from 'node:https'
  import * as plain from 'node:http'
  const send = (url, { body, ...options } = {}) => new Promise((done, failed) => {
    const request = (url.startsWith('http:') ? plain : clients).request(url, options, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk)).on('error', failed)
      response.on('end', () => done({ status: response.statusCode, message: response.statusMessage, raw: response.rawHeaders, bytes: Buffer.concat(chunks).toString('base64') }))
    })
    request.on('error', failed).end(body)
  })
`

test('axios, fetch and https.request with built-in hosts reach the mock, all other calls go to their own hosts', async () => {
  const mock = await listen(json({ from: 'mock' }, 201))
  const other = await listen(json({ from: 'other' }))

  const program = await run(
    `${send}
    import axios from 'axios'
    const viaAxios = await axios.post('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors?dryRun=no', { name: 'Acme' }, { headers: { authorization: 'Bearer abc', 'st-app-key': 'ak1.x' } })
    const viaFetch = await fetch('https://auth-integration.servicetitan.io/connect/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials' }) })
    const viaHttps = await send('https://api-integration.servicetitan.io/inventory/v2/tenant/1001/vendors/5', { method: 'PATCH', body: '{"active":false}', headers: { 'content-type': 'application/json', authorization: 'Bearer abc' } })
    const viaHttp = await send('http://API.servicetitan.io/inventory/v2/tenant/1001/trucks')
    const untouched = await fetch('${other.url}/health?x=1', { method: 'PUT', body: 'hello' })
    console.log(JSON.stringify({
      statuses: [viaAxios.status, viaFetch.status, viaHttps.status, viaHttp.status, untouched.status],
      bodies: [viaAxios.data, await viaFetch.json(), await untouched.json()],
    }))`,
    { MOCKTITAN_URL: mock.url },
  )

  expect(program.got()).toEqual({
    statuses: [201, 201, 201, 201, 200],
    bodies: [{ from: 'mock' }, { from: 'mock' }, { from: 'other' }],
  })
  expect(mock.requests.map(({ method, url, headers, body }) => [method, headers['x-forwarded-host'], url, body])).toEqual([
    ['POST', 'api.servicetitan.io', '/inventory/v2/tenant/1001/vendors?dryRun=no', '{"name":"Acme"}'],
    ['POST', 'auth-integration.servicetitan.io', '/connect/token', 'grant_type=client_credentials'],
    ['PATCH', 'api-integration.servicetitan.io', '/inventory/v2/tenant/1001/vendors/5', '{"active":false}'],
    ['GET', 'api.servicetitan.io', '/inventory/v2/tenant/1001/trucks', ''],
  ])
  expect(mock.requests.map(({ headers }) => [headers.authorization, headers['st-app-key'], headers['content-type']])).toEqual([
    ['Bearer abc', 'ak1.x', 'application/json'],
    [undefined, undefined, 'application/x-www-form-urlencoded;charset=UTF-8'],
    ['Bearer abc', undefined, 'application/json'],
    [undefined, undefined, undefined],
  ])
  expect(other.requests.map(({ method, url, headers, body }) => [method, url, headers['x-forwarded-host'], body])).toEqual([
    ['PUT', '/health?x=1', undefined, 'hello'],
  ])
  expect(program).toMatchObject({ code: 0, stderr: '' })
})

test('AUTH-11 with the redirect the environments stay separate: a token of one is unknown in the other', async () => {
  const { url, close } = await serve(createMock(), { port: 0 })
  open.push({ close })

  const program = await run(
    `import axios from 'axios'
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'cid.a', client_secret: 'cs1.a' })
    const { data } = await axios.post('https://auth-integration.servicetitan.io/connect/token', form)
    const headers = { authorization: 'Bearer ' + data.access_token, 'st-app-key': 'ak1.a' }
    const ask = (host) => axios.get(host + '/inventory/v2/tenant/1001/vendors', { headers, validateStatus: null })
    const integration = await ask('https://api-integration.servicetitan.io')
    const production = await ask('https://api.servicetitan.io')
    console.log(JSON.stringify([integration.status, integration.data.data.length > 0, production.status]))`,
    { MOCKTITAN_URL: url },
  )

  expect(program.got()).toEqual([200, true, 401])
})

test('the path arrives as it was written, dots, doubled slashes and escapes included', async () => {
  const mock = await listen(json({}))

  await run(
    `${send}
    await send('https://api.servicetitan.io', { path: '/inventory/./v2//tenant/1001/vendors/../trucks%2F1?q=%41&q=a+b&|' })`,
    { MOCKTITAN_URL: `${mock.url}/` },
  )

  expect(mock.requests.map(({ url }) => url)).toEqual(['/inventory/./v2//tenant/1001/vendors/../trucks%2F1?q=%41&q=a+b&|'])
})

test('a mock mounted under a path is reached there', async () => {
  const mock = await listen(json({}))

  await run(`await fetch('https://api.servicetitan.io/inventory/v2/tenant/1/vendors')`, { MOCKTITAN_URL: `${mock.url}/mock/` })

  expect(mock.requests.map(({ url }) => url)).toEqual(['/mock/inventory/v2/tenant/1/vendors'])
})

test('the answer arrives byte for byte: status line, header case and order, a gzipped body still gzipped', async () => {
  const zipped = gzipSync('{"name":"Größe"}')
  const raw = [
    'X-Trace-Id',
    'A',
    'Set-Cookie',
    'a=1',
    'Set-Cookie',
    'b=2',
    'content-ENCODING',
    'gzip',
    'Content-Length',
    `${zipped.length}`,
  ]
  const mock = await listen((_, response) => {
    response.sendDate = false
    response.removeHeader('connection')
    response.writeHead(409, 'Not Now', raw).end(zipped)
  })

  const program = await run(
    `${send}
    const plainly = await send('https://api.servicetitan.io/a')
    const decoded = await (await fetch('https://api.servicetitan.io/b')).json()
    console.log(JSON.stringify({ plainly, decoded }))`,
    { MOCKTITAN_URL: mock.url },
  )

  expect(program.got()).toEqual({
    plainly: { status: 409, message: 'Not Now', raw, bytes: zipped.toString('base64') },
    decoded: { name: 'Größe' },
  })
})

test('large bodies, many at once and one after the other, arrive completely', async () => {
  const mock = await listen((request, response) => response.end(Buffer.alloc(3_000_000, request.url?.at(-1))))

  const program = await run(
    `const ask = async (i) => {
      const response = await fetch('https://api.servicetitan.io/' + i, { method: 'POST', body: 'x'.repeat(2_000_000) })
      const text = await response.text()
      return text === String(i).repeat(3_000_000)
    }
    const got = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(ask))
    for (const i of [8, 9]) got.push(await ask(i))
    console.log(JSON.stringify(got))`,
    { MOCKTITAN_URL: mock.url },
  )

  expect(program.got()).toEqual(Array(10).fill(true))
  expect(mock.requests.map(({ body }) => body.length)).toEqual(Array(10).fill(2_000_000))
})

test('a program sees a reset or truncated answer as it would without the redirect', async () => {
  const mock = await listen((request, response) => {
    if (request.url === '/reset') request.socket.resetAndDestroy()
    else response.writeHead(200, { 'content-length': '100' }).write('half', () => request.socket.destroy())
  })

  const program = await run(
    `${send}
    const reset = await send('https://api.servicetitan.io/reset').catch((error) => error.code)
    const cut = await send('https://api.servicetitan.io/cut').catch((error) => error.code)
    const cutFetch = await fetch('https://api.servicetitan.io/cut').then((response) => response.text()).catch((error) => error.message)
    console.log(JSON.stringify({ reset, cut, cutFetch }))`,
    { MOCKTITAN_URL: mock.url },
  )

  expect(program.got()).toEqual({ reset: 'ECONNRESET', cut: 'ECONNRESET', cutFetch: 'terminated' })
})

test('a client that offers HTTP/2 gets HTTP/1.1', async () => {
  const program = await run(
    `import tls from 'node:tls'
    const socket = tls.connect({ host: 'api.servicetitan.io', port: 443, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
      console.log(JSON.stringify(socket.alpnProtocol))
      socket.destroy()
    })`,
    {},
  )

  expect(program.got()).toBe('http/1.1')
})

test('without a mock the error says how to start one, whichever client the program uses', async () => {
  const program = await run(
    `${send}
    import axios from 'axios'
    const url = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'
    const messages = [
      await axios.get(url).catch((error) => error.message),
      await fetch(url).catch((error) => error.cause.message),
      await send(url).catch((error) => error.message),
    ]
    console.log(JSON.stringify(messages))`,
    { MOCKTITAN_URL: 'http://127.0.0.1:1' },
  )

  const message =
    'mocktitan/redirect: cannot reach Mocktitan at http://127.0.0.1:1/ (ECONNREFUSED). ' +
    'Start it with `npx mocktitan serve`, or set MOCKTITAN_URL to its address.'
  expect(program.got()).toEqual([message, message, message])
})

test.each([
  ['localhost:4010', 'is not an http or https URL'],
  ['4010', 'is not an http or https URL'],
  ['https://api.servicetitan.io', "the vendor's own host"],
  ['http://localhost:4010/?world=demo', 'only a scheme, a host, a port and a path'],
])('MOCKTITAN_URL=%s is refused at start', async (url, reason) => {
  const program = await run(`console.log('"ran"')`, { MOCKTITAN_URL: url })

  expect(program.code).not.toBe(0)
  expect(program.stdout).toBe('')
  expect(program.stderr).toContain(`mocktitan/redirect: MOCKTITAN_URL is "${url}", `)
  expect(program.stderr).toContain(reason)
})

test('an older Node is refused at load, with the version that is needed', async () => {
  const older = "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})"
  const { code, stdout, stderr } = await run("console.log('runs')", {}, ['--import', older])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/Mocktitan needs Node 22\.13\S* or later, and this is Node 20\.20\.2\./)
})

test('node:http2 gets an error that says why, and does not wait', async () => {
  const { got } = await run(
    `import http2 from 'node:http2'
     const session = http2.connect('https://api.servicetitan.io')
     session.on('error', ({ code, message }) => console.log(JSON.stringify({ code, message })))
     session.request({ ':path': '/' }).on('error', () => {})`,
    { MOCKTITAN_URL: 'http://127.0.0.1:1' },
  )
  expect(got()).toEqual({ code: 'ERR_MOCKTITAN_HTTP2', message: expect.stringContaining('node:http2 cannot be redirected') })
})
