/** Who may use /_mock: by peer, host name and page. */
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { type ControlAccess, controlGuard } from '../../src/faces/control-access.ts'
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'

interface PartialRequest {
  readonly peer?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly url?: string
  readonly method?: string
}

/** The guard's answer for a request from this machine to localhost, with the given changes. */
function guarded(access: ControlAccess, parts: PartialRequest = {}): string | undefined {
  const { headers, method = 'GET', url = '/_mock/health' } = parts
  const remoteAddress = 'peer' in parts ? parts.peer : '127.0.0.1'
  const request = { method, url, headers: { host: 'localhost:4010', ...headers }, socket: { remoteAddress } }
  return controlGuard(access)(request as unknown as IncomingMessage)
}

test.each(['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1'])('the peer %s may control the mock', (peer) => {
  expect(guarded({}, { peer })).toBeUndefined()
})

test.each([
  ['172.17.0.1', '--control-from 172.17.0.1 allows this client'],
  ['::ffff:172.17.0.1', '--control-from 172.17.0.1 allows this client'],
  ['fe80::1%eth0', '--control-from fe80::1 allows this client'],
  ['128.0.0.1', 'it is for programs on this machine'],
  ['::', 'it is for programs on this machine'],
  [undefined, 'a peer without an address'],
])('the peer %s is refused, and the message names the flag', (peer, message) => {
  expect(guarded({}, { peer })).toContain(message)
})

test.each([
  ['172.17.0.1', ['172.17.0.1'], true],
  ['::ffff:172.17.0.1', ['172.16.0.0/12'], true],
  ['172.32.0.1', ['172.16.0.0/12'], false],
  ['fd00::5', ['10.0.0.0/8', 'fd00::/8'], true],
  ['8.8.8.8', ['any'], true],
  [undefined, ['any'], true],
  ['127.0.0.1', ['10.0.0.1'], true],
])('the peer %s with controlFrom %j: %s', (peer, controlFrom, isWelcome) => {
  expect(guarded({ controlFrom }, { peer }) === undefined).toBe(isWelcome)
})

test.each(['', 'all', 'loopback', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '::/129', '1.2.3.4/8/8', 'fe80::1/-1'])(
  'controlFrom refuses %j',
  (peer) => {
    expect(() => controlGuard({ controlFrom: [peer] })).toThrow(
      `controlFrom must be 'any', an address, or a network such as 172.16.0.0/12, not '${peer}'`,
    )
  },
)

test('a container’s name is refused, and the message names the flag', () => {
  expect(guarded({}, { headers: { host: 'mock:4010' } })).toBe(
    "host 'mock:4010'. --control-host mock allows requests to that name (controlHosts in code)",
  )
})

test('a container’s name that is allowed can be used, ignoring case and with a port', () => {
  expect(guarded({ controlHosts: ['Mock'] }, { headers: { host: 'mock:4010' } })).toBeUndefined()
  expect(guarded({ controlHosts: ['mock'] }, { headers: { host: 'MOCK' } })).toBeUndefined()
})

test.each(['', 'mock:4010', 'http://mock', 'a b', '*'])('controlHosts refuses %j', (name) => {
  expect(() => controlGuard({ controlHosts: [name] })).toThrow('controlHosts must be host names without a port')
})

test.each([
  ['same-origin', true],
  ['none', true],
  ['same-site', false],
  ['cross-site', false],
])('a page whose Sec-Fetch-Site is %s: %s', (site, isWelcome) => {
  const request = { url: '/_mock/tenants/1/export', headers: { 'sec-fetch-site': site } }
  expect(guarded({}, request) === undefined).toBe(isWelcome)
})

test('a link from another site may lead to the mock’s page, and to nothing else', () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
  expect(guarded({}, { url: '/_mock', headers })).toBeUndefined()
  expect(guarded({}, { url: '/_mock/export', headers })).toContain('another site')
  expect(guarded({}, { url: '/_mock', headers: { ...headers, 'sec-fetch-dest': 'iframe' } })).toContain('another site')
})

test('the origin of another page is refused even if its peer and host are allowed', () => {
  expect(guarded({ controlFrom: ['any'] }, { headers: { origin: 'https://evil.example' } })).toContain("origin 'https://evil.example'")
})

const own = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

test.skipIf(own === undefined)(
  'through the address of an interface the control API is closed and the API is open (needs a network)',
  async () => {
    const served = await serve(createMock({ auth: 'off' }), { port: 0, host: '0.0.0.0' })
    onTestFinished(() => served.close())
    const at = `http://${own}:${served.port}`
    const reset = await fetch(`${at}/_mock/tenants/1/reset`, { method: 'POST' })
    expect([reset.status, await reset.json()]).toEqual([
      403,
      { mock: 'mocktitan', message: expect.stringContaining(`--control-from ${own}`) },
    ])
    expect((await fetch(`${at}/inventory/v2/tenant/1001/vendors`)).status).toBe(200)
  },
)

test.each(['/_mock/health', '/inventory/v2/tenant/1001/vendors'])('two Host headers are 400 at %s', async (target) => {
  const mock = createMock({ auth: 'off' })
  const served = await serve(mock, { port: 0 })
  onTestFinished(() => served.close())
  const socket = connect(served.port, '127.0.0.1')
  socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain('more than one Host header')
  expect(mock.journal.entries()).toEqual([])
})
