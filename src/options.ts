/** Every option of a mock in one place: its name, flag, variable, default, and what it does. */

import type { Inside, OperationId } from './api.ts'
import type { Reply } from './call.ts'
import { bodyLimits } from './contract/body.ts'
import { feedPages } from './domain/export/operations.ts'
import { nearest, unknownName } from './domain/nearest.ts'
import { defaultQuirks, type QuirkName, type Quirks, quirkDefinitions, quirkNames } from './domain/quirks.ts'
import { duration, instant, isClockTime } from './domain/time.ts'
import { type AuthMode, authModes, type Client } from './engine/admission/clients.ts'
import { rateLimit } from './engine/admission/rate.ts'
import { bounds } from './engine/limits.ts'
import type { TimeSource } from './store/clock.ts'
import type { StoreSource } from './store/durable.ts'
import type { WorldData } from './worlds/world-data.ts'

/** Throws where an answer does not fit the document; a refusal comes without its operation. */
export type AnswerCheck = (operation: OperationId | null, reply: Reply) => void

/** Names of the worlds that come with the package. */
export type WorldName = 'demo' | 'empty' | 'busy'

/** A clock that stands at a time, and what it can be let run by. */
export interface ClockStart {
  readonly at: string
  readonly source: TimeSource
}

export interface MockOptions {
  /** The starting state of every tenant: a world that comes with the package, or your own as data. Default `demo`. */
  readonly world?: WorldName | WorldData
  /** Who may call (AUTH-10). Default `any`. */
  readonly auth?: AuthMode
  /** The clients that `registered` knows. */
  readonly clients?: readonly Client[]
  /** Open questions about the real API, answered otherwise than by default. */
  readonly quirks?: Partial<Quirks>
  /**
   * A time at which the clock stands, where to read the time (milliseconds since 1970), or both: it stands there until
   * `mock.clock.run()` lets it go on by the source. Default: the world's own time.
   */
  readonly clock?: string | TimeSource | ClockStart
  /** What trace ids and tokens are made from. Default 1. */
  readonly seed?: number | string
  /** Refuse more than 60 calls a second for each app and tenant, or more than the number given (GATE-02). Default off. */
  readonly rateLimit?: boolean | number
  /** Refuse more token requests a second than this for each client (AUTH-12): `true` is 60. Default off. */
  readonly tokenRateLimit?: boolean | number
  /** How many exchanges the journal keeps. Default 1000. */
  readonly journal?: number
  /** How many bytes of exchanges the journal keeps. Default 64 MiB. */
  readonly journalBytes?: number
  /** How many tenants may differ from the starting world. Default 5000. */
  readonly maxTenants?: number
  /** How many planned failures, and overridden answers, each tenant and the whole mock may have. Default 10000. */
  readonly maxPlans?: number
  /** How many snapshots are kept by name. Default 1000. */
  readonly maxSnapshots?: number
  /** Name the rule behind each refusal in the header x-mock-rule (ERR-14). Default on. */
  readonly ruleHeader?: boolean
  /** Send what the mock noticed in the header x-mock-advice (ADV). Default on. */
  readonly adviceHeader?: boolean
  /** Rows a page of an export feed (EXP-04). Default 1000. */
  readonly exportPageSize?: number
  /** The largest body in bytes (ERR-13). Default 1 MiB. */
  readonly bodyLimit?: number
  /** Holds every answer against the document: `import { checkAnswer } from 'mocktitan/answers'`. Default off. */
  readonly checkAnswer?: AnswerCheck
  /** Where to keep the state: `import { sqliteStore } from 'mocktitan/store'`. Default: in memory, until the process ends. */
  readonly store?: StoreSource
}

export interface Settled
  extends Omit<Required<MockOptions>, 'quirks' | 'rateLimit' | 'tokenRateLimit' | 'clock' | 'checkAnswer' | 'store'> {
  readonly quirks: Quirks
  /** 0 where calls are not counted. */
  readonly rateLimit: number
  readonly tokenRateLimit: number
  readonly clock: string | TimeSource | ClockStart | undefined
  readonly checkAnswer: AnswerCheck | undefined
  readonly store: StoreSource | undefined
}

/** What is needed beyond the start: a world's data may be large, and is not held on to. */
export type Standing = Omit<Settled, 'world'>

/** An option that no mock has, or a value that it cannot take. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError'
}

const defaults = {
  world: 'demo' as WorldName | WorldData,
  auth: 'any' as AuthMode,
  clients: [] as readonly Client[],
  quirks: defaultQuirks,
  clock: undefined as Settled['clock'],
  seed: 1 as number | string,
  rateLimit: 0,
  tokenRateLimit: 0,
  journal: bounds.journal.usual as number,
  journalBytes: bounds.journalBytes.usual as number,
  maxTenants: bounds.maxTenants.usual as number,
  maxPlans: bounds.maxPlans.usual as number,
  maxSnapshots: bounds.maxSnapshots.usual as number,
  ruleHeader: true,
  adviceHeader: true,
  exportPageSize: feedPages.value.rows,
  bodyLimit: bodyLimits.value.bytes as number,
  checkAnswer: undefined as AnswerCheck | undefined,
  store: undefined as StoreSource | undefined,
} satisfies Settled

interface Demand {
  readonly holds: (value: unknown) => boolean
  readonly what: string
}

const isWhole = (least: number) => (value: unknown) => Number.isInteger(value) && (value as number) >= least
const isLimit: Demand = { holds: (value) => typeof value === 'boolean' || isWhole(0)(value), what: 'true, false or a whole number' }
const isSwitch: Demand = { holds: (value) => typeof value === 'boolean', what: 'true or false' }
const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

function isClient(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { id, secret, appKey, tenant, scopes, environment = 'local' } = value as Partial<Client>
  const named = [id, secret, appKey].every((part) => typeof part === 'string' && part !== '')
  const isSomewhere = ['production', 'integration', 'local'].includes(environment)
  return named && isSomewhere && /^\d+$/.test(String(tenant)) && (scopes === undefined || Array.isArray(scopes))
}

function isTime(value: unknown): boolean {
  const moment = typeof value === 'string' ? instant(value) : undefined
  return moment !== undefined && isClockTime(moment)
}

const isClockStart = (value: unknown): value is ClockStart =>
  isPlain(value) && typeof (value as Partial<ClockStart>).source === 'function' && Object.keys(value).length === 2 && 'at' in value

/** What each option must be, for those whom no compiler tells. */
const demands: { readonly [Option in keyof Settled]: Demand } = {
  world: { holds: (value) => typeof value === 'string' || isPlain(value), what: 'the name of a world, or its data' },
  auth: { holds: (value) => authModes.includes(value as AuthMode), what: 'any, registered or off' },
  clients: {
    holds: (value) => Array.isArray(value) && value.every(isClient),
    what: 'a list of { id, secret, appKey, tenant, scopes?, environment? } with a numeric tenant',
  },
  quirks: { holds: isPlain, what: 'an object such as { overReceipt: "refuse" }' },
  clock: {
    holds: (value) => typeof value === 'function' || isTime(isClockStart(value) ? value.at : value),
    what: 'a date or date-time such as 2026-01-05T09:00:00Z, a source of time such as Date.now, or { at, source }',
  },
  seed: { holds: (value) => typeof value === 'string' || Number.isFinite(value), what: 'a number or a text' },
  rateLimit: isLimit,
  tokenRateLimit: isLimit,
  journal: { holds: isWhole(0), what: 'a whole number' },
  journalBytes: { holds: isWhole(0), what: 'a whole number of bytes' },
  maxTenants: { holds: isWhole(1), what: 'a whole number from 1' },
  maxPlans: { holds: isWhole(1), what: 'a whole number from 1' },
  maxSnapshots: { holds: isWhole(1), what: 'a whole number from 1' },
  ruleHeader: isSwitch,
  adviceHeader: isSwitch,
  exportPageSize: { holds: isWhole(1), what: 'a whole number from 1' },
  bodyLimit: { holds: isWhole(1), what: 'a whole number of bytes' },
  checkAnswer: { holds: (value) => typeof value === 'function', what: 'a function, such as checkAnswer of mocktitan/answers' },
  store: {
    holds: (value) => isPlain(value) && typeof (value as Partial<StoreSource>).open === 'function',
    what: "a store, such as sqliteStore('./mock.db') of mocktitan/store",
  },
}

/** The options with defaults filled in. Throws an OptionError that names what is unknown, what would be right, and the nearest name. */
export function settle(options: MockOptions): Settled {
  if (!isPlain(options)) throw new OptionError(`the options must be an object such as { world: "demo" }, not ${JSON.stringify(options)}`)
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as MockOptions
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(demands, name)) throw new OptionError(unknownName(name, 'option', Object.keys(demands)))
    const { holds, what } = demands[name as keyof Settled]
    if (!holds(value)) throw new OptionError(`option ${name} must be ${what}, not ${JSON.stringify(value)}`)
  }
  if (given.auth === 'registered' && !given.clients?.length) {
    throw new OptionError(
      "auth 'registered' needs clients: [{ id, secret, appKey, tenant, scopes? }]; without any, nobody could ask for a token",
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

/** What decides what a mock answers, beside its world and its clients. */
const EXPORTED = ['seed', 'auth', 'rateLimit', 'tokenRateLimit', 'exportPageSize', 'bodyLimit', 'ruleHeader', 'adviceHeader'] as const

/** The options by which a file's mock answers the same again, where they are not the usual ones. */
export function exportedOptions(settled: Standing): Record<string, unknown> {
  const unusual = EXPORTED.filter((name) => String(settled[name]) !== String(defaults[name]))
  const quirks = quirkNames.filter((name) => settled.quirks[name] !== defaultQuirks[name])
  return {
    ...Object.fromEntries(unusual.map((name) => [name, name === 'seed' ? String(settled.seed) : settled[name]])),
    quirks: Object.fromEntries(quirks.map((name) => [name, settled.quirks[name]])),
  }
}

/** The options of an exported mock, and those given beside it, which win. */
export function resumedOptions(exported: Inside['ExportedOptions'], given: MockOptions): MockOptions {
  const chosen = (options: object) => Object.entries(options).filter(([, value]) => value !== undefined && value !== null)
  const quirks = { ...exported.quirks, ...given.quirks } as Partial<Quirks>
  return { ...Object.fromEntries([...chosen(exported), ...chosen(given)]), quirks }
}

const rateOf = (limit: MockOptions['rateLimit'] = false): number => (limit === true ? rateLimit.value.calls : Number(limit))

/** Quirks with defaults filled in; an unknown name or value is refused with the nearest. */
export function quirksOf(given: Readonly<Record<string, unknown>>): Quirks {
  const named = Object.entries(given).filter(([, value]) => value !== undefined)
  for (const [name, value] of named) {
    if (!quirkNames.includes(name as QuirkName)) throw new OptionError(unknownName(name, 'quirk', quirkNames))
    refuseBadQuirk(name as QuirkName, value)
  }
  return { ...defaultQuirks, ...Object.fromEntries(named) }
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
