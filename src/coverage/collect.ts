/** Collects the coverage of a mock's calls, in one file per collector. */
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Tally } from '../engine/journal/tally.ts'
import { makeFolder, refuseUnwritable, writeWhole } from '../files.ts'
import type { ObservedMock } from '../mock.ts'

export interface Collector {
  /** Writes the counts so far. */
  write(): void
  /** Stops counting, and writes the counts. */
  stop(): void
}

/**
 * Counts calls and answers from now on, in a separate file in this folder; `mocktitan coverage` merges all files. The file is
 * written whenever something is exercised for the first time, and once more by `stop`. So if the process is killed, its
 * last counts are lost, but everything that it exercised is in the file. Throws if the folder is not writable.
 */
export function collectCoverage(mock: ObservedMock, folder: string): Collector {
  const tally = new Tally()
  const place = resolve(folder)
  const file = join(place, `${process.pid}-${randomUUID()}.json`)
  makeFolder(place)
  refuseUnwritable(file)
  const write = () => {
    // A test suite may have removed the folder to start over.
    makeFolder(place)
    writeWhole(file, JSON.stringify(tally.data()))
  }
  const stops = [
    mock.journal.listen((exchange, before) => tally.addExchange(exchange, before) && write(), 'Coverage'),
    mock.watch((changes, before) => tally.addChanges(changes, before) && write(), 'Coverage'),
  ]
  return {
    write,
    stop: () => {
      for (const stop of stops) stop()
      write()
    },
  }
}
