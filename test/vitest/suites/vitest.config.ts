import { defineConfig } from 'vitest/config'

/** The suites that a test runs like a user, each in a separate process. */
export default defineConfig({
  test: { dir: import.meta.dirname, include: ['*.suite.ts'], maxConcurrency: 16, maxWorkers: 1, testTimeout: 30_000 },
})
