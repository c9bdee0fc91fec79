/** Reference data that a tester creates; in the product it comes from elsewhere (REF-08). */
import type { Env } from './env.ts'
import { accept, type Outcome, put, type Refusal, refuse } from './outcome.ts'
import { type Appointment, type CollectionName, collection, NESTED, nested, type Records, type World } from './world.ts'

export type Created = 'jobs' | 'projects' | 'technicians' | 'businessUnits' | 'skus' | 'warehouses'

type NewRecord<Name extends Created> = Omit<Records[Name], 'id'> & { readonly id?: number }

/** A record complete but for its dates, and for its id where the tester has chosen none. */
export const createRecord =
  <Name extends Created>(of: Name) =>
  (world: World, env: Env, body: NewRecord<Name>): Outcome => {
    const chosen = chosenIds(body)
    const refused = unusableId(chosen, world)
    if (refused) return refused
    for (const { id } of chosen) env.claim(id)
    const { id = env.id() } = body
    const record = { ...body, id, ...('modifiedOn' in body ? dates(env.tick()) : {}) } as Records[Name]
    return accept({ id }, put(of, record))
  }

const dates = (now: bigint) => ({ createdOn: now, modifiedOn: now })

interface ChosenId {
  readonly id: number
  readonly at: string
}

function chosenIds({ id, appointments = [] }: { readonly id?: number; readonly appointments?: readonly Appointment[] }): ChosenId[] {
  const nested = appointments.map((appointment, i) => ({ id: appointment.id, at: `appointments[${i}].id` }))
  return id === undefined ? nested : [{ id, at: 'id' }, ...nested]
}

/** VAL-04: one sequence for all, items included, and ids as a world file may have them. */
export function unusableId(chosen: readonly ChosenId[], world: World): Refusal | undefined {
  for (const [i, { id, at }] of chosen.entries()) {
    if (!Number.isSafeInteger(id) || id <= 0)
      return refuse('VAL-04', { at, message: `An id is a whole number from 1 to 2^53 - 1, not ${id}.` })
    if (chosen.findIndex((other) => other.id === id) < i) return refuse('VAL-04', { at, message: `The id ${id} is given twice.` })
    const taken = bearerOf(world, id)
    if (taken) return refuse('VAL-04', { at, message: `The id ${id} is taken, among the ${taken}.` })
  }
  return undefined
}

function bearerOf(world: World, id: number): CollectionName | undefined {
  const { settings, listed, ...collections } = world
  return (Object.keys(collections) as CollectionName[]).find((name) => {
    const records = collection(world, name)
    return records.get(id) || [...records.all()].some((record) => nestedIn(record).some((each) => each.id === id))
  })
}

/** What a record holds that has an id of its own. */
const nestedIn = (record: object): { readonly id: number }[] => NESTED.flatMap((list) => nested(record, list))
