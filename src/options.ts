/** Checks the options of a mock and fills in defaults. The checks and defaults are in `option-table.ts`. */

import type { Inside } from './api.ts'
import { isObject } from './contract/read.ts'
import { nearest, unknownName } from './domain/nearest.ts'
import { defaultQuirks, type QuirkName, type Quirks, quirkDefinitions, quirkNames } from './domain/quirks.ts'
import { duration } from './domain/time.ts'
import { rateLimit } from './engine/admission/rate.ts'
import { mockOptions } from './option-table.ts'
import type { CompleteOptions, EngineOptions, MockOptions } from './option-types.ts'

export type {
  AnswerCheck,
  ClockStart,
  CompleteOptions,
  EngineOptions,
  MockOptions,
  WorldName,
} from './option-types.ts'

/** An unknown option, or an option with an invalid value. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError'
}

const names = Object.keys(mockOptions) as (keyof CompleteOptions)[]
const defaults = Object.fromEntries(names.map((name) => [name, mockOptions[name].default])) as unknown as CompleteOptions

/** The options with defaults filled in. Throws an OptionError that says what is wrong, what would be valid, and which name is nearest. */
export function completeOptions(options: MockOptions): CompleteOptions {
  if (!isObject(options)) throw new OptionError(`the options must be an object such as { world: "demo" }, not ${JSON.stringify(options)}`)
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as MockOptions
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(mockOptions, name)) throw new OptionError(unknownName(name, 'option', names))
    const { fits, what } = mockOptions[name as keyof CompleteOptions]
    if (!fits(value)) throw new OptionError(`option ${name} must be ${what}, not ${JSON.stringify(value)}`)
  }
  if (given.auth === 'registered' && !given.clients?.length) {
    throw new OptionError(
      "auth 'registered' needs clients: [{ id, secret, appKey, tenant, scopes? }]; without any, no client could get a token",
    )
  }
  return {
    ...defaults,
    ...given,
    quirks: quirksOf(given.quirks ?? {}),
    rateLimit: rateOf(given.rateLimit),
    tokenRateLimit: rateOf(given.tokenRateLimit),
  }
}

/** The options that affect answers, except the world and the clients. */
const EXPORTED = ['seed', 'auth', 'rateLimit', 'tokenRateLimit', 'exportPageSize', 'bodyLimit', 'ruleHeader', 'adviceHeader'] as const

/** The options in an export. With them, a mock made from the export gives the same answers. Options with default values are left out. */
export function exportedOptions(options: EngineOptions): Record<string, unknown> {
  const unusual = EXPORTED.filter((name) => String(options[name]) !== String(defaults[name]))
  const quirks = quirkNames.filter((name) => options.quirks[name] !== defaultQuirks[name])
  return {
    ...Object.fromEntries(unusual.map((name) => [name, name === 'seed' ? String(options.seed) : options[name]])),
    quirks: Object.fromEntries(quirks.map((name) => [name, options.quirks[name]])),
  }
}

/** The options of an exported mock, overridden by the given ones. */
export function resumedOptions(exported: Inside['ExportedOptions'], given: MockOptions): MockOptions {
  const chosen = (options: object) => Object.entries(options).filter(([, value]) => value !== undefined && value !== null)
  const quirks = { ...exported.quirks, ...given.quirks } as Partial<Quirks>
  return { ...Object.fromEntries([...chosen(exported), ...chosen(given)]), quirks }
}

const rateOf = (limit: MockOptions['rateLimit'] = false): number => (limit === true ? rateLimit.value.calls : Number(limit))

/** Quirks with defaults filled in. An unknown name or value is refused, with the nearest one suggested. */
function quirksOf(given: Readonly<Record<string, unknown>>): Quirks {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined)
  for (const [name, value] of defined) {
    if (!quirkNames.includes(name as QuirkName)) throw new OptionError(unknownName(name, 'quirk', quirkNames))
    refuseBadQuirk(name as QuirkName, value)
  }
  return { ...defaultQuirks, ...Object.fromEntries(defined) }
}

function refuseBadQuirk(name: QuirkName, value: unknown): void {
  const values: readonly string[] | string = quirkDefinitions[name].values
  const text = String(value)
  if (typeof values === 'string') {
    if (typeof value !== 'string' || duration(value) === undefined) {
      throw new OptionError(`quirk ${name} must be a duration such as 500ms, 30s or 5m, not '${text}'`)
    }
  } else if (typeof value !== 'string' || !values.includes(value)) {
    const near = nearest(text, values)
    throw new OptionError(`quirk ${name} must be ${values.join(' or ')}, not '${text}'${near ? `. Did you mean '${near}'?` : ''}`)
  }
}
