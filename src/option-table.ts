/**
 * Every option in one place, with its name in code, flag, default and help text. The name of its environment variable is made from the
 * flag (MOCKTITAN_BODY_LIMIT from `--body-limit`). `options.ts` checks a mock's options with this table, and `cli/flags.ts` makes the
 * command line from it.
 */

import { bodyLimits } from './contract/body.ts'
import { isObject } from './contract/read.ts'
import { feedPages } from './domain/export/operations.ts'
import { defaultQuirks, quirkNames } from './domain/quirks.ts'
import { instant, isClockTime } from './domain/time.ts'
import { type AuthMode, authModes, type Client, LONGEST_CLIENT_ID } from './engine/admission/clients.ts'
import { type BoundName, bounds } from './engine/limits.ts'
import type { ClockStart, CompleteOptions } from './option-types.ts'
import type { StoreSource } from './store/durable.ts'

/** How a flag or environment variable is parsed. */
export type Reading = 'text' | 'count' | 'port' | 'switch' | 'rate' | 'pairs' | 'list' | 'recording' | readonly string[]

export interface Flag {
  /** The flag in a form such as `-p, --port <number>`. */
  readonly flag: string
  readonly help: string
  readonly reads: Reading
  /** The default on the command line, if it differs from that in code. */
  readonly usual?: unknown
  /** The default in words, for the help text. */
  readonly usualText?: string
}

interface Check {
  readonly fits: (value: unknown) => boolean
  /** A description of the valid values. It follows "must be" in messages. */
  readonly what: string
}

export interface OptionEntry<Value> extends Check {
  readonly default: Value
  /** Missing for an option that can be set only in code. */
  readonly cli?: Flag
}

const isWhole = (least: number) => (value: unknown) => Number.isInteger(value) && (value as number) >= least
const isSwitch: Check = { fits: (value) => typeof value === 'boolean', what: 'true or false' }
function isTime(value: unknown): boolean {
  const moment = typeof value === 'string' ? instant(value) : undefined
  return moment !== undefined && isClockTime(moment)
}

const isClockStart = (value: unknown): value is ClockStart =>
  isObject(value) && typeof (value as Partial<ClockStart>).source === 'function' && Object.keys(value).length === 2 && 'at' in value

function isClient(value: unknown): boolean {
  if (!isObject(value)) return false
  const { id, secret, appKey, tenant, scopes, environment = 'local' } = value as Partial<Client>
  const isComplete = [id, secret, appKey].every((part) => typeof part === 'string' && part !== '')
  const isSomewhere = ['production', 'integration', 'local'].includes(environment)
  return (
    isComplete &&
    (id as string).length <= LONGEST_CLIENT_ID &&
    isSomewhere &&
    /^\d+$/.test(String(tenant)) &&
    (scopes === undefined || Array.isArray(scopes))
  )
}

/** A limit on something that grows while a mock runs. */
function bound(name: BoundName, least: number, what: string): OptionEntry<number> {
  const { of, usual } = bounds[name]
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} <count>`
  return { default: usual, fits: isWhole(least), what, cli: { flag, reads: 'count', help: `maximum number of ${of}` } }
}

const isLimit: Check = { fits: (value) => typeof value === 'boolean' || isWhole(0)(value), what: 'true, false or a whole number' }

/** The options of `createMock`. */
export const mockOptions: { readonly [Name in keyof CompleteOptions]: OptionEntry<CompleteOptions[Name]> } = {
  world: {
    default: 'demo',
    fits: (value) => typeof value === 'string' || isObject(value),
    what: 'the name of a world, or its data',
    cli: {
      flag: '-w, --world <name or file>',
      reads: 'text',
      help: 'starting state of every tenant: demo, empty, busy, or the path of a world file',
    },
  },
  auth: {
    default: 'any',
    fits: (value) => authModes.includes(value as AuthMode),
    what: 'any, registered or off',
    cli: {
      flag: '--auth <mode>',
      reads: authModes,
      help: 'any: accept every client; registered: accept only those in --clients; off: no token or key needed',
    },
  },
  clients: {
    default: [],
    fits: (value) => Array.isArray(value) && value.every(isClient),
    what: 'a list of { id, secret, appKey, tenant, scopes?, environment? } with a numeric tenant',
    cli: {
      flag: '--clients <file>',
      reads: 'text',
      usual: undefined,
      help: 'JSON file with [{ "id", "secret", "appKey", "tenant", "scopes"? }] for --auth registered',
    },
  },
  quirks: {
    default: defaultQuirks,
    fits: isObject,
    what: 'an object such as { overReceipt: "refuse" }',
    cli: {
      flag: '-q, --quirk <name=value>',
      reads: 'pairs',
      usual: {},
      usualText: 'none',
      help: `change a quirk (repeatable): ${quirkNames.join(', ')} (docs/rules.md)`,
    },
  },
  clock: {
    default: undefined,
    fits: (value) => typeof value === 'function' || isTime(isClockStart(value) ? value.at : value),
    what: 'a date or date-time such as 2026-01-05T09:00:00Z, a time source such as Date.now, or { at, source }',
    cli: {
      flag: '--clock <time>',
      reads: 'text',
      usual: 'machine',
      help: '`machine`, or a time at which the clock is frozen, such as 2026-01-05T09:00:00Z',
    },
  },
  seed: {
    default: 1,
    fits: (value) => typeof value === 'string' || Number.isFinite(value),
    what: 'a number or a string',
    cli: { flag: '--seed <text>', reads: 'text', usual: '1', help: 'seed for trace ids and tokens' },
  },
  rateLimit: {
    default: 0,
    ...isLimit,
    cli: {
      flag: '--rate-limit [calls]',
      reads: 'rate',
      usual: undefined,
      help: 'limit calls per second, per app and tenant (60 if no number is given); token requests do not count',
    },
  },
  tokenRateLimit: {
    default: 0,
    ...isLimit,
    cli: {
      flag: '--token-rate-limit [calls]',
      reads: 'rate',
      usual: undefined,
      help: 'limit token requests per second, per client (60 if no number is given)',
    },
  },
  journal: bound('journal', 0, 'a whole number'),
  journalBytes: bound('journalBytes', 0, 'a whole number of bytes'),
  maxTenants: bound('maxTenants', 1, 'a positive whole number'),
  recordBytes: bound('recordBytes', 1, 'a positive whole number of bytes'),
  maxPlans: bound('maxPlans', 1, 'a positive whole number'),
  planBytes: bound('planBytes', 1, 'a positive whole number of bytes'),
  maxSnapshots: bound('maxSnapshots', 1, 'a positive whole number'),
  maxSnapshotTenants: bound('maxSnapshotTenants', 1, 'a positive whole number'),
  maxCountedTenants: bound('maxCountedTenants', 1, 'a positive whole number'),
  maxApps: bound('maxApps', 1, 'a positive whole number'),
  unreadBytes: bound('unreadBytes', 1, 'a positive whole number of bytes'),
  maxFindings: bound('maxFindings', 1, 'a positive whole number'),
  ruleHeader: {
    default: true,
    ...isSwitch,
    cli: {
      flag: '--rule-header <yes or no>',
      reads: 'switch',
      help: 'in the header x-mock-rule, name the rule behind each refusal; --no-rule-header turns this off',
    },
  },
  adviceHeader: {
    default: true,
    ...isSwitch,
    cli: {
      flag: '--advice-header <yes or no>',
      reads: 'switch',
      help: 'in the header x-mock-advice, send advice about the call; --no-advice-header turns this off',
    },
  },
  exportPageSize: {
    default: feedPages.value.rows,
    fits: isWhole(1),
    what: 'a positive whole number',
    cli: { flag: '--export-page-size <rows>', reads: 'count', help: 'rows per page of an export feed' },
  },
  bodyLimit: {
    default: bodyLimits.value.bytes,
    fits: isWhole(1),
    what: 'a whole number of bytes',
    cli: { flag: '--body-limit <bytes>', reads: 'count', help: 'maximum size of a request body' },
  },
  store: {
    default: undefined,
    fits: (value) => isObject(value) && typeof (value as Partial<StoreSource>).open === 'function',
    what: "a store, such as sqliteStore('./mock.db') from mocktitan/store",
    cli: {
      flag: '--store <file or URL>',
      reads: 'text',
      help: 'keep the state in this SQLite file or PostgreSQL database (postgres://…), and continue from its content (default: in memory)',
    },
  },
  checkAnswer: {
    default: undefined,
    fits: (value) => typeof value === 'function',
    what: 'a function, such as checkAnswer from mocktitan/answers',
  },
}
