/** The command line's flags and environment variables, made from the tables of options. */
import { InvalidArgumentError, Option } from 'commander'
import type { BoundName } from '../engine/limits.ts'
import { type Flag, mockOptions, type OptionEntry, type Reading } from '../option-table.ts'
import { serveOptions } from '../serve-table.ts'
import { count, port } from './numbers.ts'
import { recordingOptions } from './recording.ts'

const ofTheMock = Object.values<OptionEntry<unknown>>(mockOptions).flatMap(({ cli, default: usual }) => (cli ? [{ usual, ...cli }] : []))

const READ_HERE = ['world', 'clients', 'quirks', 'clock', 'rateLimit', 'tokenRateLimit', 'store']

/** The mock's options whose names and values are the same in code and on the command line. */
export const sameInCode = Object.entries<OptionEntry<unknown>>(mockOptions)
  .filter(([name, { cli }]) => cli && !READ_HERE.includes(name))
  .map(([name]) => name as SameInCode)

type SameInCode = 'auth' | 'seed' | 'ruleHeader' | 'adviceHeader' | 'exportPageSize' | 'bodyLimit' | BoundName

/** All flags of `mocktitan serve`. Those for the server's address come first, then the mock's, and then all others. */
export function serveFlags(): Option[] {
  const { port, host, ...others } = serveOptions
  return [port, host, ...ofTheMock, ...Object.values<Flag>(others)].flatMap(optionsOf)
}

function optionsOf({ flag, help, reads, usual, usualText }: Flag): Option[] {
  const option = new Option(flag, help)
  option.env(`MOCKTITAN_${option.name().toUpperCase().replaceAll('-', '_')}`)
  if (usual !== undefined) option.default(usual, usualText)
  if (typeof reads !== 'string') return [option.choices(reads)]
  const read = READERS[reads]
  if (read) option.argParser(read as (text: string, before: unknown) => unknown)
  return reads === 'switch' && usual === true ? [option, new Option(`--no-${option.name()}`).hideHelp()] : [option]
}

type Reader = (text: string, before: never) => unknown

const READERS: { readonly [Kind in Exclude<Reading, readonly string[]>]: Reader | undefined } = {
  text: undefined,
  count,
  rate: count,
  port,
  switch: (text: string) => {
    if (/^(yes|true|on|1)$/i.test(text)) return true
    if (/^(no|false|off|0)?$/i.test(text)) return false
    throw new InvalidArgumentError('must be yes or no.')
  },
  /** Parses `overReceipt=refuse`. In an environment variable, commas separate several pairs. */
  pairs: (text: string, before: Readonly<Record<string, string>>) => {
    const pairs = text.split(',').map((pair) => pair.split('='))
    if (pairs.some(([name, value]) => !name || !value)) throw new InvalidArgumentError('must be written name=value.')
    return { ...before, ...Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()])) }
  },
  /** In an environment variable, commas separate several values. */
  list: (text: string, before: readonly string[]) => [...before, ...text.split(',').map((part) => part.trim())],
  recording: recordingOptions,
}
