/** The date, machine, versions and durations of a measurement. Host names are left out, because they tell a reader nothing. */
import { availableParallelism, cpus, totalmem } from 'node:os'
import { versionOf } from './peers.ts'
import type { Pace } from './rounds.ts'

export function circumstances({ rounds, warm, seconds }: Pace): string {
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${day}, Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GiB; ${rounds} rounds of ${seconds} s after ${warm} s of warming.`
}

export const peerVersions = (): string =>
  ['express', '@stoplight/prism-cli', '@mockoon/cli', '@scalar/mock-server', '@stdy/cli', 'json-server-0', 'json-server-1']
    .map((name) => `${name} ${versionOf(name)}`)
    .join(', ')
