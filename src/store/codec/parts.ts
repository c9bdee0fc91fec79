/** The parts of a stream's state as JSON text. A commit that replaces a part contains the new part in the same form. */
import type { Instant } from '../../domain/time.ts'
import { type CountedPlan, type PlanBook, type PlanData, type PlanKind, planKinds, plansIn, plansOf } from '../plans.ts'
import { revocationsIn, revocationsOf } from '../revocations.ts'
import type { ClockState, KeptSnapshot, MockSnapshot, MockState, Past, TenantSnapshot, TokenState, Windows } from '../state.ts'
import type { WorldState } from '../world-state.ts'
import { worldStateOf, worldText } from './records.ts'

/** Parsed JSON. It is not checked, since only this module writes it. */
// biome-ignore lint/suspicious/noExplicitAny: each reader belongs to the writer next to it
type Json = any

export interface Part<Value> {
  readonly write: (value: Value, start: WorldState) => string
  readonly read: (json: Json, start: WorldState) => Value
}

const listText = <Each>(all: Iterable<Each>, write: (each: Each) => string): string => `[${[...all].map(write).join(',')}]`

const world: Part<WorldState> = { write: worldText, read: worldStateOf }

const past: Part<readonly Past[]> = {
  write: (all, start) => listText(all, ({ until, state }) => `{"until":"${until}","state":${worldText(state, start)}}`),
  read: (json, start) => json.map(({ until, state }: Json) => ({ until: BigInt(until), state: worldStateOf(state, start) })),
}

/** Throws a TypeError for a plan with a function, which cannot be written. */
export function planText(plan: PlanData): string {
  const [name] = Object.entries(plan.options).find(([, value]) => typeof value === 'function') ?? []
  if (name !== undefined) throw new TypeError(`option ${name} is a function, which cannot be kept in a durable store`)
  return JSON.stringify(plan)
}

const countedText = ({ plan, matched, hits }: CountedPlan): string => `{"plan":${planText(plan)},"matched":${matched},"hits":${hits}}`

const plans: Part<PlanBook> = {
  write: (book) => {
    const shelf = (kind: PlanKind) =>
      `"${kind}":{"places":${book[kind].places},"last":${book[kind].last},"left":${listText(plansIn(book[kind]), countedText)}}`
    return `{${planKinds.map(shelf).join(',')}}`
  },
  read: (json) =>
    Object.fromEntries(planKinds.map((kind) => [kind, plansOf(json[kind].places, json[kind].last, json[kind].left)])) as PlanBook,
}

export const tokens: Part<TokenState> = {
  write: ({ issued, revoked }) =>
    `{"issued":${issued},"revoked":${JSON.stringify(revocationsIn(revoked).map(({ id, expires }) => [id, String(expires)]))}}`,
  read: ({ issued, revoked }) => ({
    issued,
    revoked: revocationsOf(revoked.map(([id, expires]: [string, string]) => ({ id, expires: BigInt(expires) }))),
  }),
}

export const clock: Part<ClockState> = {
  write: ({ at, rate, since }) => JSON.stringify({ at: String(at), rate, since }),
  read: ({ at, rate, since }) => ({ at: BigInt(at), rate, since }),
}

const windowsText = (windows: Windows): string =>
  JSON.stringify([...windows].map(([caller, { from, calls }]) => ({ caller, from: String(from), calls })))

const windowsOf = (json: Json): Windows => new Map(json.map(({ caller, from, calls }: Json) => [caller, { from: BigInt(from), calls }]))

export const tenantSnapshot: Part<TenantSnapshot> = {
  write: ({ state, past: earlier, windows, calls }, start) =>
    `{"state":${worldText(state, start)},"past":${past.write(earlier, start)},"windows":${windowsText(windows)},"calls":${calls}}`,
  read: (json, start) => ({
    state: worldStateOf(json.state, start),
    past: past.read(json.past, start),
    windows: windowsOf(json.windows),
    calls: json.calls,
  }),
}

export const mockSnapshot: Part<MockSnapshot> = {
  write: (all, start) => {
    const tenants = [...all.tenants].map(
      ([id, tenant]) => `{"id":"${id}","own":${tenantSnapshot.write(tenant, start)},"plans":${plans.write(tenant.plans, start)}}`,
    )
    return [
      `{"tenants":[${tenants.join(',')}]`,
      `"tokens":${tokens.write(all.tokens, start)}`,
      `"tokenWindows":${windowsText(all.tokenWindows)}`,
      `"callsWithoutTenant":${all.callsWithoutTenant}`,
      `"clock":${clock.write(all.clock, start)}`,
      `"plans":${plans.write(all.plans, start)}}`,
    ].join(',')
  },
  read: (json, start) => ({
    tenants: new Map(
      json.tenants.map(({ id, own, plans: planned }: Json) => [
        id,
        { ...tenantSnapshot.read(own, start), plans: plans.read(planned, start) },
      ]),
    ),
    tokens: tokens.read(json.tokens, start),
    tokenWindows: windowsOf(json.tokenWindows),
    callsWithoutTenant: json.callsWithoutTenant,
    clock: clock.read(json.clock, start),
    plans: plans.read(json.plans, start),
  }),
}

type KeptAll<Of> = ReadonlyMap<string, KeptSnapshot<Of>>

const keptText = <Of>(all: KeptAll<Of>, part: Part<Of>, start: WorldState): string =>
  listText(all, ([name, { of, at }]) => `{"name":${JSON.stringify(name)},"at":"${at}","of":${part.write(of, start)}}`)

const keptOf = <Of>(json: Json, part: Part<Of>, start: WorldState): KeptAll<Of> =>
  new Map(json.map(({ name, at, of }: Json) => [name, { of: part.read(of, start), at: BigInt(at) as Instant }]))

/** Snapshots are written as lists, because an object would put names that are numbers first. */
const snapshots: Part<MockState['snapshots']> = {
  write: ({ mock, tenants }, start) => {
    const own = listText(tenants, ([id, kept]) => `{"id":"${id}","kept":${keptText(kept, tenantSnapshot, start)}}`)
    return `{"mock":${keptText(mock, mockSnapshot, start)},"tenants":${own}}`
  },
  read: ({ mock, tenants }, start) => ({
    mock: keptOf(mock, mockSnapshot, start),
    tenants: new Map(tenants.map(({ id, kept }: Json) => [id, keptOf(kept, tenantSnapshot, start)])),
  }),
}

/** The parts, each keyed by its property name in TenantState or MockState. */
export const parts = { world, past, plans, tokens, clock, snapshots }
