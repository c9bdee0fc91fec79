/** Vitest's global set-up for suites that need a browser: one Chromium for all of them. Each test has its own profile and page. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is. */
    readonly chromium: string
    /** The address at which Playwright reaches it; undefined if there is none. */
    readonly browser: string | undefined
  }
}

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const QUIET = ['--disable-component-update', '--disable-sync']

export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  provide('chromium', executablePath)
  if (!existsSync(executablePath)) return undefined
  const server = await chromium.launchServer({ executablePath, args: [...FLAGS, ...QUIET] })
  provide('browser', server.wsEndpoint())
  return () => server.close()
}
