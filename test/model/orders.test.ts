import { expect, test } from 'vitest'
import { check } from './agree.ts'

test('PO-10 the engine agrees with a model of the lifecycle written from the rules, over 300 random histories', () => {
  expect(() => check({ runs: 300, seed: 20260105 })).not.toThrow()
})
