import { spawn } from 'node:child_process'
import { Command, Option } from 'commander'
import { serve } from '../faces/express.ts'
import { createMock } from '../mock.ts'
import { DIR, type RecordingOptions, recordingOf } from './recording.ts'
import { worldOf } from './world-argument.ts'

interface Flags extends RecordingOptions {
  readonly world: string
}

/** `mocktitan record --consumer web -- npm test`: records a command's calls as a pact. */
export function recordCommand(): Command {
  const command = new Command('record')
    .description(
      "Serve the API on a free port, run a command with the URL of the API in MOCKTITAN_URL, and write the command's calls to a pact.",
    )
    .argument('<command...>', "the command that runs the consumer's tests, after --: `-- npm test`")
    .requiredOption('--consumer <name>', "the consumer's name in the pact")
    .option('--provider <name>', "the provider's name in the pact (default: servicetitan-inventory)")
    .option('--dir <folder>', 'where the pact is written, as <consumer>-<provider>.json', DIR)
    .addOption(
      new Option('-w, --world <name or file>', 'starting state of every tenant; the clock is frozen at the time of that state').default(
        'demo',
      ),
    )
  return command.action(async (words: string[], flags: Flags) => {
    try {
      process.exitCode = await recorded(words, flags)
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

/** Returns the command's exit code. If the command fails, no pact is written. */
async function recorded(words: readonly string[], { world, ...wanted }: Flags): Promise<number> {
  const mock = createMock({ world: worldOf(world) })
  const write = await recordingOf(mock, wanted)
  const served = await serve(mock, { port: 0, host: '127.0.0.1' })
  try {
    const code = await run(words, served.url)
    console.error(code === 0 ? await write() : `the command exited with code ${code}, so no pact was written`)
    return code
  } finally {
    await served.close()
  }
}

function run([name = '', ...words]: readonly string[], url: string): Promise<number> {
  const child = spawn(name, words, { stdio: 'inherit', env: { ...process.env, MOCKTITAN_URL: url }, shell: process.platform === 'win32' })
  return new Promise((resolve, reject) => {
    child.once('error', (fault) => reject(new Error(`${name} cannot be run: ${fault.message}`)))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
