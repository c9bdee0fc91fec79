/** Makes a Vitest test for each interaction of a pact. This is not in `mocktitan/pact`, because that must load without Vitest. */
import { describe, test } from 'vitest'
import type { VerifyOptions } from './verify/options.ts'

/**
 * Verifies the pacts while Vitest collects the test file, and makes a test for each interaction:
 * `describePacts({ pacts: 'pacts/*.json' })`. Pending interactions and messages are skipped. A pact that cannot be loaded gives a failing
 * test.
 */
export function describePacts(options: VerifyOptions): void {
  describe('pacts', async () => {
    // Imported here, so that a file that uses only `test` from `mocktitan/vitest` does not load the verifier.
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

/** A consumer expects something that the API does not do. */
class PactMismatch extends Error {
  override readonly name = 'PactMismatch'

  constructor(text: string) {
    super(text)
    // A stack trace into this file would not help.
    this.stack = `${this.name}: ${text}`
  }
}
