/** `mocktitan/store`: stores that keep a mock's state after its process has ended. */
import { requireNode } from './node-version.ts'

export { type OpenedStore, StoreError, type StoreSource } from './store/durable.ts'
export { type PostgresOptions, postgresStore } from './store/postgres/source.ts'
export type { SharedSource } from './store/shared.ts'
export { type SqliteOptions, sqliteStore } from './store/sqlite/source.ts'

requireNode()
