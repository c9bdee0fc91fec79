/** A tenant whose rows in a PostgreSQL store another program has changed: its calls say so, and all other tenants go on. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openMock } from '../../src/index.ts'
import { openDatabase } from '../../src/store/postgres/database.ts'
import { compactPostgres } from '../../src/store/postgres/upkeep.ts'
import { postgresStore } from '../../src/store.ts'
import { forTests } from '../support/postgres-for-tests.ts'
import { vendor } from '../support/requests.ts'

const database = forTests()

beforeEach(() => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => quiet.mockRestore())
})

const open = () => openMock({ auth: 'off', store: postgresStore(database.server.url, { schema: database.schema }) })

const callOf = (method: string, tenant: number, body?: object) => ({
  method,
  host: '127.0.0.1',
  target: `/inventory/v2/tenant/${tenant}/vendors`,
  headers: {},
  body: body === undefined ? undefined : JSON.stringify(body),
})

const changes = [
  ['a commit that is not JSON', "UPDATE commits SET text = '{' WHERE stream = '1' AND version = 2"],
  ['a commit of another shape', "UPDATE commits SET text = '{}' WHERE stream = '1' AND version = 1"],
  ['a commit that is missing', "DELETE FROM commits WHERE stream = '1' AND version = 1"],
  ['a checkpoint of another shape', "UPDATE checkpoints SET text = '{\"world\":{}}' WHERE stream = '1'"],
  ['a checkpoint with a damaged record', "UPDATE checkpoints SET text = replace(text, '\"name\":', '\"nom\":') WHERE stream = '1'"],
] as const

test.each(changes)('%s', async (_, sql) => {
  const before = await open()
  for (const tenant of [1, 1, 2]) expect((await before.handle(callOf('POST', tenant, vendor()))).status).toBe(200)
  await before.close()
  if (sql.includes('checkpoints')) await compactPostgres(database.server.url, database.schema)
  const own = await openDatabase(database.server.url, 'the test')
  await own.run((client) => client.query(`SET search_path TO ${database.schema}; ${sql}`))
  await own.close()

  const mock = await open()
  onTestFinished(() => mock.close())
  const { name } = postgresStore(database.server.url)
  for (let round = 0; round < 2; round++) {
    const [read, written, other] = await Promise.all([
      mock.handle(callOf('GET', 1)),
      mock.handle(callOf('POST', 1, vendor())),
      mock.handle(callOf('POST', 2, vendor())),
    ])
    expect([read.status, written.status, other.status]).toEqual([503, 503, 200])
    const says = JSON.parse(read.body).message
    if (sql.startsWith('DELETE')) expect(says).toMatch(/The store has lost commits of tenant 1\./)
    else expect(says).toContain(`The state of tenant 1 cannot be read: ${name} contains something that Mocktitan did not write (`)
  }
})
