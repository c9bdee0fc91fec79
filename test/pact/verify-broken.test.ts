/** The mistakes that only the behaviour of the API shows: the verifier refuses each, and names the rule behind it. */
import { expect, test } from 'vitest'
import { verify } from '../../src/pact/index.ts'
import { mistakes } from './broken.ts'

const behind = ({ rule, reason }: { readonly rule: string | null; readonly reason: string | null }) => rule ?? reason

test('verify refuses what check cannot see, with the rule behind it or the reason', async () => {
  const mistakesFound = mistakes.filter(({ by }) => by === 'verify')
  const { passed, interactions } = await verify({ pacts: mistakesFound.map(({ name }) => `test/pact/broken/${name}.json`) })
  const failed = interactions.filter(({ result }) => result === 'failed')

  expect(passed).toBe(false)
  expect(failed.map(behind)).toEqual(mistakesFound.map(({ rule }) => rule || expect.stringContaining('Unknown provider state')))
})
