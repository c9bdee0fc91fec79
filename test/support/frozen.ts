/** Freezes a state all the way down, but for what is no state: tables that are made when first looked at, and the texts of rows. */
import { Table } from '../../src/store/tables/table.ts'

const done = new WeakSet<object>()

export function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || done.has(value)) return
  done.add(value)
  if (value instanceof Table) {
    // A table that was not read yet is made by this.
    frozen(value.rows)
    frozen(value.indexes)
    return
  }
  for (const each of Object.values(value)) frozen(each)
  if (value instanceof Map) for (const [key, each] of value) frozen([key, each])
  const isRow = 'record' in value && 'id' in Object(value.record)
  if (!isRow) Object.freeze(value)
}
