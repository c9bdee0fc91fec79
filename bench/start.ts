/** Start-up time: of a server until its first answer, and of `createMock` in a test. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { firstAnswer } from './ask.ts'
import { answerOfOurs, bareExpress } from './bare.ts'
import { peerVersions } from './circumstances.ts'
import { dist, ours } from './ours.ts'
import { steady } from './peers.ts'
import { type Findings, figure, times } from './report.ts'
import { median, type Pace } from './rounds.ts'
import { type Kind, serving } from './server.ts'

/** Start times are short and vary a lot, so each round has several. */
const STARTS_A_ROUND = 3

const SERVER_WANTED = 120
const MOCK_WANTED = 40

export async function start({ rounds }: Pace): Promise<Findings> {
  const express = bareExpress(await answerOfOurs('get'))
  const kinds = [ours, express, steady]
  const starts = await timed(
    kinds.map((kind) => () => untilFirstAnswer(kind)),
    rounds * STARTS_A_ROUND,
  )
  const imports = await timed(
    [`import { createMock } from '${pathToFileURL(dist('index.js'))}'; createMock()`, ''].map((code) => () => untilEnd(code)),
    rounds * STARTS_A_ROUND,
  )
  const [mine, theirs, steadys] = starts as [number[], number[], number[]]
  const [mock, node] = imports as [number[], number[]]
  const over = median(mine.map((time, i) => time - (theirs[i] as number)))
  const ofSteady = median(mine.map((time, i) => time / (steadys[i] as number)))
  const alone = median(mock.map((time, i) => time - (node[i] as number)))
  return {
    title: 'starting',
    targets: [
      {
        of: 'cold start to first answer',
        wanted: `≤ ${SERVER_WANTED} ms more than bare Express`,
        figure: `${figure(over)} ms more`,
        reached: over <= SERVER_WANTED,
      },
      { of: 'cold start to first answer', wanted: "≤ 1 × Steady's", figure: times(ofSteady), reached: ofSteady <= 1 },
      {
        of: '`createMock` alone, imported',
        wanted: `≤ ${MOCK_WANTED} ms more than bare node`,
        figure: `${figure(alone)} ms more`,
        reached: alone <= MOCK_WANTED,
      },
    ],
    tables: [
      {
        head: ['program', 'milliseconds, median', 'fastest'],
        rows: [
          ...kinds.map((kind, i) => row(kind.name, starts[i] as number[])),
          row('node, createMock imported and called', mock),
          row('node, nothing', node),
        ],
      },
    ],
    notes: [
      peerVersions(),
      `Medians of ${rounds * STARTS_A_ROUND} starts each. The first answer is the order by id with status 200; Mocktitan first has to issue a token.`,
    ],
  }
}

const row = (name: string, all: readonly number[]): string[] => [name, figure(median(all)), figure(Math.min(...all))]

/** The times of each action; the actions take turns. */
async function timed(actions: readonly (() => Promise<number>)[], count: number): Promise<number[][]> {
  const times = actions.map(() => [] as number[])
  for (let i = 0; i < count; i++) for (const [at, action] of actions.entries()) times[at]?.push(await action())
  return times
}

async function untilFirstAnswer(kind: Kind): Promise<number> {
  const started = performance.now()
  const { program, ask } = await serving(kind, 'get')
  await firstAnswer(ask, program)
  const time = performance.now() - started
  await program.stop()
  return time
}

async function untilEnd(code: string): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`it ended with ${status}: ${code}`)
  return performance.now() - started
}
