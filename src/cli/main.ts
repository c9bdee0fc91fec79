#!/usr/bin/env node
/** The command `mocktitan`. If Node is too old, prints one line and loads nothing else, because an old Node may not understand the code. */
import { nodeComplaint } from '../node-version.ts'

if (nodeComplaint) {
  console.error(`error: ${nodeComplaint}`)
  process.exitCode = 1
} else {
  const { run } = await import('./program.ts')
  await run()
}
