import { readFileSync } from 'node:fs'
import { mergeConfig } from 'vitest/config'
import slow from './vitest.config.ts'

const instrumented: Record<string, string> = JSON.parse(readFileSync(process.env.MUTANTS as string, 'utf8'))

/** The same suites as with Stryker, with instrumented files instead of the mutated ones. */
export default mergeConfig(slow, {
  plugins: [{ name: 'mutants', enforce: 'pre', load: (id: string) => instrumented[id.split('?')[0] as string] }],
  test: {
    runner: './test/mutation/quick-runner.ts',
    maxWorkers: 1,
    reporters: ['json'],
    outputFile: '.stryker/quick/report.json',
    // Vitest would keep instrumented files for later runs.
    fsModuleCache: false,
  },
})
