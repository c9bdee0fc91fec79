import { expect, test } from 'vitest'
import { circlesOf } from './circles.ts'

test('a chain is not a cycle', () => {
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

test('a cycle is found, whatever leads to it', () => {
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

test('a file that imports itself is a cycle', () => {
  expect(circlesOf(new Map([['a', ['a']]]))).toEqual([['a']])
})
