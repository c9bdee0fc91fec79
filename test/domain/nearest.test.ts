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
])('of %s half may be wrong, and two letters at the least: %s', (written, name, found) => {
  expect(nearest(written, [name])).toBe(found)
})

test('of two names that are as near the first is taken', () => {
  expect(nearest('bat', ['cat', 'rat'])).toBe('cat')
})

test('where there is no name, none is near', () => {
  expect(nearest('bat', [])).toBeUndefined()
})

test('an unknown name is refused with the nearest', () => {
  expect(unknownName('overReciept', 'quirk', NAMES)).toBe("Unknown quirk 'overReciept'. Did you mean 'overReceipt'?")
})

test('an unknown name that is near none is refused with all that are known', () => {
  expect(unknownName('completelyElse', 'quirk', NAMES)).toBe("Unknown quirk 'completelyElse'. Known: overReceipt, emptyOrder, nulls.")
})

test('an unknown name that is long is repeated in part', () => {
  expect(unknownName('x'.repeat(1_000_000), 'quirk', NAMES)).toBe(
    `Unknown quirk '${'x'.repeat(100)}…'. Known: overReceipt, emptyOrder, nulls.`,
  )
})
