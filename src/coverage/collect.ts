/** Collects what a mock's calls exercise, in a file of its own for each collector. */
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Tally } from '../engine/journal/tally.ts'
import { makeFolder, refuseUnwritable, writeWhole } from '../files.ts'
import type { Mock } from '../mock.ts'

export interface Collector {
  /** Writes what was counted so far. */
  write(): void
  /** Writes, and counts no more. */
  stop(): void
}

/**
 * Counts from now on what is called and how it is answered, and keeps it in a file of its own in this folder, which
 * `mocktitan coverage` merges with the others. The file is written whenever something is met for the first time, so that a
 * process which is killed loses counts but nothing that it met; and again by `stop`. Throws where the folder cannot be written to.
 */
export function collectCoverage(mock: Mock, folder: string): Collector {
  const tally = new Tally()
  const place = resolve(folder)
  const file = join(place, `${process.pid}-${randomUUID()}.json`)
  makeFolder(place)
  refuseUnwritable(file)
  const write = () => {
    // A suite may remove the folder to begin anew.
    makeFolder(place)
    writeWhole(file, JSON.stringify(tally.data()))
  }
  const stops = [
    mock.journal.listen((exchange, met) => tally.addExchange(exchange, met) && write(), 'Coverage'),
    mock.watch((changes, met) => tally.addChanges(changes, met) && write(), 'Coverage'),
  ]
  return {
    write,
    stop: () => {
      for (const stop of stops) stop()
      write()
    },
  }
}
