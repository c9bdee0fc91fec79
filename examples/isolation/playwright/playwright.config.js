import { defineConfig } from '@playwright/test'

const port = Number(process.env.INVENTORY_PORT ?? 4710)

/** Playwright starts the server itself and waits until it answers; no browser is needed for API tests. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: { baseURL: `http://127.0.0.1:${port}` },
  webServer: {
    command: 'node serve.js',
    env: { INVENTORY_PORT: String(port) },
    url: `http://127.0.0.1:${port}/_mock/health`,
  },
})
