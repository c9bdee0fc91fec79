import { parse, type ValueNode } from '@humanwhocodes/momoa'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsOf } from '../../src/contract/positions.ts'
import type { Place } from '../../src/contract/read.ts'

/** Every place in a parsed text with the end of its value, according to another parser. */
function placesIn(node: ValueNode, at: Place = null): { at: Place; line: number; position: number }[] {
  const { line, column } = node.loc.end
  const below =
    node.type === 'Array'
      ? node.elements.flatMap(({ value }, key) => placesIn(value, { key, in: at }))
      : node.type === 'Object'
        ? node.members.flatMap(({ name, value }) => placesIn(value, { key: JSON.parse(textOf(name)) as string, in: at }))
        : []
  return [{ at, line, position: column - 1 }, ...below]
}

const textOf = (name: ValueNode | { type: string }): string => JSON.stringify('value' in name ? name.value : '')

/** Names that differ in more than case, so that no two places are the same. */
const name = fc.constantFrom('a', 'bb', 'items', 'quote"d', 'sl\\ash', 'Ünder', '{', ']')
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -1.5e300, '', 'a "quoted" text', 'back\\', '\n', '{[,:]}'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(name, tie('any'), { maxKeys: 4 }),
  ),
})).any

test('ERR-04 values end where another parser says so, whatever the spacing', () => {
  fc.assert(
    fc.property(value, fc.constantFrom('', ' ', '\t', 1, 3), fc.constantFrom('\n', '\r\n', '\r'), (each, indent, lineEnd) => {
      const text = (JSON.stringify(each, null, indent) ?? 'null').replaceAll('\n', lineEnd)
      const expected = placesIn(parse(text).body)
      const ends = endsOf(
        text,
        expected.map(({ at }) => at),
      )
      expect(ends).toEqual(expected.map(({ line, position }) => ({ line, position })))
    }),
    { numRuns: 500 },
  )
})

test('ERR-04 the last of duplicate names counts, ignoring case', () => {
  expect(endsOf('{"Tax":1,"tax":"much"}', [{ key: 'tax', in: null }])).toEqual([{ line: 1, position: 21 }])
})
