import { defineConfig } from 'vitest/config'

/** The suites that a test runs as somebody would run their own: each in a process of its own. */
export default defineConfig({
  test: { dir: import.meta.dirname, include: ['*.suite.ts'], maxConcurrency: 16, maxWorkers: 1, testTimeout: 30_000 },
})
