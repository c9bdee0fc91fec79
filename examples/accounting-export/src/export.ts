/** One run of the export: from the end of the last run to the end of the feed. */
import { type Booked, type Entry, entryFor, withOrder } from './entries.ts'
import { type Access, follow } from './feed.ts'

/** The state that a run stores for the next one. */
export interface Memory {
  readonly place: string
  readonly booked: Booked
}

export const beginning = (date: string): Memory => ({ place: date, booked: {} })

/**
 * The entries since the last run, page by page, each with the state to store once its entries are written. A run that is killed between two pages loses nothing and books nothing twice.
 */
export async function* exportOrders(access: Access, memory: Memory): AsyncGenerator<{ entries: Entry[]; memory: Memory }> {
  let { booked } = memory
  for await (const page of follow(access, memory.place)) {
    const entries: Entry[] = []
    for (const order of page.data) {
      const entry = entryFor(order, booked)
      if (entry) entries.push(entry)
      booked = withOrder(booked, order)
    }
    yield { entries, memory: { place: page.continueFrom, booked } }
  }
}
