import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { worldsOnce } from '../support/worlds-once-plugin.ts'

/** A mutant of what is made at import, as a list of rules, is held against every suite until one fails: the soonest first. */
const SOONEST = ['structure/', 'contract/lists', 'contract/reference-lists', 'domain/', 'contract/', 'control/', 'model/']

const placeOf = ({ moduleId }: TestSpecification): number => SOONEST.findIndex((suites) => moduleId.includes(`/test/${suites}`))

class SoonestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

/**
 * What mutants of src/domain are held against: the suites that reach it, through one face only. Those of whole worlds
 * (busy, fixtures, state) are left out: they are slow, and could only find more. One worker runs all files of a mutant
 * and ends with it, so that what is made at import is made anew for each.
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
