/** One server for all workers: started before the first test file, closed after the last. */
module.exports = {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['**/*.test.?(c|m)js'],
  transform: {},
  globalSetup: './serve.mjs',
  globalTeardown: './close.mjs',
  maxWorkers: 2,
}
