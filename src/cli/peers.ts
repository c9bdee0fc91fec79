/** Which other packages an entry point needs, and whether a project has them. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }

export type Peer = keyof typeof manifest.peerDependencies

/** Entry points that are not listed need no other package. */
export const NEEDS: Readonly<Record<string, readonly Peer[]>> = {
  'mocktitan/msw': ['msw'],
  'mocktitan/vitest': ['vitest', 'openapi-fetch', 'msw'],
  'mocktitan/fixtures': ['@faker-js/faker', '@msw/data'],
  'mocktitan/pact': ['@pact-foundation/pact'],
  'mocktitan/store': ['pg'],
  'mocktitan/tracing': ['@opentelemetry/api'],
}

export interface PeerState {
  readonly peer: Peer
  readonly range: string
  /** Undefined if the package is not installed. */
  readonly version: string | undefined
  readonly fits: boolean
  readonly neededBy: readonly string[]
}

/** Every peer dependency, with the version that a program in this folder would load. */
export const peersFrom = (folder: string): PeerState[] =>
  (Object.entries(manifest.peerDependencies) as [Peer, string][]).map(([peer, range]) => {
    const version = versionOf(peer, folder)
    const neededBy = Object.keys(NEEDS).filter((entry) => NEEDS[entry]?.includes(peer))
    return { peer, range, version, fits: version !== undefined && isWithin(version, range), neededBy }
  })

/** Reads package.json as a file, because a package need not export it. Looks in node_modules of this folder, then of the folders above. */
function versionOf(name: string, folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
  } catch {
    const above = dirname(folder)
    return above === folder ? undefined : versionOf(name, above)
  }
}

/** Every peer's range is written `>=a <b`. */
export function isWithin(version: string, range: string): boolean {
  const [from = '', to = ''] = range.split(' ')
  const compare = (bound: string) => version.replace(/-.*/, '').localeCompare(bound.replace(/^[<>=]+/, ''), 'en', { numeric: true })
  return compare(from) >= 0 && compare(to) < 0
}
