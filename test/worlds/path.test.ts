import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'

test('for a path instead of a world, the message says how to read it', () => {
  expect(() => createMock({ world: './x.json' as never })).toThrow("{ world: JSON.parse(readFileSync('./x.json', 'utf8')) }")
})
