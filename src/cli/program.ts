/** The command `mocktitan` with its subcommands. */
import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { checkCommand } from './check.ts'
import { coverageCommand } from './coverage.ts'
import { doctorCommand } from './doctor.ts'
import { recordCommand } from './record.ts'
import { rulesCommand } from './rules.ts'
import { serveCommand } from './serve.ts'
import { storeCommand } from './store.ts'
import { verifyCommand } from './verify.ts'
import { waitCommand } from './wait.ts'

export async function run(): Promise<void> {
  // An empty variable, which Compose files may set, counts as not set.
  for (const [name, value] of Object.entries(process.env)) if (name.startsWith('MOCKTITAN_') && value === '') delete process.env[name]

  const program = new Command('mocktitan')
    .description("A stand-in for ServiceTitan's Inventory API v2. Not affiliated with ServiceTitan.")
    .version(manifest.version)
    .showHelpAfterError('(see --help)')
    .addCommand(serveCommand(manifest.version))
    .addCommand(checkCommand(manifest.version))
    .addCommand(verifyCommand())
    .addCommand(recordCommand())
    .addCommand(coverageCommand())
    .addCommand(rulesCommand())
    .addCommand(storeCommand())
    .addCommand(waitCommand())
    .addCommand(doctorCommand())

  await program.parseAsync()
}
