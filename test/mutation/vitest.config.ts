import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { worldsOnce } from '../support/worlds-once-plugin.ts'

/** A mutant of code that runs at import, such as a list of rules, is tested with every suite until one fails, the fastest first. */
const SOONEST = ['structure/', 'contract/lists', 'contract/reference-lists', 'domain/', 'contract/', 'control/', 'model/']

const placeOf = ({ moduleId }: TestSpecification): number => SOONEST.findIndex((suites) => moduleId.includes(`/test/${suites}`))

class SoonestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/**
 * The suites for mutants of src/domain: those that reach it, through one face only. Suites of whole worlds (busy, fixtures, state)
 * are left out: they are slow, and could only find more. One worker runs all files of a mutant and ends with it, so that code at
 * import runs again for each mutant.
 */
export default defineConfig({
  plugins: [worldsOnce],
  test: {
    include: ['test/{domain,contract,control,model}/**/*.test.ts', 'test/structure/traceability.test.ts'],
    globalSetup: 'test/support/set-up.ts',
    env: { MOCKTITAN_FACES: 'fetch' },
    testTimeout: 20_000,
    isolate: false,
    sequence: { sequencer: SoonestFirst },
  },
})
