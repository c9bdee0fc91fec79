/** Finds the provider states that describe a tenant's data before a request. */
import { collections, operationTable } from '../../api.ts'
import { headerOf } from '../../call.ts'
import type { CollectionName } from '../../domain/world.ts'
import type { WorldState } from '../../store/world-state.ts'
import { recordData } from '../../worlds/world-data.ts'
import type { State } from '../pact-states.ts'
import { stateOfAbsence, stateOfRecord, stateOrder } from './names.ts'
import { idsIn, type RecordedExchange } from './recorded-exchange.ts'
import { type Base, baseWorldOf, changedSince, type FoundRecord, recordWith } from './worlds.ts'

const stateOf = (name: string): State => ({ name, params: {} })

/** Sets of provider states, from the smallest to one with all the tenant's data. The first that leads to the same answer is recorded. */
export function statesBefore(recorded: RecordedExchange): State[][] {
  const ofCall = statesOfCall(recorded)
  if (ofCall) return ofCall
  const { before, ids, operation, exchange, isList } = recorded
  if (before === null) return [[]]
  const base = baseWorldOf(before)
  const changed = changedSince(base, before)
  const world = stateOf(`the world is ${base.world}`)
  const begin = base.world === 'demo' && !isList ? [] : [world]
  const around = [...settingStates(before, base), ...absences(before, ids, operation)]
  const addressed = ids.flatMap((id) => recordWith(before, id) ?? [])
  const involved = closure([...ids, ...idsIn(parsed(exchange.reply.body))], changed)
  return [
    [...begin, ...around, ...recordStates(addressed)],
    [...begin, ...around, ...recordStates([...addressed, ...involved])],
    [world, ...around, ...asWorldRecords(involved)],
    [world, ...absences(before, ids, operation), ...asWorldRecords(changed, before, base)],
  ]
}

/** The provider states for calls that never reach the tenant's data. */
function statesOfCall({ exchange, operation }: RecordedExchange): State[][] | undefined {
  const { failure, status, call } = exchange
  if (status === 429) return [[stateOf('the rate limit is exhausted')]]
  if (failure !== null && failure !== 'slow' && (status >= 500 || status < 400)) return [[stateOf(`the API fails with ${failure}`)]]
  if (operation === 'Connect_Token') return undefined
  if (status === 403) return [[stateOf(`the app lacks scope ${operationTable(operation).scope}`)]]
  if (status !== 401) return undefined
  if (headerOf(call, 'authorization') === undefined) return [[stateOf('the token is missing')]]
  return headerOf(call, 'st-app-key') === undefined ? [[]] : [[stateOf('the token is expired')]]
}

function settingStates({ settings }: WorldState, { state }: Base): State[] {
  const { approvalThreshold, billsOnReceipt, vendorDocumentNumberRequired } = settings
  const isNew = (name: keyof typeof settings) => settings[name] !== state.settings[name]
  return [
    ...(isNew('approvalThreshold') && approvalThreshold !== null ? [stateOf(`orders above ${approvalThreshold} need approval`)] : []),
    ...(isNew('billsOnReceipt') && billsOnReceipt ? [stateOf('receipts make bills')] : []),
    ...(isNew('vendorDocumentNumberRequired') && vendorDocumentNumberRequired
      ? [stateOf("receipts need the vendor's document number")]
      : []),
  ]
}

/** The provider state which says that the record in the path does not exist. The first id is the one in the path. */
function absences(before: WorldState, [first]: readonly number[], operation: RecordedExchange['operation']): State[] {
  const name = first === undefined || recordWith(before, first) ? undefined : stateOfAbsence(operation, first)
  return name === undefined ? [] : [stateOf(name)]
}

function recordStates(found: readonly FoundRecord[]): State[] {
  const sorted = [...new Set(found)].sort((a, b) => stateOrder.indexOf(a.of) - stateOrder.indexOf(b.of) || a.record.id - b.record.id)
  const names = sorted.flatMap(({ of, record }) => stateOfRecord(of, record) ?? [])
  return [...new Set(names)].map(stateOf)
}

function asWorldRecords(found: readonly FoundRecord[], before?: WorldState, base?: Base): State[] {
  const params: Record<string, object> = {}
  if (before && before.settings !== base?.state.settings) params.settings = recordData('Settings', before.settings)
  for (const of of Object.keys(collections) as CollectionName[]) {
    const records = found.filter((each) => each.of === of).sort((a, b) => a.record.id - b.record.id)
    if (records.length > 0) params[of] = records.map(({ record }) => dataOf(of, record))
  }
  return Object.keys(params).length === 0 ? [] : [{ name: 'these records exist', params }]
}

const dataOf = (of: CollectionName, record: FoundRecord['record']) => recordData(collections[of].record, record)

/** The changed records with these ids, and the changed records that they refer to. */
function closure(ids: readonly number[], changed: readonly FoundRecord[]): FoundRecord[] {
  const byId = new Map(changed.map((each) => [each.record.id, each]))
  const reached = new Set<FoundRecord>()
  const follow = (id: number) => {
    const next = byId.get(id)
    if (!next || reached.has(next)) return
    reached.add(next)
    idsIn(dataOf(next.of, next.record)).forEach(follow)
  }
  ids.forEach(follow)
  return [...reached]
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
