/** A headless Chromium. The environment variable `CHROMIUM` names its path. */
import { type Browser, chromium } from 'playwright-core'

export const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
