/** Where the sequences of a world continue: from the sequences in its file, or else from its records. */
import type { SequenceName } from '../domain/env.ts'
import { HIGHEST_CHOSEN_ID } from '../domain/reference-data.ts'
import { type Instant, instantText, isChangeTime, isClockTime } from '../domain/time.ts'
import { type CollectionName, NESTED, nested, type Records } from '../domain/world.ts'
import type { WorldState } from '../store/world-state.ts'
import { WorldError } from './world-error.ts'

export type Sequences = Pick<WorldState, 'lastId' | 'lastChange' | 'numbers'>

export type WorldRecords = { readonly [N in CollectionName]: readonly Records[N][] }

/**
 * The highest id. VAL-04: every id, including those of items, is unique in the whole world; only the lines of a bill have the ids of its
 * receipt's lines.
 */
export function highestOwnId(world: WorldRecords, at: string, { id: most }: Limits): number {
  const seen = new Set<number>()
  let highest = 0
  eachOwnId(world, (id, ...place) => {
    const where = () => `${at}${textOf(place)}.id`
    if (seen.has(id)) throw new WorldError(`${where()}: must be unique, but ${id} is also the id of ${firstPlaceOf(id, world)}`)
    if (!Number.isSafeInteger(id) || id <= 0 || id > most)
      throw new WorldError(`${where()}: must be a whole number from 1 to ${most}, not ${id}`)
    seen.add(id)
    highest = Math.max(highest, id)
  })
  return highest
}

interface Limits {
  readonly id: number
  readonly isChange: (moment: Instant) => boolean
}

/**
 * The limits of a file. A mock continues from a file, and what it then exports must load again. So an export, which is a file with
 * its own sequences, has wider limits than a file written by hand.
 */
export const WRITTEN: Limits = { id: HIGHEST_CHOSEN_ID, isChange: isClockTime }
export const EXPORTED: Limits = { id: 2 ** 53 - 2 ** 51, isChange: isChangeTime }

type IdPlace = [name: string, record: number, list?: string, item?: number]

function eachOwnId(world: WorldRecords, visit: (id: number, ...place: IdPlace) => void): void {
  for (const [name, records] of Object.entries(world)) {
    for (const [i, record] of records.entries()) {
      visit(record.id, name, i)
      for (const list of name === 'bills' ? [] : NESTED) {
        for (const [j, item] of nested(record, list).entries()) visit(item.id, name, i, list, j)
      }
    }
  }
}

const textOf = ([name, record, list, item]: IdPlace): string => `${name}[${record}]${list === undefined ? '' : `.${list}[${item}]`}`

/** The first place of an id. Searched only after a duplicate was found: a large world has millions of ids. */
function firstPlaceOf(id: number, world: WorldRecords): string {
  let first: string | undefined
  eachOwnId(world, (each, ...place) => {
    if (each === id) first ??= textOf(place)
  })
  return first ?? ''
}

/** The file's own sequences, which must not be lower than its ids. */
export function checkedSequences({ lastId, lastChange, numbers }: Sequences, highest: number, at: string): Sequences {
  if (!Number.isSafeInteger(lastId) || lastId < highest || lastId > EXPORTED.id)
    throw new WorldError(
      `${at}sequences.lastId: must be a whole number from ${highest}, the highest id of its records, to ${EXPORTED.id}, not ${lastId}`,
    )
  demandRoom(lastChange, `${at}sequences.lastChange`, EXPORTED)
  for (const [name, number] of Object.entries(numbers)) {
    if (!Number.isSafeInteger(number) || number < 0 || number > EXPORTED.id)
      throw new WorldError(`${at}sequences.numbers.${name}: must be a whole number from 0 to ${EXPORTED.id}, not ${number}`)
  }
  return { lastId, lastChange, numbers }
}

/** The next change will be later than `lastChange` (VAL-03), and its time must still be valid. */
function demandRoom(lastChange: Instant, at: string, { isChange }: Limits): void {
  if (!isChange(lastChange)) throw new WorldError(`${at}: must be before 9999-12-31, not ${instantText(lastChange)}`)
}

/** Sequences continue from the world's highest id (including ids that it only refers to), its numbers and its last change. */
export function sequencesOf(world: WorldRecords, at: string): Sequences {
  let lastId = 0
  // Just before 1970, so that the first change can have the time of a clock that is set to 1970.
  let lastChange = -1n
  for (const [name, records] of Object.entries(world)) {
    for (const [i, record] of records.entries()) {
      lastId = Math.max(lastId, highestId(record))
      if (!('modifiedOn' in record) || record.modifiedOn <= lastChange) continue
      demandRoom(record.modifiedOn, `${at}${name}[${i}].modifiedOn`, WRITTEN)
      lastChange = record.modifiedOn
    }
  }
  return { lastId, lastChange, numbers: numbersOf(world) }
}

function highestId(value: unknown, key = ''): number {
  // An id that is only referred to needs no reservation if it is above the highest id that the mock assigns.
  if (typeof value === 'number') return /^id$|Ids?$/.test(key) && value <= EXPORTED.id ? value : 0
  if (typeof value !== 'object' || value === null) return 0
  let highest = 0
  for (const [name, each] of Object.entries(value)) highest = Math.max(highest, highestId(each, Array.isArray(value) ? key : name))
  return highest
}

function numbersOf(world: WorldRecords): Record<SequenceName, number> {
  const jobNumbers = new Set(world.jobs.map((job) => job.jobNumber))
  return {
    orderNumber: highestNumber(world.purchaseOrders.filter((order) => !jobNumbers.has(order.number))),
    requestNumber: highestNumber(world.purchaseOrderRequests.map((request) => ({ number: request.requestNumber }))),
    returnNumber: highestNumber(world.returns),
    transferNumber: highestNumber(world.transfers),
    adjustmentNumber: highestNumber(world.adjustments),
    batchNumber: highestNumber(world.batches),
  }
}

const highestNumber = (records: readonly { readonly number: string }[]): number =>
  records.reduce((highest, { number }) => (/^\d{1,15}$/.test(number) ? Math.max(highest, Number(number)) : highest), 0)
