/** The engine without a server: plain calls, the Fetch face, and MSW's handlers. */
import { answerOfOurs, bareExpress } from './bare.ts'
import { entriesTable, type Findings, figure, type Target, times } from './report.ts'
import { contest, type Entry, median, type Pace, paceOf, speedOf } from './rounds.ts'
import { server } from './server.ts'
import { ORDER } from './work.ts'
import { insider } from './worker.ts'

const HANDLE_WANTED = 0.15
const MSW_WANTED = 1.1
const FETCH_WANTED = 5
const INTERCEPT_WANTED = 20

export async function inside(pace: Pace): Promise<Findings> {
  const expected = `order ${ORDER}`
  const entries = await contest(
    [
      insider('mock.handle', 'inside.ts', 'handle', expected),
      insider('mock.fetch', 'inside.ts', 'fetch', expected),
      insider('fetch, intercept(mock)', 'inside.ts', 'intercept', expected),
      insider('fetch under MSW, handlers(mock)', 'inside.ts', 'msw', expected),
      insider('fetch under MSW, a one-line handler', 'inside.ts', 'one line', expected),
      server(bareExpress(await answerOfOurs('get')), 'get'),
    ],
    pace,
  )
  const [handle, fetch, intercepted, msw, oneLine, express] = entries as [Entry, Entry, Entry, Entry, Entry, Entry]
  return {
    title: 'without a server, GET by id',
    targets: [
      atMost('engine alone, mock.handle, GET by id', HANDLE_WANTED, "bare Express's CPU per request", speedOf(express, handle)),
      atMost('in-test, handlers(mock) under MSW', MSW_WANTED, 'the CPU of a one-line MSW handler', speedOf(oneLine, msw)),
      {
        of: 'fetch face against MSW face',
        wanted: `≥ ${FETCH_WANTED} ×`,
        figure: `${times(speedOf(fetch, msw))} (${times(paceOf(fetch, msw))} by calls per second)`,
        reached: speedOf(fetch, msw) >= FETCH_WANTED,
      },
      {
        of: 'fetch with intercept(mock) against fetch under MSW',
        wanted: `≥ ${INTERCEPT_WANTED} ×`,
        figure: `${times(speedOf(intercepted, msw))} (${times(paceOf(intercepted, msw))} by calls per second)`,
        reached: speedOf(intercepted, msw) >= INTERCEPT_WANTED,
      },
    ],
    tables: [entriesTable(entries, handle, COLUMNS)],
    notes: [],
  }
}

const atMost = (of: string, most: number, what: string, share: number): Target => ({
  of,
  wanted: `≤ ${most} × ${what}`,
  figure: times(share),
  reached: share <= most,
})

const COLUMNS = {
  head: ['calls per second', 'CPU µs a call'],
  cells: ({ samples }: Entry) => [
    figure(median(samples.map((sample) => sample.perSecond))),
    figure(median(samples.map((sample) => sample.cpu))),
  ],
}
