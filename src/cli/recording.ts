/** A server's recording: parses `--record`, and summarizes the pact when the server stops. */
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { makeFolder, refuseUnwritable } from '../files.ts'
import type { ObservedMock } from '../mock.ts'
import { OptionError } from '../options.ts'
import type { Recorded } from '../pact/record/record.ts'
import type { SlowReport } from './report.ts'

export interface RecordingOptions {
  readonly consumer: string
  readonly provider?: string
  /** The folder that the pact is written to. */
  readonly dir: string
}

export const DIR = 'pacts'

const KNOWN = ['consumer', 'provider', 'dir']

/** Parses `consumer=web` or `consumer=web,dir=contracts`. */
export function recordingOptions(text: string): RecordingOptions {
  const parts = text.split(',')
  const pairs = parts.map((part) => {
    const [name = '', ...value] = part.split('=')
    return [name.trim(), value.join('=').trim()] as const
  })
  const odd = parts.find((_, i) => !KNOWN.includes(pairs[i]?.[0] ?? '') || pairs[i]?.[1] === '')
  if (odd !== undefined)
    throw new InvalidArgumentError(`must be consumer=<name>, optionally with ,dir=<folder> and ,provider=<name>, not '${odd}'.`)
  const { consumer, ...more } = Object.fromEntries(pairs)
  if (consumer === undefined) throw new InvalidArgumentError('consumer=<name> is missing.')
  return { consumer, dir: DIR, ...more }
}

/**
 * Records the mock's answers. Returns a function that writes the pact and returns a summary. Throws an OptionError if
 * the pact cannot be written.
 */
export async function recordingOf(mock: ObservedMock, { dir, ...names }: RecordingOptions): Promise<() => Promise<string>> {
  const { pactFile, record } = await import('../pact/record/record.ts')
  const recording = record({ ...names, mock })
  const target = join(dir, pactFile(names))
  try {
    makeFolder(dir)
    refuseUnwritable(target)
  } catch (fault) {
    throw new OptionError(`cannot write ${target}: ${(fault as Error).message}`)
  }
  return async () => {
    const { file, ...recorded } = await recording.write(dir)
    return summary(file, recorded)
  }
}

/** Writes a server's recording. It is written again only if more calls have arrived since it was last written. */
export function recordingReport(mock: ObservedMock, write: () => Promise<string>): SlowReport {
  let calls = 0
  let written: number | undefined
  mock.journal.listen(() => calls++)
  return {
    write: async () => {
      if (written === calls) return
      written = calls
      console.log(await write())
    },
  }
}

function summary(file: string, { pact, leftOut }: Recorded): string {
  const left = leftOut.map(({ method, target, status, why }) => `  left out: ${method} ${target} (${status}): ${why}`)
  return [`${file}: ${pact.interactions.length} interaction${pact.interactions.length === 1 ? '' : 's'}`, ...left].join('\n')
}
