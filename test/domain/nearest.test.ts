import { expect, test } from 'vitest'
import { nearest, unknownName } from '../../src/domain/nearest.ts'

const NAMES = ['overReceipt', 'emptyOrder', 'nulls']

test.each([
  ['overReciept', 'overReceipt'],
  ['OVERRECEIPT', 'overReceipt'],
  ['emptyorders', 'emptyOrder'],
  ['nul', 'nulls'],
  ['completelyElse', undefined],
])('the name nearest to %s is %s', (written, name) => {
  expect(nearest(written, NAMES)).toBe(name)
})

test.each([
  ['ab', 'cd', 'cd'],
  ['ab', 'cde', undefined],
  ['abcdef', 'abcxyz', 'abcxyz'],
  ['abcdef', 'abwxyz', undefined],
  ['abcde', 'abxyz', 'abxyz'],
])('half of %s may be wrong, and at least two letters: %s', (written, name, found) => {
  expect(nearest(written, [name])).toBe(found)
})

test('of two equally close names the first is suggested', () => {
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat')
})

test('without names there is no suggestion', () => {
  expect(nearest('bat', [])).toBeUndefined()
})

test('for an unknown name the nearest is suggested', () => {
  expect(unknownName('overReciept', 'quirk', NAMES)).toBe("Unknown quirk 'overReciept'. Did you mean 'overReceipt'?")
})

test('for an unknown name without a close one, all known names are listed', () => {
  expect(unknownName('completelyElse', 'quirk', NAMES)).toBe("Unknown quirk 'completelyElse'. Known: overReceipt, emptyOrder, nulls.")
})

test('a long unknown name is shortened in the message', () => {
  expect(unknownName('x'.repeat(1_000_000), 'quirk', NAMES)).toBe(
    `Unknown quirk '${'x'.repeat(100)}…'. Known: overReceipt, emptyOrder, nulls.`,
  )
})
