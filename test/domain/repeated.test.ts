import { expect, test } from 'vitest'
import { firstRepeated } from '../../src/domain/repeated.ts'

test.each([
  [[], -1],
  [[1, 2, 3], -1],
  [[1, 2, 2, 1], 2],
  [['b', 'a', 'b'], 2],
  [[null, undefined, null, undefined], -1],
])('the first repeated value of %j is at %i', (values, at) => {
  expect(firstRepeated(values)).toBe(at)
})
