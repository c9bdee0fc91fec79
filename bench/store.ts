/** What keeping the state in a SQLite file costs: the same server with a store and without, in one run. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ours } from './ours.ts'
import { entriesTable, type Findings, figure, type Target, times } from './report.ts'
import { contest, type Entry, median, type Pace, paceOf } from './rounds.ts'
import { type Kind, server } from './server.ts'
import type { Work } from './work.ts'

const kept: Kind = {
  ...ours,
  name: 'mocktitan --store',
  start: (port) => [...ours.start(port), '--store', join(mkdtempSync(join(tmpdir(), 'mocktitan-bench-')), 'mock.db')],
}

const WANTED: Readonly<Record<'get' | 'post', number>> = { get: 0.97, post: 0.7 }

export async function store(pace: Pace): Promise<Findings> {
  const measured = [await compared('get', pace), await compared('post', pace)]
  return {
    title: 'SQLite store against memory, 16 connections',
    targets: measured.map(({ target }) => target),
    tables: measured.map(({ table }) => table),
    notes: ['Each round begins with a new file in the temporary folder.'],
  }
}

async function compared(work: 'get' | 'post', pace: Pace) {
  const [mine, memory] = (await contest(
    [kept, ours].map((kind) => server(kind, work as Work)),
    pace,
  )) as [Entry, Entry]
  const ratio = paceOf(mine, memory)
  const target: Target = {
    of: `SQLite store, ${work === 'get' ? 'GET an order' : 'POST an order'}`,
    wanted: `≥ ${WANTED[work]} × memory, by requests per second`,
    figure: times(ratio),
    reached: ratio >= WANTED[work],
  }
  return { target, table: entriesTable([mine, memory], mine, COLUMNS) }
}

const COLUMNS = {
  head: ['requests per second', 'CPU µs a request', 'with a store'],
  cells: (entry: Entry, mine: Entry) => [
    figure(median(entry.samples.map((sample) => sample.perSecond))),
    figure(median(entry.samples.map((sample) => sample.cpu))),
    times(paceOf(mine, entry)),
  ],
}
