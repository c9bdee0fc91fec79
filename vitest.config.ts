import { defineConfig } from 'vitest/config'
import { COMPILED } from './test/support/program.ts'
import { worldsOnce } from './test/support/worlds-once-plugin.ts'

/** Suites that start programs, or change what a whole process shares. */
const PROGRAMS = ['cli', 'client', 'docs', 'environments', 'faces', 'vitest']
/** Pages in a real browser: `npm run test:browser`. */
const BROWSER = ['browser']
/**
 * The slowest suites, `npm run test:slow`: the docs as written, suites that run other suites, thousands of calls, large bodies,
 * databases, servers that are killed again and again.
 */
const SLOW = [
  'test/cli/slow-readers.test.ts',
  'test/cli/store*.test.ts',
  'test/contract/linear.test.ts',
  'test/control/served-document.test.ts',
  'test/docs/*.test.ts',
  'test/faces/leaks.test.ts',
  'test/hardened/control-bar.test.ts',
  'test/hardened/every-growth.test.ts',
  'test/hardened/growth.test.ts',
  'test/hardened/history.test.ts',
  'test/hardened/large-control-bodies.test.ts',
  'test/hardened/memory.test.ts',
  'test/hardened/regexps.test.ts',
  'test/store/postgres*.test.ts',
  'test/vitest/collect.test.ts',
  'test/vitest/isolation.test.ts',
]
/** The package as users install it; needs a registry. `.ci/run` runs it as a separate step. */
const PACKAGE = ['package']

const inFolders = (folders: readonly string[]): string[] => folders.map((folder) => `test/${folder}/**/*.test.ts`)

// For the workers, and the programs that they start.
process.env.NODE_COMPILE_CACHE ??= COMPILED

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: 'test/support/set-up.ts',
    setupFiles: 'test/support/compiled.ts',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/generated/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        plugins: [worldsOnce],
        test: {
          name: 'facts',
          include: ['test/**/*.test.ts'],
          exclude: [...inFolders([...PROGRAMS, ...BROWSER, ...PACKAGE]), ...SLOW],
          setupFiles: 'test/support/properties.ts',
          // Suites share modules such as the tables and the worlds, because making them again would take half of a run.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: inFolders(PROGRAMS),
          exclude: SLOW,
          globalSetup: 'test/support/built.ts',
          // These suites often wait for programs: a third worker uses that time.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: SLOW, globalSetup: 'test/support/built.ts', testTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: inFolders(BROWSER),
          globalSetup: ['test/support/built.ts', 'test/support/chromium.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: { name: 'package', include: inFolders(PACKAGE), globalSetup: 'test/support/built.ts', testTimeout: 180_000 },
      },
    ],
  },
})
