/** `npm run test:fuzz -- --minutes 10`, also `--seconds` and `--seed`: see docs/security.md. */
import { parseArgs } from 'node:util'
import { apiDocument, controlApiDocument } from './document.ts'
import { Fuzzing } from './fuzz.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } } })

function number(name: keyof typeof values, usual: number): number {
  const value = Number(values[name] ?? usual)
  if (Number.isFinite(value) && value >= 0) return value
  console.error(`error: --${name} must be a number, not '${values[name]}'`)
  process.exit(1)
}

const seconds = number('minutes', 0) * 60 + number('seconds', values.minutes === undefined ? 30 : 0)
const seed = number('seed', Date.now() % 1_000_000)

console.log(`Fuzzing for ${seconds} s with --seed ${seed}`)
const { requests, statuses, lost, accepted, comparisons, exports, problems } = await new Fuzzing(seed).run(seconds * 1000)

const all = [...apiDocument.operations, ...controlApiDocument.operations].map(({ id }) => id)
const never = all.filter((id) => !accepted.includes(id))
console.log(`${requests} requests: ${Object.entries(statuses).map(([status, count]) => `${count} ${status}`).join(', ')}`) // biome-ignore format: one row
if (lost.length > 0) console.log(`Without an answer, by planned failures: ${lost.join('; ')}`)
console.log(`${comparisons} refusals compared with the state before, ${exports} exports loaded again`)
console.log(`${all.length} operations and verbs; never accepted: ${never.length === 0 ? 'none' : never.join(', ')}`)

if (problems.length > 0) {
  console.error(`\n${problems.length} problems with --seed ${seed}:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
  process.exitCode = 1
}
