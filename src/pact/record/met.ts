/** The state that a request met, said in provider states. */
import { collections, operationTable } from '../../api.ts'
import { headerOf } from '../../call.ts'
import type { CollectionName } from '../../domain/world.ts'
import type { WorldState } from '../../store/world-state.ts'
import { recordData } from '../../worlds/world-data.ts'
import type { State } from '../pact-states.ts'
import { namedInOrder, stateOfAbsence, stateOfRecord } from './names.ts'
import { idsIn, type Taken } from './taken.ts'
import { type Base, bearerOf, beganWith, changedSince, type Held } from './worlds.ts'

const named = (name: string): State => ({ name, params: {} })

/** From the least that may do to all that there was: the first that brings the same answer about is the one to record. */
export function statesMet(taken: Taken): State[][] {
  const ofCall = statesOfCall(taken)
  if (ofCall) return ofCall
  const { met, ids, operation, exchange, isList } = taken
  if (met === null) return [[]]
  const base = beganWith(met)
  const changed = changedSince(base, met)
  const world = named(`the world is ${base.world}`)
  const begin = base.world === 'demo' && !isList ? [] : [world]
  const around = [...settingStates(met, base), ...absences(met, ids, operation)]
  const asked = ids.flatMap((id) => bearerOf(met, id) ?? [])
  const concerned = closure([...ids, ...idsIn(answered(exchange.reply.body))], changed)
  return [
    [...begin, ...around, ...recordStates(asked)],
    [...begin, ...around, ...recordStates([...asked, ...concerned])],
    [world, ...around, ...toTheLetter(concerned)],
    [world, ...absences(met, ids, operation), ...toTheLetter(changed, met, base)],
  ]
}

/** Where the call did not get as far as the tenant's state. */
function statesOfCall({ exchange, operation }: Taken): State[][] | undefined {
  const { failure, status, call } = exchange
  if (status === 429) return [[named('the rate limit is exhausted')]]
  if (failure !== null && failure !== 'slow' && (status >= 500 || status < 400)) return [[named(`the API fails with ${failure}`)]]
  if (operation === 'Connect_Token') return undefined
  if (status === 403) return [[named(`the app lacks scope ${operationTable(operation).scope}`)]]
  if (status !== 401) return undefined
  if (headerOf(call, 'authorization') === undefined) return [[named('the token is missing')]]
  return headerOf(call, 'st-app-key') === undefined ? [[]] : [[named('the token is expired')]]
}

function settingStates({ settings }: WorldState, { state }: Base): State[] {
  const { approvalThreshold, billsOnReceipt, vendorDocumentNumberRequired } = settings
  const isNew = (name: keyof typeof settings) => settings[name] !== state.settings[name]
  return [
    ...(isNew('approvalThreshold') && approvalThreshold !== null ? [named(`orders above ${approvalThreshold} need approval`)] : []),
    ...(isNew('billsOnReceipt') && billsOnReceipt ? [named('receipts make bills')] : []),
    ...(isNew('vendorDocumentNumberRequired') && vendorDocumentNumberRequired ? [named("receipts need the vendor's document number")] : []),
  ]
}

/** The id of a path comes before those of query and body. */
function absences(met: WorldState, [first]: readonly number[], operation: Taken['operation']): State[] {
  const name = first === undefined || bearerOf(met, first) ? undefined : stateOfAbsence(operation, first)
  return name === undefined ? [] : [named(name)]
}

function recordStates(held: readonly Held[]): State[] {
  const sorted = [...new Set(held)].sort((a, b) => namedInOrder.indexOf(a.of) - namedInOrder.indexOf(b.of) || a.record.id - b.record.id)
  const names = sorted.flatMap(({ of, record }) => stateOfRecord(of, record) ?? [])
  return [...new Set(names)].map(named)
}

function toTheLetter(held: readonly Held[], met?: WorldState, base?: Base): State[] {
  const params: Record<string, object> = {}
  if (met && met.settings !== base?.state.settings) params.settings = recordData('Settings', met.settings)
  for (const of of Object.keys(collections) as CollectionName[]) {
    const records = held.filter((each) => each.of === of).sort((a, b) => a.record.id - b.record.id)
    if (records.length > 0) params[of] = records.map(({ record }) => dataOf(of, record))
  }
  return Object.keys(params).length === 0 ? [] : [{ name: 'these records exist', params }]
}

const dataOf = (of: CollectionName, record: Held['record']) => recordData(collections[of].record, record)

/** The changed records that these ids name, and those that they refer to. */
function closure(ids: readonly number[], changed: readonly Held[]): Held[] {
  const byId = new Map(changed.map((held) => [held.record.id, held]))
  const found = new Set<Held>()
  const follow = (id: number) => {
    const held = byId.get(id)
    if (!held || found.has(held)) return
    found.add(held)
    idsIn(dataOf(held.of, held.record)).forEach(follow)
  }
  ids.forEach(follow)
  return [...found]
}

function answered(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
