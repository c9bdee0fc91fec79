/** `npm run test:model -- --runs 20000 [--seed 7]`: the model test with this many runs. */
import { parseArgs } from 'node:util'
import { check } from './agree.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const started = performance.now()
check({ runs, seed })
console.log(`${runs} runs with seed ${seed}: engine and model agree (${Math.round((performance.now() - started) / 1000)} s)`)
