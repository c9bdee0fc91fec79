/** `npm run test:replicas -- --seeds 2 [--seed 7] [--seconds 8]`: histories of replicas under faults, checked (docs/stores.md). */
import { parseArgs } from 'node:util'
import { NONE, postgresServer, programs } from '../support/postgres.ts'
import { run } from './run.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '8' },
  },
})
const [seeds, first, seconds] = [Number(values.seeds), Number(values.seed), Number(values.seconds)]

if (programs === undefined) {
  console.log(`SKIPPED ${seeds} histories: ${NONE}`)
  process.exit()
}

const server = postgresServer()
let failed = 0
try {
  await server.start()
  for (let seed = first; seed < first + seeds; seed++) {
    const { problems, events, commits, faults } = await run(server, seed, seconds)
    const count = (outcome: string) => events.filter((event) => event.outcome === outcome).length
    console.log(
      `seed ${seed}: ${events.length} calls (${count('unchanged')} not carried out, ${count('unknown')} unknown), ${commits} commits, ` +
        `${faults.length} faults: ${problems.length === 0 ? 'one order explains all answers' : `${problems.length} PROBLEMS`}`,
    )
    for (const problem of problems.slice(0, 20)) console.log(`  - ${problem}`)
    if (problems.length > 0) failed++
  }
} finally {
  await server.remove()
}
console.log(`${seeds - failed} of ${seeds} histories are explained`)
if (failed > 0) process.exitCode = 1
