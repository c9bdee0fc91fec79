#!/usr/bin/env node
/** The command `mocktitan`. An older Node prints one line here, before it loads anything that it may not understand. */
import { nodeComplaint } from '../node-version.ts'

if (nodeComplaint) {
  console.error(`error: ${nodeComplaint}`)
  process.exitCode = 1
} else {
  const { run } = await import('./program.ts')
  await run()
}
