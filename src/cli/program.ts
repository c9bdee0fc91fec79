/** The command `mocktitan` with its subcommands. */
import { Command } from 'commander'
import manifest from '../../package.json' with { type: 'json' }

const { version } = manifest

/** In the order in which the help lists them. Each is loaded only when needed, because loading one takes longer than starting Node. */
const subcommands = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./serve.ts')).serveCommand(version)],
  ['check', async () => (await import('./check.ts')).checkCommand(version)],
  ['verify', async () => (await import('./verify.ts')).verifyCommand()],
  ['record', async () => (await import('./record.ts')).recordCommand()],
  ['coverage', async () => (await import('./coverage.ts')).coverageCommand()],
  ['rules', async () => (await import('./rules.ts')).rulesCommand()],
  ['store', async () => (await import('./store.ts')).storeCommand()],
  ['wait', async () => (await import('./wait.ts')).waitCommand()],
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand()],
])

export async function run(): Promise<void> {
  // An empty environment variable, which Compose files may set, counts as not set.
  for (const [name, value] of Object.entries(process.env)) if (name.startsWith('MOCKTITAN_') && value === '') delete process.env[name]

  const program = new Command('mocktitan')
    .description("A stand-in for ServiceTitan's Inventory API v2. Not affiliated with ServiceTitan.")
    .version(version)
    .showHelpAfterError('(see --help)')
  for (const load of needed(process.argv[2])) program.addCommand(await load())

  await program.parseAsync()
}

/** Returns the subcommand to run, or all of them: the help lists them, and the error about an unknown name suggests a similar one. */
function needed(first = '') {
  if (['--version', '-V'].includes(first)) return []
  const only = subcommands.get(first)
  return only ? [only] : subcommands.values()
}
