/** Repeats every test with each mutant that it reaches, until a test fails: one run of the suites tests all mutants. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type RunnerTestCase, TestRunner } from 'vitest'

interface Instrumented {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: { readonly static: Record<string, number>; readonly perTest: Record<string, Record<string, number>> }
}

/** What Stryker's instrumented code reads and writes. */
const holder = globalThis as { __stryker__?: Instrumented }
const code: Instrumented = holder.__stryker__ ?? {}
holder.__stryker__ = code

/** Slower tests, mostly properties, are not repeated. */
const SLOWEST_MS = 150
/** A mutant that is reached more often counts as an endless loop. */
const MOST_HITS = 100_000
const HANGS_MS = 5_000

/** Vitest may start a new worker, which continues from what the previous one has written. */
const file = process.env.MUTANTS_FOUND as string
const before: { reached: string[]; found: string[] } = JSON.parse(readFileSync(file, 'utf8'))
const [reached, found] = [new Set(before.reached), new Set(before.found)]

async function fails(run: () => unknown): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const hangs = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), HANGS_MS)
  })
  try {
    return await Promise.race([Promise.resolve(run()).then(() => false), hangs])
  } catch {
    return true
  } finally {
    clearTimeout(timer)
  }
}

export default class QuickRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test as never)
    const start = performance.now()
    code.currentTestId = test.id
    await run()
    code.currentTestId = undefined
    const isSlow = performance.now() - start > SLOWEST_MS
    const mutants = Object.keys(code.mutantCoverage?.perTest[test.id] ?? {})
    for (const mutant of mutants) reached.add(mutant)
    const alive = mutants.filter((mutant) => !found.has(mutant))
    // A test that cannot be repeated, because it changes shared data of its file, says nothing about mutants.
    if (alive.length === 0 || isSlow || (await fails(run))) return
    for (const mutant of alive) {
      Object.assign(code, { activeMutant: mutant, hitCount: 0, hitLimit: MOST_HITS })
      if (await fails(run)) found.add(mutant)
      code.activeMutant = undefined
    }
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files)
    writeFileSync(file, JSON.stringify({ reached: [...reached], found: [...found] }))
  }
}
