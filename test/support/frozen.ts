/** Freezes a state deeply, except for caches: tables that are made on first use, and the texts of rows. */
import { Table } from '../../src/store/tables/table.ts'

const done = new WeakSet<object>()

export function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || done.has(value)) return
  done.add(value)
  if (value instanceof Table) {
    // Makes a table that was not read yet.
    frozen(value.rows)
    frozen(value.indexes)
    return
  }
  for (const each of Object.values(value)) frozen(each)
  if (value instanceof Map) for (const [key, each] of value) frozen([key, each])
  const isRow = 'record' in value && 'id' in Object(value.record)
  if (!isRow) Object.freeze(value)
}
