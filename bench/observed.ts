/** What metrics and traces cost the server: metrics that are never requested, metrics requested every second, and spans without an SDK. */
import { send } from './ask.ts'
import { ours } from './ours.ts'
import type { Program } from './process.ts'
import { entriesTable, type Findings, figure, type Target, times } from './report.ts'
import { contest, type Entry, median, type Pace, speedOf } from './rounds.ts'
import { type Kind, server } from './server.ts'
import type { Work } from './work.ts'

const scraped: Kind = {
  ...ours,
  name: 'mocktitan, metrics requested every second',
  async prepare(program, work) {
    const headers = await ours.prepare?.(program, work)
    await send(METRICS, program.port)
    askEverySecond(program)
    return headers ?? {}
  },
}

const traced: Kind = {
  ...ours,
  name: 'mocktitan --traces, no SDK',
  start: (port) => [...ours.start(port), '--traces', 'yes'],
}

const METRICS = { method: 'GET', path: '/_mock/metrics' }

/** Requests the metrics every second until the program ends. */
function askEverySecond({ port }: Program): void {
  const timer = setInterval(() => send(METRICS, port).catch(() => clearInterval(timer)), 1000)
  timer.unref()
}

export async function observed(pace: Pace): Promise<Findings> {
  const measured = [await compared('get', pace), await compared('post', pace)]
  return {
    title: 'metrics and traces',
    targets: measured.flatMap(({ targets }) => targets),
    tables: measured.map(({ table }) => table),
    notes: ['`@opentelemetry/api` is loaded with `--traces` only.'],
  }
}

async function compared(work: Work, pace: Pace) {
  const [plain, ...others] = (await contest(
    [ours, scraped, traced].map((kind) => server(kind, work)),
    pace,
  )) as [Entry, ...Entry[]]
  const targets = others.map((entry): Target => {
    const share = 1 / speedOf(entry, plain)
    const of = `${entry.name.replace('mocktitan', '').replace(/^[, ]+/, '')}, ${work === 'get' ? 'GET an order' : 'POST an order'}`
    return { of, wanted: `≤ ${MOST} × the CPU time of a server with neither`, figure: times(share), reached: share <= MOST }
  })
  return { targets, table: entriesTable([plain, ...others], plain, COLUMNS) }
}

const MOST = 1.1

const COLUMNS = {
  head: ['requests per second', 'CPU µs a request', 'CPU of the first'],
  cells: (entry: Entry, plain: Entry) => [
    figure(median(entry.samples.map((sample) => sample.perSecond))),
    figure(median(entry.samples.map((sample) => sample.cpu))),
    times(1 / speedOf(entry, plain)),
  ],
}
