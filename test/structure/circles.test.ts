import { expect, test } from 'vitest'
import { circlesOf } from './circles.ts'

test('a chain has no circle', () => {
  expect(
    circlesOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', []],
      ]),
    ),
  ).toEqual([])
})

test('a circle is found, whatever leads to it', () => {
  expect(
    circlesOf(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['d']],
        ['d', ['b']],
      ]),
    ),
  ).toEqual([['b', 'c', 'd']])
})

test('what imports itself is a circle', () => {
  expect(circlesOf(new Map([['a', ['a']]]))).toEqual([['a']])
})
