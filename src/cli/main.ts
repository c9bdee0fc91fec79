#!/usr/bin/env node
/** The command `mocktitan`. */
import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { rulesCommand } from './rules.ts'
import { serveCommand } from './serve.ts'

const program = new Command('mocktitan')
  .description("A stand-in for ServiceTitan's Inventory API v2. Not affiliated with ServiceTitan.")
  .version(manifest.version)
  .showHelpAfterError('(see --help)')
  .addCommand(serveCommand(manifest.version))
  .addCommand(rulesCommand())

await program.parseAsync()
