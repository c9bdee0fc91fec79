/**
 * Commits and states as JSON text, for durable stores. Values that equal those of the starting world are not written, so a text
 * can only be read with the same starting world.
 */
import type { Change } from '../../domain/outcome.ts'
import type { Commit, Replacement, SnapshotChange, TokenChange } from '../commit.ts'
import type { PlanChange } from '../plans.ts'
import type { MockState, StreamState, TenantState } from '../state.ts'
import type { WorldState } from '../world-state.ts'
import { clock, mockSnapshot, type Part, parts, planText, tenantSnapshot } from './parts.ts'
import { changeOf, changeText, parsed, sequencesOf, sequencesText } from './records.ts'

// biome-ignore lint/suspicious/noExplicitAny: each reader belongs to the writer next to it
type Json = any

export class Codec {
  /** The world that tenants start from. Texts leave out the values that equal those of this world. */
  readonly start: WorldState

  constructor(start: WorldState) {
    this.start = start
  }

  /** Throws a TypeError for a plan with a function among its options. */
  commitText(commit: Commit): string {
    const { stream, base, at, changes, sequences, tokens, plans, snapshots, replaces } = commit
    const texts = [`{"stream":"${stream}","base":${base},"at":"${at}"`]
    if (changes.length > 0) texts.push(`"changes":[${changes.map(changeText).join(',')}]`)
    if (sequences) texts.push(`"sequences":${sequencesText(sequences)}`)
    if (tokens) texts.push(`"tokens":[${tokens.map(tokenText).join(',')}]`)
    if (plans) texts.push(`"plans":[${plans.map(planChangeText).join(',')}]`)
    if (commit.clock) texts.push(`"clock":${clock.write(commit.clock, this.start)}`)
    if (snapshots) texts.push(`"snapshots":[${snapshots.map((each) => this.snapshotText(each)).join(',')}]`)
    if (replaces !== undefined) texts.push(`"replaces":${replaces === null ? 'null' : this.stateText(replaces)}`)
    return `${texts.join(',')}}`
  }

  commitOf(text: string): Commit {
    const json = parsed(text) as Json
    return {
      stream: json.stream,
      base: json.base,
      at: BigInt(json.at),
      changes: (json.changes ?? []).map((change: unknown): Change => changeOf(change)),
      ...(json.sequences && { sequences: sequencesOf(json.sequences) }),
      ...(json.tokens && { tokens: json.tokens.map(tokenOf) }),
      ...(json.plans && { plans: json.plans as readonly PlanChange[] }),
      ...(json.clock && { clock: clock.read(json.clock, this.start) }),
      ...(json.snapshots && { snapshots: json.snapshots.map((each: Json) => this.snapshotOf(each)) }),
      ...(json.replaces !== undefined && { replaces: json.replaces && (this.partsOf(json.replaces) as Replacement) }),
    }
  }

  /** The whole state of a stream, or parts of it. */
  stateText(state: StreamState | Replacement): string {
    const texts = Object.entries(state).map(([name, value]) => `"${name}":${this.partAt(name).write(value as never, this.start)}`)
    return `{${texts.join(',')}}`
  }

  tenantOf(text: string): TenantState {
    return this.partsOf(parsed(text) as Json) as unknown as TenantState
  }

  mockOf(text: string): MockState {
    return this.partsOf(parsed(text) as Json) as unknown as MockState
  }

  private partsOf(json: Json): Record<string, unknown> {
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, this.partAt(name).read(value, this.start)]))
  }

  private partAt(name: string): Part<never> {
    if (Object.hasOwn(parts, name)) return parts[name as keyof typeof parts] as unknown as Part<never>
    throw new Error(`Unknown part '${name}' of a stored state: it was probably written by a newer version`)
  }

  private snapshotText({ name, tenant, snapshot }: SnapshotChange): string {
    const of = snapshot === null ? 'null' : this.snapshotPart(tenant).write(snapshot as never, this.start)
    return `{"name":${JSON.stringify(name)},"tenant":${JSON.stringify(tenant)},"snapshot":${of}}`
  }

  private snapshotOf({ name, tenant, snapshot }: Json): SnapshotChange {
    return { name, tenant, snapshot: snapshot && this.snapshotPart(tenant).read(snapshot, this.start) } as SnapshotChange
  }

  private snapshotPart(tenant: string | null): Part<never> {
    return (tenant === null ? mockSnapshot : tenantSnapshot) as unknown as Part<never>
  }
}

const tokenText = (change: TokenChange): string =>
  'issued' in change ? JSON.stringify(change) : JSON.stringify({ ...change, expires: String(change.expires) })

const tokenOf = (json: Json): TokenChange =>
  'issued' in json ? { issued: json.issued } : { revoked: json.revoked, expires: BigInt(json.expires) }

const planChangeText = (change: PlanChange): string => ('made' in change ? `{"made":${planText(change.made)}}` : JSON.stringify(change))
