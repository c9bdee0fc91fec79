/** `mocktitan/store`: where a mock can keep its state beyond the process. */
export { type OpenedStore, StoreError, type StoreSource } from './store/durable.ts'
export { type SqliteOptions, sqliteStore } from './store/sqlite/source.ts'
