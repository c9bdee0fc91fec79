/** Reads and merges collected coverage. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Collected } from '../engine/journal/summary.ts'
import { Tally } from '../engine/journal/tally.ts'

/** A folder or one of its files has no valid coverage. The message says what is wrong. */
export class CoverageError extends Error {
  override readonly name = 'CoverageError'
}

/** Merges all files of a folder. Throws a CoverageError if there are none, or if one of them is invalid. */
export function readCoverage(folder: string): Collected {
  const names = namesIn(folder)
  if (names.length === 0) throw new CoverageError(`there is no coverage in ${folder}. ${HOW}`)
  const tally = new Tally()
  for (const name of names) tally.addData(readData(join(folder, name)))
  return { data: tally.data(), files: names.length }
}

const HOW = 'Run the tests with MOCKTITAN_COVERAGE=<folder>, or serve with --coverage <folder>.'

/** Collectors name their files with a process id and a UUID. The folder may also contain reports. */
const COLLECTED = /^\d+-[0-9a-f-]{36}\.json$/

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => COLLECTED.test(name))
      .sort()
  } catch (cause) {
    throw new CoverageError(`cannot read the folder ${folder}. ${HOW}`, { cause })
  }
}

function readData(file: string): Collected['data'] {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8'))
    if (data.format === 1) return data
  } catch (cause) {
    throw new CoverageError(`${file} is not JSON`, { cause })
  }
  throw new CoverageError(`${file} was written by another version of Mocktitan; collect the coverage again`)
}
