/** The coverage that workers with the fixtures collect, as `mocktitan coverage` reads it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { start } from '../support/program.ts'
import { runSuite } from './suites.ts'

test('tests with the fixtures collect coverage in the folder that MOCKTITAN_COVERAGE names', async () => {
  const place = mkdtempSync(join(tmpdir(), 'mocktitan-coverage-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  const { passed } = await runSuite('collected', { MOCKTITAN_COVERAGE: place })
  expect(passed.length).toBe(3)
  // Each of the three reads a list and fetches a token.
  expect(await text(start(['coverage', place]).stdout)).toMatch(/^Coverage of the API: 6 calls, 1 file\n/)
})
