/** The flags of `serve` that say how far what grows may grow: one for each bound. */
import { InvalidArgumentError, Option } from 'commander'
import { type BoundName, bounds } from '../engine/limits.ts'

export type BoundFlags = { readonly [Name in BoundName]: number }

const names = Object.keys(bounds) as BoundName[]
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const boundFlags: readonly Option[] = names.map((name) =>
  new Option(`--${dashed(name)} <count>`, `the most ${bounds[name].of}`)
    .env(`MOCKTITAN_${dashed(name).replaceAll('-', '_').toUpperCase()}`)
    .default(bounds[name].usual)
    .argParser(whole),
)

export const boundsIn = (given: BoundFlags): BoundFlags =>
  Object.fromEntries(names.map((name) => [name, given[name]])) as unknown as BoundFlags

function whole(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('must be a whole number.')
  return Number(text)
}
