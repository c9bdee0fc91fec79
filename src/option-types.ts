/** The types of a mock's options. `option-table.ts` describes each option. */
import type { OperationId } from './api.ts'
import type { Reply } from './call.ts'
import type { Quirks } from './domain/quirks.ts'
import type { AuthMode, Client } from './engine/admission/clients.ts'
import type { TimeSource } from './store/clock.ts'
import type { StoreSource } from './store/durable.ts'
import type { WorldData } from './worlds/world-data.ts'

/** Throws if an answer is not valid according to the document. `operation` is null for a refusal. */
export type AnswerCheck = (operation: OperationId | null, reply: Reply) => void

/** Names of the worlds that come with the package. */
export type WorldName = 'demo' | 'empty' | 'busy'

/** The time at which the clock is frozen, and the time source that `run` uses. */
export interface ClockStart {
  readonly at: string
  readonly source: TimeSource
}

export interface MockOptions {
  /** The starting state of every tenant: a world that comes with the package, or your own as data. Default `demo`. */
  readonly world?: WorldName | WorldData
  /** Which clients may call the mock (AUTH-10). Default `any`. */
  readonly auth?: AuthMode
  /** The clients that are accepted if `auth` is `'registered'`. */
  readonly clients?: readonly Client[]
  /** How the mock behaves where the real API's behavior is an open question. Quirks that are left out have their defaults. */
  readonly quirks?: Partial<Quirks>
  /**
   * A time at which the clock is frozen, a time source (milliseconds since 1970), or both. With both, the clock is frozen until
   * `mock.clock.run()` starts it with the source. Default: the world's own time.
   */
  readonly clock?: string | TimeSource | ClockStart
  /** Seed for trace ids and tokens. Default 1. */
  readonly seed?: number | string
  /** Refuse more than 60 calls per second, or the given number, for each app in each tenant (GATE-02). Default off. */
  readonly rateLimit?: boolean | number
  /** Refuse more token requests per second than this, for each client (AUTH-12); `true` means 60. Default off. */
  readonly tokenRateLimit?: boolean | number
  /** How many exchanges the journal keeps. Default 1000. */
  readonly journal?: number
  /** How many bytes of exchanges the journal keeps. Default 64 MiB. */
  readonly journalBytes?: number
  /** How many tenants may differ from the starting world. Default 5000. */
  readonly maxTenants?: number
  /**
   * How many bytes of records may be added to the starting worlds. The part of a record beyond 64 KiB counts 32 times. Default
   * 1024 MiB.
   */
  readonly recordBytes?: number
  /**
   * How many planned failures each tenant may have of its own, and how many may be planned for all tenants. Overridden answers have the
   * same limit and are counted separately. Default 10000.
   */
  readonly maxPlans?: number
  /** How many named snapshots are kept. Default 1000. */
  readonly maxSnapshots?: number
  /** How many tenants the snapshots of the whole mock may have in total. Default 100000. */
  readonly maxSnapshotTenants?: number
  /**
   * How many bytes each tenant's own planned failures may take in total, and how many the failures for all tenants may take.
   * Overridden answers have the same limit and are counted separately. Default 16 MiB.
   */
  readonly planBytes?: number
  /** The number of tenants for which the mock counts calls, for trace ids and dropped exchanges. Default 20000. */
  readonly maxCountedTenants?: number
  /** How many apps the rate limit counts in each tenant (GATE-02). Default 1000. */
  readonly maxApps?: number
  /**
   * How many bytes of answers a server keeps for clients that do not read them. Beyond that, long answers wait, and clients that read
   * nothing for 5 s are disconnected. Default 64 MiB.
   */
  readonly unreadBytes?: number
  /** How many findings are kept separately. Further findings are counted together. Default 500. */
  readonly maxFindings?: number
  /** Name the rule behind each refusal in the header x-mock-rule (ERR-14). Default on. */
  readonly ruleHeader?: boolean
  /** Send advice about a call in the header x-mock-advice of its answer (ADV). Default on. */
  readonly adviceHeader?: boolean
  /** Rows per page of an export feed (EXP-04). Default 1000. */
  readonly exportPageSize?: number
  /** The largest body in bytes (ERR-13). Default 1 MiB. */
  readonly bodyLimit?: number
  /** Where to keep the state: `import { sqliteStore } from 'mocktitan/store'`. Default: in memory, until the process ends. */
  readonly store?: StoreSource
  /** Checks every answer against the document: `import { checkAnswer } from 'mocktitan/answers'`. Default off. */
  readonly checkAnswer?: AnswerCheck
}

export interface CompleteOptions
  extends Omit<Required<MockOptions>, 'quirks' | 'rateLimit' | 'tokenRateLimit' | 'clock' | 'checkAnswer' | 'store'> {
  readonly store: StoreSource | undefined
  readonly quirks: Quirks
  /** 0 if calls are not counted. */
  readonly rateLimit: number
  readonly tokenRateLimit: number
  readonly clock: string | TimeSource | ClockStart | undefined
  readonly checkAnswer: AnswerCheck | undefined
}

/** The options without the world, whose data may be large and is not needed after the start. */
export type EngineOptions = Omit<CompleteOptions, 'world'>
