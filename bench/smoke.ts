/**
 * `npm run bench:smoke` checks that the harness runs; its times mean nothing. It compares Mocktitan only with node:http and Express, and needs
 * only `npm ci` and `npm run build` in the root. It exits with code 1 if a contestant gives a wrong answer.
 */
import { answerOfOurs, bareExpress, bareHttp } from './bare.ts'
import { ours } from './ours.ts'
import { figure, times } from './report.ts'
import { contest, type Entry, median, speedOf } from './rounds.ts'
import { server } from './server.ts'
import type { Work } from './work.ts'

const PACE = { rounds: 1, warm: 0.3, seconds: 0.5 }

for (const work of ['get', 'list', 'post'] as const satisfies readonly Work[]) {
  const answer = await answerOfOurs(work)
  const entries = await contest(
    [ours, bareHttp(answer), bareExpress(answer)].map((kind) => server(kind, work)),
    PACE,
  )
  const [mine] = entries as [Entry]
  for (const entry of entries) console.log(lineOf(work, entry, mine))
  const failed = entries.filter((entry) => entry.samples.length === 0)
  if (failed.length > 0 || !mine.whole) {
    console.error(`${work}: ${(failed[0] ?? mine).name} gave a wrong answer (${(failed[0] ?? mine).seen})`)
    process.exitCode = 1
  }
}

function lineOf(work: Work, entry: Entry, mine: Entry): string {
  const perSecond = median(entry.samples.map((sample) => sample.perSecond))
  return `${work.padEnd(5)} ${entry.name.padEnd(28)} ${figure(perSecond).padStart(7)}/s   ours is ${times(speedOf(mine, entry))}   ${entry.seen}`
}
