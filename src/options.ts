/** Every option of a mock in one place: its name, flag, variable, default, and what it does. */
import type { AuthMode, Client } from './admission/clients.ts'
import { CALLS_PER_SECOND } from './admission/rate.ts'
import { nearest, unknownName } from './domain/nearest.ts'
import { defaultQuirks, type QuirkName, type Quirks, quirkDefinitions, quirkNames } from './domain/quirks.ts'
import { duration, instant } from './domain/time.ts'
import type { AnswerCheck } from './mock.ts'
import type { TimeSource } from './state/clock.ts'
import type { WorldData } from './state/world-file.ts'

/** Names of the worlds that come with the package. */
export type WorldName = 'demo' | 'empty'

export interface MockOptions {
  /** The starting state of every tenant: a world that comes with the package, or your own as data. Default `demo`. */
  readonly world?: WorldName | WorldData
  /** Who may call (AUTH-10). Default `any`. */
  readonly auth?: AuthMode
  /** The clients that `registered` knows. */
  readonly clients?: readonly Client[]
  /** Open questions about the real API, answered otherwise than by default. */
  readonly quirks?: Partial<Quirks>
  /** A time at which the clock stands, or where to read the time (milliseconds since 1970). Default: the world's own time. */
  readonly clock?: string | TimeSource
  /** What trace ids and tokens are made from. Default 1. */
  readonly seed?: number | string
  /** Refuse more than 60 calls a second for each app and tenant, or more than the number given (GATE-02). Default off. */
  readonly rateLimit?: boolean | number
  /** How many exchanges the journal keeps. Default 1000. */
  readonly journal?: number
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
}

export interface Settled extends Omit<Required<MockOptions>, 'quirks' | 'rateLimit' | 'clock' | 'checkAnswer'> {
  readonly quirks: Quirks
  /** 0 where calls are not counted. */
  readonly rateLimit: number
  readonly clock: string | TimeSource | undefined
  readonly checkAnswer: AnswerCheck | undefined
}

/** An option that no mock has, or a value that it cannot take. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError'
}

const defaults = {
  world: 'demo' as WorldName | WorldData,
  auth: 'any' as AuthMode,
  clients: [] as readonly Client[],
  quirks: defaultQuirks,
  clock: undefined as string | TimeSource | undefined,
  seed: 1 as number | string,
  rateLimit: 0,
  journal: 1000,
  ruleHeader: true,
  adviceHeader: true,
  exportPageSize: 1000,
  bodyLimit: 1024 * 1024,
  checkAnswer: undefined as AnswerCheck | undefined,
} satisfies Settled

/** The options with defaults filled in. Throws an OptionError that names what is unknown, what would be right, and the nearest name. */
export function settle(options: MockOptions): Settled {
  for (const name of Object.keys(options))
    if (!(name in defaults)) throw new OptionError(unknownName(name, 'option', Object.keys(defaults)))
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as MockOptions
  refuseBadValues(given)
  return { ...defaults, ...given, quirks: quirksOf(given.quirks ?? {}), rateLimit: rateOf(given.rateLimit) } as Settled
}

const rateOf = (limit: MockOptions['rateLimit'] = false): number => (limit === true ? CALLS_PER_SECOND : Number(limit))

function refuseBadValues({ auth, clients, clock, rateLimit, journal, bodyLimit }: MockOptions): void {
  const must = (holds: boolean, option: string, what: string, value: unknown) => {
    if (!holds) throw new OptionError(`option ${option} must be ${what}, not ${JSON.stringify(value)}`)
  }
  must(auth === undefined || ['any', 'registered', 'off'].includes(auth), 'auth', 'any, registered or off', auth)
  if (auth === 'registered' && !clients?.length) {
    throw new OptionError(
      "auth 'registered' needs clients: [{ id, secret, appKey, tenant, scopes? }]; without any, nobody could ask for a token",
    )
  }
  for (const client of clients ?? []) {
    const whole =
      [client.id, client.secret, client.appKey].every((part) => typeof part === 'string' && part !== '') &&
      /^\d+$/.test(String(client.tenant))
    must(whole, 'clients', 'a list of { id, secret, appKey, tenant, scopes? } with a numeric tenant', client)
  }
  must(typeof clock !== 'string' || instant(clock) !== undefined, 'clock', 'a date or date-time such as 2026-01-05T09:00:00Z', clock)
  must(
    typeof rateLimit !== 'number' || (Number.isInteger(rateLimit) && rateLimit >= 0),
    'rateLimit',
    'true, false or a whole number',
    rateLimit,
  )
  must(journal === undefined || (Number.isInteger(journal) && journal >= 0), 'journal', 'a whole number', journal)
  must(bodyLimit === undefined || (Number.isInteger(bodyLimit) && bodyLimit > 0), 'bodyLimit', 'a whole number of bytes', bodyLimit)
}

/** Quirks with defaults filled in; an unknown name or value is refused with the nearest. */
export function quirksOf(given: Readonly<Record<string, string | undefined>>): Quirks {
  for (const [name, value] of Object.entries(given)) {
    if (!quirkNames.includes(name as QuirkName)) throw new OptionError(unknownName(name, 'quirk', quirkNames))
    if (value !== undefined) refuseBadQuirk(name as QuirkName, value)
  }
  return { ...defaultQuirks, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}

function refuseBadQuirk(name: QuirkName, value: string): void {
  const values: readonly string[] | string = quirkDefinitions[name].values
  if (typeof values === 'string') {
    if (duration(value) === undefined) throw new OptionError(`quirk ${name} must be a duration such as 500ms, 30s or 5m, not '${value}'`)
  } else if (!values.includes(value)) {
    const near = nearest(value, values)
    throw new OptionError(`quirk ${name} must be ${values.join(' or ')}, not '${value}'${near ? `; did you mean '${near}'?` : ''}`)
  }
}
