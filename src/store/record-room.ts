/** Estimates how much memory records take. The estimate is close for ordinary records; huge records count as more than they take. */
import type { Change } from '../domain/outcome.ts'
import type { Table } from './tables/table.ts'

/** The bytes of a record's row and of its places in the indexes. */
const RECORD = 300
/** An empty object or list. */
const OBJECT = 24
/** A property or an element, including its value if that is a number. */
const VALUE = 8
/** Strings up to this length, such as a status or a digit, are often shared, so each counts as one more VALUE. */
const SHORT = 16

/**
 * The part of a record beyond this size counts `TIMES` times. So a few huge records soon reach the limit of the option
 * `recordBytes`, which ordinary records hardly ever reach.
 */
const ORDINARY = 65_536
const TIMES = 32

/** One character outside Latin-1 makes its whole string take twice the memory. */
const WIDE = /[^\0-\xff]/

export function roomOfRecord(record: object): number {
  const room = RECORD + roomOf(record)
  return room <= ORDINARY ? room : ORDINARY + TIMES * (room - ORDINARY)
}

function roomOf(holder: object): number {
  // `Object.values` is used for speed: reading each property by its name took a third of the time of a POST.
  const values: unknown[] = Object.values(holder)
  let room = OBJECT + VALUE * values.length
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (typeof value === 'string') room += value.length <= SHORT ? VALUE : value.length * (WIDE.test(value) ? 2 : 1)
    else if (typeof value === 'object' && value !== null) room += roomOf(value)
  }
  return room
}

/** How much more memory these tables take after the change; negative if they take less. */
export function roomAdded(tables: Readonly<Record<string, Table>>, change: Change): number {
  if ('settings' in change) return 0
  const [name, id, added] = 'put' in change ? [change.put, change.record.id, roomOfRecord(change.record)] : [change.remove, change.id, 0]
  const before = tables[name]?.get(id)
  return added - (before ? roomOfRecord(before) : 0)
}

/** How much memory a table's records take. */
export function roomOfTable(table: Table): number {
  let room = 0
  for (const record of table.all()) room += roomOfRecord(record)
  return room
}
