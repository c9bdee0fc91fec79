/** Reference data that a tester creates; in the product it comes from elsewhere (REF-08). */
import type { Env } from './env.ts'
import { accept, type Outcome, put, refuse } from './outcome.ts'
import { type CollectionName, collection, type Records, type World } from './world.ts'

export type Created = 'jobs' | 'projects' | 'technicians' | 'businessUnits' | 'skus' | 'warehouses'

/** A record complete but for its id and dates, which are given here. */
export const createRecord =
  <Name extends Created>(of: Name) =>
  (world: World, env: Env, body: Omit<Records[Name], 'id'> & { readonly id?: number }): Outcome => {
    const { id = env.id() } = body
    const taken = bearerOf(world, id)
    if (taken) return refuse('VAL-04', { at: 'id', message: `The id ${id} is taken, among the ${taken}.` })
    env.claim(id)
    const record = { ...body, id, ...('modifiedOn' in body ? dates(env.tick()) : {}) } as Records[Name]
    return accept({ id }, put(of, record))
  }

const dates = (now: bigint) => ({ createdOn: now, modifiedOn: now })

function bearerOf(world: World, id: number): CollectionName | undefined {
  const { settings, listed, ...collections } = world
  return (Object.keys(collections) as CollectionName[]).find((name) => collection(world, name).get(id))
}
