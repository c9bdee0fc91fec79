/** Where the sequences of a world go on: from what it says itself, else from what its records hold. */
import type { SequenceName } from '../domain/env.ts'
import { type CollectionName, NESTED, nested, type Records } from '../domain/world.ts'
import type { WorldState } from '../store/world-state.ts'
import { WorldError } from './world-error.ts'

export type Sequences = Pick<WorldState, 'lastId' | 'lastChange' | 'numbers'>

export type WorldRecords = { readonly [N in CollectionName]: readonly Records[N][] }

/** VAL-04: every id stands once in the whole world, items included; but a bill's lines bear the ids of its receipt's. The highest of them. */
export function highestOwnId(world: WorldRecords, at: string): number {
  const seen = new Set<number>()
  let highest = 0
  eachOwnId(world, (id, ...place) => {
    const where = () => `${at}${textOf(place)}.id`
    if (seen.has(id)) throw new WorldError(`${where()}: must be unique, but ${id} is the id of ${firstPlaceOf(id, world)} too`)
    if (!Number.isSafeInteger(id) || id <= 0) throw new WorldError(`${where()}: must be a whole number from 1 to 2^53 - 1, not ${id}`)
    seen.add(id)
    highest = Math.max(highest, id)
  })
  return highest
}

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

/** Looked for only once two are the same: a large world has millions of ids. */
function firstPlaceOf(id: number, world: WorldRecords): string {
  let first: string | undefined
  eachOwnId(world, (each, ...place) => {
    if (each === id) first ??= textOf(place)
  })
  return first ?? ''
}

/** What the file says, where that is no lower than the ids it gives. */
export function heldSequences({ lastId, lastChange, numbers }: Sequences, highest: number, at: string): Sequences {
  if (!Number.isSafeInteger(lastId) || lastId < highest)
    throw new WorldError(`${at}sequences.lastId: must be a whole number from ${highest}, the highest id of its records, not ${lastId}`)
  return { lastId, lastChange, numbers }
}

/** Sequences go on from what the world already holds: its ids, also those of what it only names, its numbers, its last change. */
export function sequencesOf(world: WorldRecords): Sequences {
  let lastId = 0
  // Before a clock that stands at 1970.
  let lastChange = -1n
  for (const records of Object.values(world)) {
    for (const record of records) {
      lastId = Math.max(lastId, highestId(record))
      if ('modifiedOn' in record && record.modifiedOn > lastChange) lastChange = record.modifiedOn
    }
  }
  return { lastId, lastChange, numbers: numbersOf(world) }
}

function highestId(value: unknown, key = ''): number {
  if (typeof value === 'number') return /^id$|Ids?$/.test(key) ? value : 0
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
