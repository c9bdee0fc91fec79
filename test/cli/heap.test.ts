/** How the standalone server limits its heap, checked in a separate process. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { levelOf } from '../../src/cli/heap.ts'
import { node, root } from '../support/program.ts'

/** Creates many objects and keeps the last ones, like the journal. Prints the size of the space for new objects in MB. */
const CHURN = `
  import { getHeapSpaceStatistics } from 'node:v8'
  const kept = []
  for (let i = 0; i < 3_000_000; i++) kept[i % 100_000] = { i, text: 'call ' + i }
  const space = getHeapSpaceStatistics().find((each) => each.space_name === 'new_space')
  console.log(Math.round(space.space_size / 1e6))
`

const room = (before: string): number =>
  Number(execFileSync(node, ['--input-type=module-typescript', '-e', `${before}\n${CHURN}`], { cwd: root, encoding: 'utf8' }))

test('Node lets the space for new objects grow, and staySmall prevents that', () => {
  expect(room('')).toBeGreaterThan(30)
  expect(room("import { staySmall } from './src/cli/heap.ts'; staySmall()")).toBeLessThan(10)
})

const MIB = 1024 * 1024

test.each([
  [63, 0, 100],
  [64, 0, 50],
  [159, 23, 50],
  [160, 0, 10],
  [79, 24, 50],
  [80, 24, 10],
])('with %d MiB in use, of which %d are in large objects, the heap may grow by %d percent', (used, large, percent) => {
  expect(levelOf(used * MIB, large * MIB).percent).toBe(percent)
})
