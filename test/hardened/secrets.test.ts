/** Secrets are planted wherever a client may put one; the mock must show none of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span, Tracer } from '@opentelemetry/api'
import { beforeAll, describe, expect, test } from 'vitest'
import { operationIds, operationTable, shapes } from '../../src/api.ts'
import type { Call } from '../../src/call.ts'
import { logLine } from '../../src/cli/log.ts'
import { isSecret, isSecretParameter } from '../../src/engine/journal/secrets.ts'
import { traced } from '../../src/faces/tracing.ts'
import { createMock } from '../../src/index.ts'
import { record } from '../../src/pact/index.ts'
import { sqliteStore } from '../../src/store.ts'
import { callOf, DATA, FORM, hush, INV, memo, places, planted } from '../support/planted-secrets.ts'

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

/** Everything that is stored of calls: exports, and the bytes of a store's files. */
function keptOf(calls: readonly Call[]): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-'))
  const mock = createMock({ rateLimit: 1000, tokenRateLimit: 1000, store: sqliteStore(join(folder, 'mock.db')) })
  const form = { method: 'POST', host: 'localhost', target: '/connect/token', headers: { 'content-type': FORM } }
  const { access_token } = JSON.parse(mock.handle({ ...form, body: 'grant_type=client_credentials&client_id=a&client_secret=b' }).body)
  const signed = { authorization: `Bearer ${access_token}`, 'st-app-key': 'ak' }
  calls.forEach((call, i) => {
    mock.handle({ ...call, headers: { ...signed, ...call.headers } })
    mock.handle({ ...call, headers: { ...call.headers, ...signed } })
    mock.control({ method: 'PUT', host: 'localhost', target: `/_mock/snapshots/${i}`, headers: {} })
  })
  const exports = { export: JSON.stringify(mock.export()), tenant: JSON.stringify(mock.tenant(1001).export()) }
  mock.close()
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')])
  rmSync(folder, { recursive: true, force: true })
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

/** In one store, because starting one for each call would take most of the time. */
let kept: ReturnType<typeof keptOf>
beforeAll(() => {
  kept = keptOf(places.filter(({ name }) => !DATA.test(name)).map(({ n, part }) => callOf(part(n))))
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
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['export', 'tenant', 'mock.db']))
    expect(Object.keys(kept).filter((where) => kept[where]?.includes(planted(n)))).toEqual([])
    expect(spanOf(callOf(part(n)))).not.toContain(planted(n))
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
