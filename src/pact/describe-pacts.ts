/** Pacts in Vitest: one test an interaction. Apart from `mocktitan/pact`, which must load without Vitest. */
import { describe, test } from 'vitest'
import type { VerifyOptions } from './verify/options.ts'

/**
 * Verifies the pacts as the file is collected, and gives each interaction a test: `describePacts({ pacts: 'pacts/*.json' })`.
 * One that is pending or a message is skipped; what could not be loaded is a test that fails.
 */
export function describePacts(options: VerifyOptions): void {
  describe('pacts', async () => {
    // Loaded when there are pacts to verify: whoever only wants `test` need not wait for the verifier.
    const [{ verify }, { interactionText }] = await Promise.all([import('./verify/verify.ts'), import('./verify/pretty.ts')])
    const { interactions, faults } = await verify(options)
    for (const [consumer, own] of Map.groupBy(interactions, (each) => each.consumer)) {
      describe(consumer, () => {
        for (const each of own) {
          test.skipIf(each.result === 'pending' || each.result === 'skipped')([...each.states, each.description].join(', '), () => {
            if (each.result === 'failed') throw new PactMismatch(interactionText(each))
          })
        }
      })
    }
    for (const fault of faults) {
      test(fault, () => {
        throw new PactMismatch(fault)
      })
    }
  })
}

/** What a consumer expects and the API does not do. */
class PactMismatch extends Error {
  override readonly name = 'PactMismatch'

  constructor(text: string) {
    super(text)
    // Where the test stands in this file tells nobody anything.
    this.stack = `${this.name}: ${text}`
  }
}
