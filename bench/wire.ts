/** Compares Mocktitan with bare servers and peers over HTTP: reading an order, reading a list, and creating an order. */

import { answerOfOurs, bareExpress, bareHttp, leanExpress } from './bare.ts'
import { peerVersions } from './circumstances.ts'
import { ours, oursLogging } from './ours.ts'
import { peers } from './peers.ts'
import { entriesTable, type Findings, figure, type Target, times } from './report.ts'
import { contest, type Entry, median, type Pace, paceOf, speedOf } from './rounds.ts'
import { server } from './server.ts'
import type { Work } from './work.ts'

const TITLES: Readonly<Record<Work, string>> = {
  get: 'GET purchase order by id',
  list: 'list, 50 rows, two filters, sorted',
  post: 'POST purchase order with 3 items, validated, all rules',
}

/** The target: how many times as fast as a bare server Mocktitan should be. */
const WANTED: Readonly<Record<Work, { express: number; lean?: number; http?: number }>> = {
  get: { express: 1, lean: 0.85, http: 0.65 },
  list: { express: 0.85 },
  post: { express: 0.5 },
}

const PEERS_WANTED = 2

export const wire =
  (work: Work) =>
  async (pace: Pace): Promise<Findings> => {
    const answer = await answerOfOurs(work)
    const bare = [bareHttp(answer), bareExpress(answer), ...(work === 'post' ? [] : [leanExpress(answer)])]
    const kinds = [ours, oursLogging, ...bare, ...peers]
    const entries = await contest(
      kinds.map((kind) => server(kind, work)),
      pace,
    )
    const [mine, , http, express, lean] = entries as [Entry, Entry, Entry, Entry, Entry]
    const title = TITLES[work]
    const against = (entry: Entry, name: string, wanted: number | undefined): Target[] => {
      if (wanted === undefined) return []
      const ratio = speedOf(mine, entry)
      return [
        {
          of: title,
          wanted: `≥ ${wanted} × ${name}`,
          figure: `${times(ratio)} (${times(paceOf(mine, entry))} by requests per second)`,
          reached: ratio >= wanted,
        },
      ]
    }
    const targets = [
      ...against(
        express,
        work === 'post' ? 'bare Express that parses it and answers {"id":1}' : 'bare Express, same bytes',
        WANTED[work].express,
      ),
      ...against(lean, 'the leanest Express', WANTED[work].lean),
      ...against(http, 'bare node:http', WANTED[work].http),
      againstPeers(title, mine, entries.slice(kinds.length - peers.length)),
    ]
    return { title, targets, tables: [entriesTable(entries, mine, COLUMNS)], notes: [peerVersions()] }
  }

/** Compares with the fastest peer that does the same work, or with the fastest of all if none does. */
function againstPeers(title: string, mine: Entry, rivals: readonly Entry[]): Target {
  const running = rivals.filter((entry) => entry.samples.length > 0).toSorted((a, b) => cpuOf(a) - cpuOf(b))
  const fastest = running.find((entry) => entry.whole) ?? running[0]
  const wanted = `≥ ${PEERS_WANTED} × the fastest peer that does the same work`
  if (!fastest) return { of: title, wanted, figure: 'no peer ran', reached: null }
  const ratio = speedOf(mine, fastest)
  const first = running[0] as Entry
  const beside = first === fastest ? '' : `; ${times(speedOf(mine, first))} ${first.name}, which does less`
  return {
    of: title,
    wanted,
    figure: `${times(ratio)} ${fastest.name}${fastest.whole ? '' : ' (no peer does the same work)'}${beside}`,
    reached: ratio >= PEERS_WANTED,
  }
}

const cpuOf = ({ samples }: Entry): number => median(samples.map((sample) => sample.cpu))

const COLUMNS = {
  head: ['requests per second', 'CPU µs a request', 'our speed is'],
  cells: (entry: Entry, mine: Entry) => [
    figure(median(entry.samples.map((sample) => sample.perSecond))),
    figure(cpuOf(entry)),
    times(speedOf(mine, entry)),
  ],
}
