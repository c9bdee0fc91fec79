/** Freezes a state deeply, except for caches: tables that are made on first use, and the texts of rows. */
import { Table } from '../../src/store/tables/table.ts'

const done = new WeakSet<object>()

const refuse = {
  value: () => {
    throw new TypeError('A frozen Map or Set cannot be changed')
  },
}

/** `Object.freeze` alone does not stop these methods of a Map or a Set. */
const CHANGES = { set: refuse, add: refuse, delete: refuse, clear: refuse }

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
  if (value instanceof Map || value instanceof Set) {
    for (const entry of value.entries()) frozen(entry)
    Object.defineProperties(value, CHANGES)
  }
  const isRow = 'record' in value && 'id' in Object(value.record)
  if (!isRow) Object.freeze(value)
}
