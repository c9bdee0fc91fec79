import { readFileSync } from 'node:fs'
import { mergeConfig } from 'vitest/config'
import slow from './vitest.config.ts'

const instrumented: Record<string, string> = JSON.parse(readFileSync(process.env.MUTANTS as string, 'utf8'))

/** The suites of the slow way, with instrumented files in the place of those that are mutated. */
export default mergeConfig(slow, {
  plugins: [{ name: 'mutants', enforce: 'pre', load: (id: string) => instrumented[id.split('?')[0] as string] }],
  test: { runner: './test/mutation/quick-runner.ts', maxWorkers: 1, reporters: ['json'], outputFile: '.stryker/quick/report.json' },
})
