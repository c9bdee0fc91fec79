/** The packages that a user gets, by the lock file: all direct and indirect dependencies, and the packages bundled into the inspector. */
import { readFileSync } from 'node:fs'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

type Lock = { readonly packages: Readonly<Record<string, Locked>> }

const root = new URL('../../', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'))

export const manifest = read('package.json')
export const lock: Lock = read('package-lock.json')

/** Development dependencies whose code is part of dist. */
const BUNDLED = ['preact', '@preact/signals']

/** By its place in the lock file: `node_modules/express`. */
export function shipped(names: readonly string[] = [...Object.keys(manifest.dependencies), ...BUNDLED]): Map<string, Locked> {
  const found = new Map<string, Locked>()
  const visit = (name: string, from: string): void => {
    const place = placeOf(name, from)
    const entry = place === undefined ? undefined : lock.packages[place]
    if (place === undefined || entry === undefined || found.has(place)) return
    found.set(place, entry)
    for (const each of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) visit(each, place)
  }
  for (const name of names) visit(name, '')
  return found
}

/** Searches like Node: in the folder itself, then in each folder above. */
function placeOf(name: string, from: string): string | undefined {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (place in lock.packages) return place
  return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))
}
