/** One run of the export: from where the last one stopped to the end of the feed. */
import { type Booked, type Entry, entryFor, withOrder } from './entries.ts'
import { type Access, follow } from './feed.ts'

/** What a run leaves for the next. */
export interface Memory {
  readonly place: string
  readonly booked: Booked
}

export const beginning = (date: string): Memory => ({ place: date, booked: {} })

/**
 * The entries since the last run, page by page, each with the memory to keep once its entries are safe: a run that dies
 * between two pages loses nothing and books nothing twice.
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
