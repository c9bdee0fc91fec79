/** The outcome of an operation: either a refusal, with the rule behind it, or an answer, with the changes. */
import { fill } from './fill.ts'
import type { CollectionName, Records, Settings } from './world.ts'

export type RuleId = `${string}-${number}`

export interface Refusal {
  readonly refused: true
  readonly status: number
  readonly rule: RuleId
  readonly title: string
  /** The messages; each key is the path of the invalid value. The path '' means the request as a whole. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  /** Set if the gateway, the mock itself or the token endpoint refuses. Its errors have a format of their own, not that of ERR-01. */
  readonly voice?: 'gateway' | 'mock' | 'token'
  readonly headers?: Readonly<Record<string, string>>
  /** The correct form of invalid parameters, for the header x-mock-advice: `jobId: a whole number`. */
  readonly hints?: readonly string[]
  /** The unknown properties of a body that was refused for other reasons. If the rest were valid, the vendor would silently drop these. */
  readonly dropped?: readonly string[]
}

export type Change = { readonly settings: Settings } | RecordChange

type RecordChange = {
  [Name in CollectionName]: { readonly put: Name; readonly record: Records[Name] } | { readonly remove: Name; readonly id: number }
}[CollectionName]

/** One page of a collection, as LIST-01 describes. */
export interface Page {
  readonly page: number
  readonly pageSize: number
  readonly hasMore: boolean
  readonly totalCount: number | null
  readonly ids: readonly number[]
}

/** One page of a feed, as EXP-01 describes. */
interface Feed {
  readonly hasMore: boolean
  readonly continueFrom: string
  readonly ids: readonly number[]
}

export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'record'
      readonly of: CollectionName
      readonly id: number
      readonly application?: string
      readonly hidden?: readonly string[] | undefined
    }
  | {
      readonly kind: 'page'
      readonly of: CollectionName
      readonly page: Page
      readonly application?: string
      readonly hidden?: readonly string[] | undefined
    }
  | { readonly kind: 'feed'; readonly of: CollectionName; readonly feed: Feed }

export interface Acceptance {
  readonly refused: false
  readonly answer: Answer
  readonly changes: readonly Change[]
}

export type Outcome = Refusal | Acceptance

export const VALIDATION_TITLE = 'One or more validation errors occurred.'

/** What a guard returns when it refuses; `firstRefusal` adds the rule's id. */
export interface Refused {
  readonly message: string
  /** The path of the invalid field. If it is missing, the refusal is about the request as a whole. */
  readonly at?: string
  readonly status?: number
}

export const refusal = (message: string, more: Omit<Refused, 'message'> = {}): Refused => ({ message, ...more })

export const businessRefusal = {
  id: 'ERR-10',
  says: 'A request that breaks a business rule gets a 400, with the message of the rule as the title and under errors[""]. The message begins with the field at fault. The status is 409 if the refusal is a conflict and the document declares 409.',
  basis: { observed: 'live, by three teams, in another module; errors[""] is assumed' },
  value: { status: 400 as number, withPlace: '{at}: {message}' },
} as const

/** ERR-10: clients show the title, so a refusal of the request as a whole also has its message as the title. */
export function refuse(rule: RuleId, { message, at = '', status = businessRefusal.value.status }: Refused): Refusal {
  const title = status === 400 && at !== '' ? VALIDATION_TITLE : message
  return { refused: true, status, rule, title, errors: { [at]: [message] } }
}

export const unknownId = {
  id: 'ERR-09',
  says: 'If no record has the id in the path, the request gets a 404, with a traceId and with a title that names the entity and the id.',
  basis: { documented: 'only the status; the text is assumed' },
  value: '{entity} with id {id} was not found.',
} as const

/** ERR-09: the refusal if no record has the id in the path. */
export function notFound(entity: string, id: number | bigint, rule: RuleId = 'ERR-09'): Refusal {
  return { refused: true, status: 404, rule, title: fill(unknownId.value, { entity, id: String(id) }), errors: {} }
}

export const accept = (value: { id: number }, ...changes: readonly Change[]): Acceptance => ({
  refused: false,
  answer: { kind: 'value', value },
  changes,
})

export const done = (...changes: readonly Change[]): Acceptance => ({ refused: false, answer: { kind: 'empty' }, changes })

export function put<Name extends CollectionName>(name: Name, record: Records[Name]): Change {
  return { put: name, record } as Change
}
