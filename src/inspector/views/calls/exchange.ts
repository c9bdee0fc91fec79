/** One entry of the journal, as `GET /_mock/journal/{id}` returns it. */
import type { Json } from '../../door/door.ts'

export interface Message {
  readonly host?: string
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, or the text if it is not JSON; null if there is no body. */
  readonly body: Json
}

export interface Change {
  readonly collection: string
  /** The record's id; 0 for a change of settings. */
  readonly id: number
  readonly before: Json
  readonly after: Json
}

export interface RuleEntry {
  readonly id: string
  readonly family: string
  readonly says: string
  readonly basis: { readonly kind: string; readonly source: string }
  readonly operations: readonly string[]
  readonly quirks: readonly Json[]
  readonly hits: number
}

export interface Exchange {
  readonly id: number
  readonly at: string
  readonly method: string
  readonly target: string
  readonly operation: string | null
  readonly tenant: string | null
  readonly client: string | null
  readonly status: number
  readonly rule: string | null
  readonly failure: string | null
  readonly duration: number
  readonly advice: readonly { readonly rule: string; readonly subject: string; readonly nearest?: string }[]
  /** The changes that the call made, if they are still kept. */
  readonly differences: readonly Change[]
  readonly request: Message
  readonly response: Message
  readonly why: RuleEntry | null
}
