/** What a SQLite store costs: the same server with and without a store, in one run. */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { firstAnswer } from './ask.ts'
import { ours } from './ours.ts'
import { entriesTable, type Findings, figure, type Target, times } from './report.ts'
import { contest, type Entry, median, type Pace, paceOf } from './rounds.ts'
import { type Kind, server, serving } from './server.ts'
import type { Work } from './work.ts'
import { worker } from './worker.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'mocktitan-bench-')), 'mock.db')

const keptIn = (file: () => string): Kind => ({
  ...ours,
  name: 'mocktitan --store',
  start: (port) => [...ours.start(port), '--store', file()],
})

const kept = keptIn(newFile)

const SECONDS_WANTED = 2
const SIZE_WANTED = 3

const WANTED: Readonly<Record<'get' | 'post', number>> = { get: 0.97, post: 0.7 }

export async function store(pace: Pace): Promise<Findings> {
  const measured = [await compared('get', pace), await compared('post', pace)]
  return {
    title: 'SQLite store against memory, 16 connections',
    targets: [...measured.map(({ target }) => target), ...(await afterManyCommits(pace.rounds))],
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

/** Kills the process after 100,000 commits, then measures the size of the file and how long the next start takes. */
async function afterManyCommits(starts: number): Promise<Target[]> {
  const file = newFile()
  const filling = await worker('filled.ts', [file])
  const { commits, exported } = filling.seen as { commits: number; exported: number }
  await filling.kill()
  const size = [file, `${file}-wal`].reduce((sum, part) => sum + (existsSync(part) ? statSync(part).size : 0), 0) / exported
  const seconds: number[] = []
  for (let start = 0; start < starts; start++) seconds.push(await untilFirstAnswer(file))
  rmSync(dirname(file), { recursive: true })
  const after = `after ${commits.toLocaleString('en-US')} commits and kill -9`
  return [
    {
      of: `SQLite store, start to first order read, ${after}`,
      wanted: `≤ ${SECONDS_WANTED} s`,
      figure: `${figure(median(seconds))} s`,
      reached: median(seconds) <= SECONDS_WANTED,
    },
    {
      of: `SQLite store, bytes on disk, ${after}`,
      wanted: `≤ ${SIZE_WANTED} × the exported state`,
      figure: `${times(size)} (${figure(exported / 1e6)} MB exported)`,
      reached: size <= SIZE_WANTED,
    },
  ]
}

async function untilFirstAnswer(file: string): Promise<number> {
  const started = performance.now()
  const { program, ask } = await serving(
    keptIn(() => file),
    'get',
  )
  await firstAnswer(ask, program)
  const time = performance.now() - started
  await program.stop()
  return time / 1_000
}

const COLUMNS = {
  head: ['requests per second', 'CPU µs a request', 'speed with a store'],
  cells: (entry: Entry, mine: Entry) => [
    figure(median(entry.samples.map((sample) => sample.perSecond))),
    figure(median(entry.samples.map((sample) => sample.cpu))),
    times(paceOf(mine, entry)),
  ],
}
