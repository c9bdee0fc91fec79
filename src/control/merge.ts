/**
 * Adds records of a world file to a tenant. A record replaces the record with the same id in its collection. The id must not
 * belong to any other record or line.
 */
import type { Env } from '../domain/env.ts'
import { type Change, type Refusal, refuse } from '../domain/outcome.ts'
import { HIGHEST_CHOSEN_ID, recordIds } from '../domain/reference-data.ts'
import { fill } from '../domain/rule.ts'
import { type CollectionName, collection, NESTED, nested, type World } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'
import { recordData } from '../worlds/world-data.ts'
import { asWorld, type PlainBody } from './decisions.ts'

export const asMerge =
  ({ settings, ...records }: PlainBody): Decision =>
  (world, env) => {
    const whole = settings === undefined ? {} : { settings: { ...recordData('Settings', world.settings), ...(settings as object) } }
    const outcome = asWorld({ ...whole, ...records })(world, env)
    return outcome.refused ? outcome : (idRefusal(outcome.changes, world, env) ?? outcome)
  }

/** VAL-04: an id belongs to only one record or line. Reserves the new ids, so that no later record gets them. */
function idRefusal(changes: readonly Change[], world: World, env: Env): Refusal | undefined {
  const latest = env.latestId()
  const owners = new Map<number, string>()
  let known: ReadonlyMap<number, string> | undefined
  for (const change of changes) {
    if (!('put' in change)) continue
    const own = `${change.put} ${change.record.id}`
    const before = collection(world, change.put).get(change.record.id)
    const kept = new Set(before ? idsOf(change.put, before) : [])
    for (const id of idsOf(change.put, change.record)) {
      // The whole world is searched only for an id that another record may have.
      if (id <= latest && !kept.has(id)) known ??= ownersIn(world)
      const owner = owners.get(id) ?? known?.get(id) ?? own
      if (!Number.isSafeInteger(id) || id <= 0 || id > HIGHEST_CHOSEN_ID)
        return refuse('VAL-04', { at: change.put, message: fill(recordIds.value.notAnId, { highest: HIGHEST_CHOSEN_ID, id }) })
      if (owner !== own) return refuse('VAL-04', { at: change.put, message: `The id ${id} is already used in ${owner}.` })
      owners.set(id, own)
      env.claim(id)
    }
  }
  return undefined
}

function ownersIn(world: World): ReadonlyMap<number, string> {
  const owners = new Map<number, string>()
  const { settings: _, listed: __, ...collections } = world
  for (const name of Object.keys(collections) as CollectionName[])
    for (const record of collection(world, name).all()) for (const id of idsOf(name, record)) owners.set(id, `${name} ${record.id}`)
  return owners
}

/** The ids of a record and of its lines. A bill's lines are left out, because they have the same ids as the lines of its receipt. */
const idsOf = (name: CollectionName, record: { readonly id: number }): number[] => [
  record.id,
  ...(name === 'bills' ? [] : NESTED.flatMap((list) => nested(record, list).map(({ id }) => id))),
]
