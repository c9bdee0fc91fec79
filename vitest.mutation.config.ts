import { defineConfig } from 'vitest/config'

/** What mutants of src/domain are held against: the suites that reach it, through one face only. */
export default defineConfig({
  test: {
    include: ['test/{domain,contract,model,fixtures,state,control,worlds}/**/*.test.ts'],
    env: { MOCKTITAN_FACES: 'fetch' },
    testTimeout: 20_000,
  },
})
