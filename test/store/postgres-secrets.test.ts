/** The rows of a PostgreSQL store have none of the secrets that a client may send. */
import { expect, onTestFinished, test } from 'vitest'
import { openMock } from '../../src/index.ts'
import { openDatabase } from '../../src/store/postgres/database.ts'
import { compactPostgres } from '../../src/store/postgres/upkeep.ts'
import { postgresStore } from '../../src/store.ts'
import { callOf, DATA, FORM, places, planted } from '../support/planted-secrets.ts'
import { forTests } from '../support/postgres-for-tests.ts'

const database = forTests()

/** All rows of the store, by table. */
async function rows(): Promise<ReadonlyMap<string, string>> {
  const own = await openDatabase(database.server.url, 'the test')
  const tables = ['origin', 'commits', 'checkpoints']
  const found = await Promise.all(
    tables.map((table) => own.run((client) => client.query(`SELECT t::text AS row FROM ${database.schema}.${table} AS t`))),
  )
  await own.close()
  return new Map(found.map((result, i) => [tables[i] as string, result.rows.map(({ row }) => row).join('\n')]))
}

test('no row of a PostgreSQL store has a planted secret', async () => {
  const { url } = database.server
  const mock = await openMock({ rateLimit: 1000, tokenRateLimit: 1000, store: postgresStore(url, { schema: database.schema }) })
  onTestFinished(() => mock.close())
  const form = { method: 'POST', host: 'localhost', target: '/connect/token', headers: { 'content-type': FORM } }
  const { access_token } = JSON.parse(
    (await mock.handle({ ...form, body: 'grant_type=client_credentials&client_id=a&client_secret=b' })).body,
  )
  const signed = { authorization: `Bearer ${access_token}`, 'st-app-key': 'ak' }
  for (const { n, part } of places) {
    const call = callOf(part(n))
    await mock.handle({ ...call, headers: { ...signed, ...call.headers } })
    await mock.handle({ ...call, headers: { ...call.headers, ...signed } })
  }
  await mock.control({ method: 'PUT', host: 'localhost', target: '/_mock/snapshots/a', headers: {} })
  const before = await rows()
  await compactPostgres(url, database.schema)
  const after = await rows()
  expect(before.get('commits')?.length).toBeGreaterThan(1000)
  expect(after.get('checkpoints')?.length).toBeGreaterThan(1000)
  const texts = [...before.values(), ...after.values()].join('\n')
  const found = places.filter(({ n }) => texts.includes(planted(n))).map(({ name }) => name)
  expect(found.filter((name) => !DATA.test(name))).toEqual([])
  // The data of a tester's client is there, so the rows were searched.
  expect(found).toContain('a setting in a string')
  expect(texts).not.toContain(access_token)
})
