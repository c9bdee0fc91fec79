/** Secrets are planted wherever a client may put one; the mock must show none of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span, Tracer } from '@opentelemetry/api'
import { describe, expect, onTestFinished, test } from 'vitest'
import { operationIds, operationTable, shapes } from '../../src/api.ts'
import type { Call } from '../../src/call.ts'
import { logLine } from '../../src/cli/log.ts'
import { isSecret, isSecretParameter } from '../../src/engine/journal/secrets.ts'
import { traced } from '../../src/faces/tracing.ts'
import { createMock } from '../../src/index.ts'
import { record } from '../../src/pact/index.ts'
import { sqliteStore } from '../../src/store.ts'
import { vendor } from '../support/requests.ts'

const INV = '/inventory/v2/tenant/1001'
const FORM = 'application/x-www-form-urlencoded'

/** The planted secrets; each place has its own. */
const hush = (n: number): string => `hush${n}hush`
const jwt = (n: number): string => `eyJhbGciOiJub25lIn0.${hush(n)}.c2ln`

type Part = Partial<Omit<Call, 'headers'>> & { readonly headers?: Record<string, string>; readonly type?: string }

const at =
  (target: (hushed: string) => string) =>
  (n: number): Part => ({ target: target(hush(n)) })
const header =
  (name: string, value: (hushed: string) => string = (hushed) => hushed) =>
  (n: number): Part => ({ headers: { [name]: value(hush(n)) } })
const body =
  (text: (hushed: string) => string, type = 'application/json', target = `${INV}/vendors`) =>
  (n: number): Part => ({ method: 'POST', target, type, body: text(hush(n)) })
const json = (value: (hushed: string) => unknown) => body((hushed) => JSON.stringify(value(hushed)))
const token = (text: (hushed: string) => string, type = FORM) => body(text, type, '/connect/token')
const memo = (text: (hushed: string) => string) => json((hushed) => ({ ...vendor(), memo: text(hushed) }))

const PLACES: Readonly<Record<string, (n: number) => Part>> = {
  'a bearer token': header('authorization', (x) => `Bearer ${x}`),
  'a token without a scheme': header('authorization'),
  'basic credentials': header('authorization', (x) => `Basic ${x}`),
  'the app key': header('st-app-key'),
  'a cookie': header('cookie', (x) => `sid=${x}`),
  'header x-api-key': header('x-api-key'),
  'header x-client-secret': header('x-client-secret'),
  'header x-auth-token': header('x-auth-token'),
  'header ocp-apim-subscription-key': header('ocp-apim-subscription-key'),
  'header proxy-authorization': header('proxy-authorization', (x) => `Basic ${x}`),
  'header x-functions-key': header('x-functions-key'),
  'header x-hub-signature': header('x-hub-signature'),
  'header x-password': header('x-password'),
  'a referer with a token': header('referer', (x) => `https://app.example/?access_token=${x}`),
  'a referer with a password': header('referer', (x) => `https://me:${x}@app.example/`),
  'a referer with a fragment': header('referer', (x) => `https://app.example/#access_token=${x}`),
  'the app key in the query': at((x) => `${INV}/vendors?ServiceTitanApplicationKey=${x}`),
  'access_token in the query': at((x) => `${INV}/vendors?access_token=${x}&page=1`),
  'an encoded name in the query': at((x) => `${INV}/vendors?access%5Ftoken=${x}`),
  'a name encoded otherwise in the query': at((x) => `${INV}/vendors?%61pp_key=${x}`),
  'password in the query': at((x) => `${INV}/vendors?password=${x}`),
  'secret in the query': at((x) => `${INV}/vendors?secret=${x}`),
  'key in the query': at((x) => `${INV}/vendors?key=${x}`),
  'a signature in the query': at((x) => `${INV}/vendors?sig=${x}`),
  'client_secret in an unknown route': at((x) => `/nowhere?client_secret=${x}`),
  'user and password of a target': at((x) => `http://user:${x}@localhost${INV}/vendors`),
  'a fragment': at((x) => `${INV}/vendors#access_token=${x}`),
  'a segment after token': at((x) => `/v2/token/${x}/vendors`),
  'a path parameter': at((x) => `${INV}/vendors;token=${x}`),
  'a JWT in the path': (n) => ({ target: `${INV}/vendors/${jwt(n)}` }),
  'a JWT as the name of a parameter': (n) => ({ target: `${INV}/vendors?${jwt(n)}` }),
  'user and password of the host': (n) => ({ host: `user:${hush(n)}@localhost` }),
  'client_secret in a form': token((x) => `grant_type=client_credentials&client_id=a&client_secret=${x}`),
  'client_secret in a sloppy form': token((x) => `client_id=a b&client_secret=my ${x}`),
  'client_secret in a form sent as JSON': token((x) => `client_id=a&client_secret=${x}`, 'application/json'),
  'client_secret in JSON': token((x) => JSON.stringify({ client_id: 'a', client_secret: x }), 'application/json'),
  'client_secret in multipart': token(
    (x) => `--b\r\ncontent-disposition: form-data; name="client_secret"\r\n\r\n${x}\r\n--b--`,
    'multipart/form-data; boundary=b',
  ),
  'client_secret in XML': token((x) => `<token><client_secret>${x}</client_secret></token>`, 'application/xml'),
  'client_secret in single quotes': token((x) => `{'client_secret':'${x}'}`, 'application/json'),
  'client_secret in YAML': token((x) => `client_id: a\nclient_secret: ${x}\n`, 'text/yaml'),
  'a password in a form': token((x) => `grant_type=password&username=a&password=${x}`),
  'an assertion that is a JWT': (n) => ({ method: 'POST', target: '/connect/token', type: FORM, body: `assertion=${jwt(n)}` }),
  'password in a body': json((x) => ({ ...vendor(), password: x })),
  'a number as a password': (n) => ({ method: 'POST', target: `${INV}/vendors`, body: `{"password":77${n}77${n}77,"name":"${''}"}` }),
  'a list of tokens': json((x) => ({ ...vendor(), token: [x] })),
  'an object of credentials': json((x) => ({ ...vendor(), credentials: { user: 'a', value: x } })),
  'a list of pairs': json((x) => ({ ...vendor(), headers: [['x-api-key', x]] })),
  'a list of names and values': json((x) => ({ ...vendor(), headers: [{ name: 'Authorization', value: x }] })),
  'a header line in a list': json((x) => ({ ...vendor(), headers: [`Authorization: Bearer ${x}`] })),
  'a name in escapes': body((x) => `{"name":"a","client\\u005fsecret":"${x}"}`),
  'JSON that is cut': body((x) => `{"name":"a","client_secret":"${x}`),
  'JSON that is broken': body((x) => `{"name":"a",,"client_secret":"${x}"}`),
  'JSON in a string': memo((x) => JSON.stringify({ client_secret: x })),
  'a form in a string': memo((x) => `client_id=a&client_secret=${x}`),
  'a URL in a string': memo((x) => `https://me:${x}@example.com/`),
  'a query in a string': memo((x) => `https://example.com/?api_key=${x}`),
  'a bearer token in a string': memo((x) => `call it with Bearer ${x} instead`),
  'a setting in a string': memo((x) => `use client_secret = ${x}, please`),
  'a JWT in a string': (n) => memo(() => `see ${jwt(n)} there`)(n),
  'external data whose key names a secret': json((x) => ({
    ...vendor(),
    externalData: { applicationGuid: '0f8fad5b-d9cb-469f-a165-70867728950e', externalData: [{ key: 'api_token', value: x }] },
  })),
  'a wrong value that the refusal repeats': json((x) => ({ ...vendor(), taxRate: `client_secret=${x}` })),
  'a body that is not JSON': body((x) => `password ${x}`, 'text/plain'),
}

const places = Object.entries(PLACES).map(([name, part], i) => ({ name, n: i + 100, part }))
const planted = (n: number): string => (places[n - 100]?.name === 'a number as a password' ? `77${n}77${n}77` : hush(n))

function callOf({ type, headers = {}, ...part }: Part): Call {
  return {
    method: 'GET',
    host: 'localhost',
    target: `${INV}/vendors`,
    ...part,
    headers: { 'st-app-key': 'ak', authorization: 'Bearer t', ...(type !== undefined && { 'content-type': type }), ...headers },
  }
}

/** Everything that a mock shows of one call, by place. */
async function viewsOf(call: Call): Promise<Readonly<Record<string, string>>> {
  const mock = createMock({ auth: 'off' })
  const recording = record({ consumer: 'web', mock })
  const lines: string[] = []
  mock.journal.listen((exchange) => void lines.push(logLine('pretty')?.(exchange) ?? '', logLine('json')?.(exchange) ?? ''))
  const bodyOf = (target: string) => mock.control({ method: 'GET', host: 'localhost', target, headers: {} }).body
  const events: string[] = []
  const stop = mock
    .control({ method: 'GET', host: 'localhost', target: '/_mock/events', headers: {} })
    .events?.((text) => events.push(text))
  mock.handle(call)
  stop?.()
  return {
    journal: bodyOf('/_mock/journal'),
    har: bodyOf('/_mock/journal.har'),
    advice: bodyOf('/_mock/advice') + JSON.stringify(mock.advice()),
    log: lines.join('\n'),
    events: events.join(''),
    // What the page of the inspector reads besides the journal.
    exchange: bodyOf('/_mock/journal/1'),
    coverage: bodyOf('/_mock/coverage') + bodyOf('/_mock/metrics') + bodyOf('/_mock/health') + bodyOf('/_mock'),
    pact: JSON.stringify(await recording.pact()),
  }
}

/** A value of a field that a tester's client sends is the tester's data: it is in the records, and wherever records are. */
const DATA = /in a string$|^external data/

/** Everything that is stored of a call: exports, and the bytes of a store's files. */
function keptOf(call: Call): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const mock = createMock({ rateLimit: 1000, tokenRateLimit: 1000, store: sqliteStore(join(folder, 'mock.db')) })
  const form = { method: 'POST', host: 'localhost', target: '/connect/token', headers: { 'content-type': FORM } }
  const { access_token } = JSON.parse(mock.handle({ ...form, body: 'grant_type=client_credentials&client_id=a&client_secret=b' }).body)
  const signed = { authorization: `Bearer ${access_token}`, 'st-app-key': 'ak' }
  mock.handle({ ...call, headers: { ...signed, ...call.headers } })
  mock.handle({ ...call, headers: { ...call.headers, ...signed } })
  mock.control({ method: 'PUT', host: 'localhost', target: '/_mock/snapshots/a', headers: {} })
  const exports = { export: JSON.stringify(mock.export()), tenant: JSON.stringify(mock.tenant(1001).export()) }
  mock.close()
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])
  return { ...exports, ...Object.fromEntries(files) }
}

/** The attributes of a call's span. */
function spanOf(call: Call): string {
  const written: unknown[] = []
  const note = (...values: unknown[]) => void written.push(values)
  const span = { isRecording: () => true, setAttribute: note, updateName: note, setStatus: note, recordException: note, end: () => {} }
  const startSpan = (name: string) => {
    note(name)
    return span as unknown as Span
  }
  const tracer = { startSpan } as unknown as Tracer
  traced(createMock({ auth: 'off' }), { tracer }).handle(call)
  return JSON.stringify(written)
}

test('at least 60 places are planted', () => {
  expect(places.length).toBeGreaterThanOrEqual(60)
})

describe.each(places)('$name', ({ name, n, part }) => {
  test('is in the call', () => {
    expect(JSON.stringify(callOf(part(n)))).toContain(planted(n))
  })

  test('is not shown anywhere', async () => {
    const views = await viewsOf(callOf(part(n)))
    expect(Object.keys(views).filter((where) => views[where]?.includes(planted(n)))).toEqual([])
    expect(views.journal).toContain('"exchanges":[{')
    expect(views.events).toContain('event: exchange')
  })

  test.skipIf(DATA.test(name))('is not stored anywhere, nor in a span', () => {
    const call = callOf(part(n))
    const kept = keptOf(call)
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['export', 'tenant', 'mock.db']))
    expect(Object.keys(kept).filter((where) => kept[where]?.includes(planted(n)))).toEqual([])
    expect(spanOf(call)).not.toContain(planted(n))
  })
})

const guarded = ['fail', 'respond'] as const

test.each(guarded)('the options of %s are listed without their secrets', (what) => {
  const mock = createMock()
  if (what === 'fail') mock.fail('Vendors_GetById', { with: 'rate-limited', match: { headers: { authorization: `Bearer ${hush(1)}` } } })
  else
    mock.respond('Vendors_GetById', {
      unchecked: true,
      body: { access_token: hush(1), note: `Bearer ${hush(1)}` },
      headers: { 'set-cookie': `sid=${hush(1)}` },
    })
  const views = ['failures', 'responses'].map(
    (list) => mock.control({ method: 'GET', host: 'localhost', target: `/_mock/${list}`, headers: {} }).body,
  )
  expect(views.join()).toContain('Vendors_GetById')
  expect(views.join()).not.toContain(hush(1))
})

test('a planned answer is sent with its secrets', () => {
  const mock = createMock({ auth: 'off' })
  mock.respond('Vendors_GetById', { unchecked: true, body: { access_token: hush(1) } })
  expect(mock.handle(callOf({ target: `${INV}/vendors/2101` })).body).toContain(hush(1))
})

test('no property of the API is mistaken for a secret except the token itself, and in world files what is about tokens', () => {
  const names = Object.values(shapes).flatMap((properties) => properties.map(({ name }) => name))
  const secret = new Set(names.filter(isSecret))
  expect([...secret].sort()).toEqual(['access_token', 'auth', 'revokedTokens', 'tokenWindows'])
})

test('no parameter of the API is mistaken for a secret', () => {
  const names = operationIds.flatMap((id) => operationTable(id).query.map(({ name }) => name))
  expect(names.filter(isSecretParameter)).toEqual([])
})

test.each([
  'a memo on tokens and passwords',
  'Basic Electronics',
  'the key is under the mat',
  'https://example.com/a?page=2',
  '2026-01-05T09:00:00Z',
  'mail: a@example.com',
])('%s is shown unchanged', async (text) => {
  const { journal } = await viewsOf(callOf(memo(() => text)(1)))
  expect(journal).toContain(text)
})
