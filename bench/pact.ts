/** Verifying pacts: our `verify` compared with Pact's own verifier, against a server that always gives the right answer. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Findings, figure } from './report.ts'
import { median, type Pace } from './rounds.ts'

const TIMES_WANTED = 2

export async function pact({ rounds }: Pace): Promise<Findings> {
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await milliseconds('ours'))
    bare.push(await milliseconds('bare'))
  }
  const times = median(ours.map((each, round) => each / (bare[round] as number)))
  return {
    title: '100 interactions verified',
    targets: [
      {
        of: '`verify`, 100 interactions',
        wanted: `≤ ${TIMES_WANTED} × the bare Pact verifier against a static Express server`,
        figure: `${figure(times)} ×`,
        reached: times <= TIMES_WANTED,
      },
    ],
    tables: [
      {
        head: ['', 'ms'],
        rows: [
          ['`verify`, each interaction in its own tenant with its own state', figure(median(ours))],
          ['Pact, static Express', figure(median(bare))],
        ],
      },
    ],
    notes: [
      'The time of `verify` includes starting the process of the verifier; the bare verifier runs in a process that is already started.',
    ],
  }
}

async function milliseconds(who: 'ours' | 'bare'): Promise<number> {
  const program = fileURLToPath(new URL('programs/pact.ts', import.meta.url))
  const env = { ...process.env, PACT_DO_NOT_TRACK: 'true' }
  const child = fork(program, [who], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env })
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`pact.ts ${who} ended with ${code}`)))
  ended.catch(() => {})
  const [taken] = (await Promise.race([once(child, 'message'), ended])) as [number]
  await ended.catch(() => {})
  return taken
}
