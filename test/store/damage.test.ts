/** A tenant whose stored state cannot be read: its calls say so, and all other tenants go on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMock, type Mock, openMock } from '../../src/index.ts'
import { sqliteStore } from '../../src/store.ts'
import { vendor } from '../support/requests.ts'
import { SharedLog } from '../support/shared-log.ts'

const callOf = (method: string, tenant: number, path: string, body?: object) => ({
  method,
  host: '127.0.0.1',
  target: `/inventory/v2/tenant/${tenant}${path}`,
  headers: { 'content-type': 'application/json' },
  body: body === undefined ? undefined : JSON.stringify(body),
})

const verbOf = (method: string, path: string) => ({ method, host: '127.0.0.1', target: `/_mock${path}`, headers: {} })

const messageOf = ({ body }: { body: string }): string => JSON.parse(body).message

beforeEach(() => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => quiet.mockRestore())
})

describe('in a SQLite file', () => {
  let file = ''
  const open: Mock[] = []
  const closeLast = () => open.pop()?.close()

  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'mocktitan-damage-'))
    file = join(folder, 'mock.db')
    onTestFinished(() => {
      closeLast()
      rmSync(folder, { recursive: true })
    })
  })

  function opened(quirks = {}): Mock {
    const mock = createMock({ auth: 'off', quirks, store: sqliteStore(file) })
    open.push(mock)
    return mock
  }

  /** Tenants 1 and 2, each with a vendor of its own; then another program changes the file. */
  function damaged(sql: string, quirks = {}): Mock {
    const before = opened(quirks)
    for (const tenant of [1, 2]) expect(before.handle(callOf('POST', tenant, '/vendors', vendor())).status).toBe(200)
    before.tenant(1).fail('Trucks_GetList', { with: 'rate-limited', times: 5 })
    closeLast()
    const other = new DatabaseSync(file)
    other.exec(sql)
    other.close()
    return opened(quirks)
  }

  const lag = { readLag: '1h' }

  const damages: readonly (readonly [string, string, object])[] = [
    ['a record that is not JSON', "UPDATE records SET text = '{' WHERE stream = '1' AND collection = 'vendors'", {}],
    ['a record of another shape', "UPDATE records SET text = '{\"id\":1}' WHERE stream = '1' AND collection = 'vendors'", {}],
    ['a record that is null', "UPDATE records SET text = 'null' WHERE stream = '1' AND collection = 'vendors'", {}],
    ['sequences that are not JSON', "UPDATE streams SET sequences = 'x' WHERE stream = '1'", {}],
    ['sequences of another shape', "UPDATE streams SET sequences = '{}' WHERE stream = '1'", {}],
    ['settings', "INSERT INTO parts VALUES ('1', 'settings', '{\"integrationUserId\":\"x\"}')", {}],
    ['a plan', "UPDATE records SET text = 'x' WHERE stream = '1' AND collection = 'plans/failures'", {}],
    ['an earlier state', "UPDATE records SET text = 'x' WHERE stream = '1' AND collection = 'past'", lag],
  ]

  const says =
    /^Nothing was changed: The state of tenant 1 cannot be read: .*mock\.db contains something that Mocktitan did not write \(.+\)\. Restore a copy, or start over with --store-reset\.$/

  test.each(damages)('%s: the calls of its tenant say what to do, and the other tenant still answers', (_, sql, quirks) => {
    const mock = damaged(sql, quirks)
    for (let round = 0; round < 2; round++) {
      const reply = mock.handle(callOf('GET', 1, '/vendors'))
      expect(reply.status).toBe(503)
      expect(reply.headers).not.toHaveProperty('retry-after')
      expect(messageOf(reply)).toMatch(says)
      expect(mock.handle(callOf('POST', 1, '/vendors', vendor())).status).toBe(503)
      expect(mock.handle(callOf('POST', 2, '/vendors', vendor())).status).toBe(200)
      expect(messageOf(mock.control(verbOf('GET', '/tenants/1/export')))).toMatch(says)
      expect(messageOf(mock.control(verbOf('GET', '/export')))).toMatch(says)
    }
    expect(mock.control(verbOf('GET', '/tenants/2/export')).status).toBe(200)
    expect(mock.warnings().filter(({ message }) => message.startsWith('The state of tenant 1')).length).toBe(1)
    expect(mock.journal.entries({ tenant: 1 }).map(({ status }) => status)).toEqual([503, 503, 503, 503])
  })

  test('a damaged tenant is not overwritten, and is there again once the file is repaired', () => {
    const text = "(SELECT text FROM records WHERE stream = '2' AND collection = 'vendors')"
    const mock = damaged("UPDATE streams SET sequences = 'x' || sequences WHERE stream = '1'")
    for (let round = 0; round < 2; round++) expect(mock.handle(callOf('POST', 1, '/vendors', vendor())).status).toBe(503)
    closeLast()
    const other = new DatabaseSync(file)
    other.exec(`UPDATE streams SET sequences = substr(sequences, 2) WHERE stream = '1'; UPDATE records SET text = ${text} WHERE text = ''`)
    other.close()
    expect(JSON.parse(opened().handle(callOf('GET', 1, '/vendors?sort=-Id')).body).data[0].name).toBe(vendor().name)
  })

  test('a tenant with a damaged record can be reset', () => {
    const mock = damaged("UPDATE records SET text = '{' WHERE stream = '1' AND collection = 'vendors'")
    expect(mock.control(verbOf('POST', '/tenants/1/reset')).status).toBe(204)
    expect(mock.handle(callOf('GET', 1, '/vendors')).status).toBe(200)
  })

  test('a record of an earlier state, which only lists show', () => {
    const state = '"state":{"sequences":{"lastId":1,"lastChange":"0","numbers":{}},"tables":{"vendors":[{}]}},"x":'
    const mock = damaged(`UPDATE records SET text = replace(text, '"undo":', '${state}') WHERE stream = '1' AND collection = 'past'`, lag)
    expect(messageOf(mock.handle(callOf('GET', 1, '/vendors')))).toMatch(says)
    expect(mock.handle(callOf('GET', 2, '/vendors')).status).toBe(200)
  })

  test('a face answers a call of a damaged tenant, and does not fail', async () => {
    const mock = damaged("UPDATE records SET text = '{' WHERE stream = '1' AND collection = 'vendors'")
    const answer = await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1/vendors'))
    expect([answer.status, (await answer.json()).message]).toEqual([503, expect.stringMatching(says)])
  })

  test('a record of the starting world', () => {
    const mock = damaged("UPDATE origin SET text = replace(text, '\"name\":', '\"nom\":') WHERE name = 'beginning'")
    const reply = mock.handle(callOf('GET', 3, '/vendors'))
    expect(messageOf(reply)).toMatch(/^Nothing was changed: The state of the mock cannot be read: .*start over with --store-reset/)
  })
})

describe('in a log that replicas share', () => {
  const says = 'The state of tenant 1 cannot be read: the test contains something that Mocktitan did not write ('

  async function damaged(change: (text: string) => string, isCheckpoint: boolean) {
    const log = new SharedLog()
    const open = () => openMock({ auth: 'off', store: log.source('one') })
    const one = await open()
    for (const tenant of [1, 2]) {
      for (const name of ['A', 'B']) await one.handle(callOf('POST', tenant, '/vendors', vendor({ name })))
    }
    if (isCheckpoint) await log.checkpointWith('1', change)
    else log.change('1', 1, change)
    return open()
  }

  const changes: readonly (readonly [string, (text: string) => string, boolean])[] = [
    ['a commit that is not JSON', () => '{', false],
    ['a commit of another shape', () => '{}', false],
    ['a commit that belongs to another tenant', (text) => text.replace('"stream":"1"', '"stream":"2"'), false],
    ['a commit that is there twice', (text) => text.replace('"base":0', '"base":1'), false],
    ['a commit with a record of another shape', (text) => text.replace('"name":', '"nom":'), false],
    ['a checkpoint that is not JSON', () => '{', true],
    ['a checkpoint of another version', () => '{"future":1}', true],
    ['a checkpoint with a record of another shape', (text) => text.replace('"name":', '"nom":'), true],
  ]

  test.each(changes)('%s: the calls of its tenant say what to do, and the other tenant still answers', async (_, change, isCheckpoint) => {
    const mock = await damaged(change, isCheckpoint)
    for (let round = 0; round < 2; round++) {
      // Calls made in the same turn of the event loop share a query.
      const replies = await Promise.all([
        mock.handle(callOf('GET', 2, '/vendors')),
        mock.handle(callOf('GET', 1, '/vendors')),
        mock.handle(callOf('POST', 2, '/vendors', vendor())),
        mock.handle(callOf('POST', 1, '/vendors', vendor())),
        mock.control(verbOf('GET', '/tenants/2/export')),
        mock.control(verbOf('GET', '/tenants/1/export')),
        mock.control(verbOf('GET', '/health')),
      ])
      expect(replies.map(({ status }) => status)).toEqual([200, 503, 200, 503, 200, 503, 200])
      for (const i of [1, 3, 5]) expect(messageOf(replies[i] as { body: string })).toContain(says)
      for (const i of [1, 3, 5]) expect(replies[i]?.headers).not.toHaveProperty('retry-after')
    }
  })
})
