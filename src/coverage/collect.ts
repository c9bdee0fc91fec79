/** Collects what a mock's calls exercise, in a file of its own for each collector. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Mock } from '../mock.ts'
import { Tally } from './tally.ts'

export interface Collector {
  /** Writes what was counted so far. */
  write(): void
  /** Writes, and counts no more. */
  stop(): void
}

/**
 * Counts from now on what is called and how it is answered, and keeps it in a file of its own in this folder, which
 * `mocktitan coverage` merges with the others. The file is written whenever something is met for the first time, so that a
 * process which is killed loses counts but nothing that it met; and again by `stop`.
 */
export function collectCoverage(mock: Mock, folder: string): Collector {
  const tally = new Tally()
  const place = resolve(folder)
  const file = join(place, `${process.pid}-${randomUUID()}.json`)
  mkdirSync(place, { recursive: true })
  const write = () => {
    writeFileSync(`${file}.part`, JSON.stringify(tally.data()))
    renameSync(`${file}.part`, file)
  }
  const stops = [
    mock.journal.listen((exchange, met) => tally.addExchange(exchange, met) && write()),
    mock.watch((changes, met) => tally.addChanges(changes, met) && write()),
  ]
  return {
    write,
    stop: () => {
      for (const stop of stops) stop()
      write()
    },
  }
}
