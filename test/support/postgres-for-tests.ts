/** A PostgreSQL server for the tests of one file, which are skipped if it is not installed. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { NONE, type PostgresServer, postgresServer, programs } from './postgres.ts'

export interface ForTests {
  readonly server: PostgresServer
  /** Another one for each test. */
  readonly schema: string
}

export function forTests(): ForTests {
  const own = { server: undefined as unknown as PostgresServer, schema: '' }
  let count = 0
  beforeAll(async () => {
    if (programs === undefined) return
    own.server = postgresServer()
    await own.server.start()
  })
  beforeEach((context) => {
    if (programs === undefined) context.skip(NONE)
    own.schema = `test_${++count}`
  })
  afterAll(() => own.server?.remove())
  return own
}
