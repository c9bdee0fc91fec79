/** Creates reference data for a tester. In the product, such data comes from elsewhere (REF-08). */
import type { Env } from './env.ts'
import { accept, type Outcome, put, type Refusal, refuse } from './outcome.ts'
import { businessUnitReference, firstMissing, projectReference, type Reference, technicianReference } from './references.ts'
import { firstRepeated } from './repeated.ts'
import { fill, type ValueRule } from './rule.ts'
import type { Instant } from './time.ts'
import { type Appointment, type CollectionName, collection, NESTED, nested, type Records, type World } from './world.ts'

/** New records get ids above the highest id that a tester chose. Chosen ids have a limit, so that there are always free ids above them. */
export const recordIds = {
  id: 'VAL-04',
  says: "Ids are int64 from one sequence per tenant; a record's items take the ids right after it. An id that a test chooses must be new and must not exceed `highest`.",
  basis: { observed: 'a captured body, for the sequence; the limit on chosen ids is ours' },
  value: { highest: 2 ** 52, notAnId: 'An id is a whole number from 1 to 2^52 ({highest}), not {id}.' },
} as const satisfies ValueRule<Readonly<Record<string, string | number>>>

export const HIGHEST_CHOSEN_ID = recordIds.value.highest

export type Created =
  | 'jobs'
  | 'projects'
  | 'technicians'
  | 'employees'
  | 'businessUnits'
  | 'skus'
  | 'services'
  | 'categories'
  | 'warehouses'

type NewRecord<Name extends Created> = Omit<Records[Name], 'id' | 'createdOn' | 'modifiedOn'> & {
  readonly id?: number
  readonly createdOn?: Instant
}

/** Creates a record from a body without modifiedOn. The body has an id and createdOn only if the tester has chosen them. */
export const createRecord =
  <Name extends Created>(of: Name) =>
  (world: World, env: Env, body: NewRecord<Name>): Outcome => {
    const chosen = chosenIds(body)
    const refused = unusableId(chosen, world, env) ?? firstMissing(referencesOf(body as Naming), world, env)
    if (refused) return refused
    for (const { id } of chosen) env.claim(id)
    const modifiedOn = env.tick()
    const { id = env.id(), createdOn = modifiedOn } = body
    return accept({ id }, put(of, { ...body, id, createdOn, modifiedOn } as Records[Name]))
  }

interface Naming {
  readonly projectId?: number | null
  /** 0 means none. */
  readonly businessUnitId?: number | null
  readonly businessUnitIds?: readonly number[]
  readonly tagTypeIds?: readonly number[] | null
  readonly appointments?: readonly Appointment[]
}

/** The references to check. The records that they name may be inactive, because the new record may describe the past. */
function referencesOf({ projectId, businessUnitId, businessUnitIds = [], tagTypeIds, appointments = [] }: Naming): Reference[] {
  const each = (ids: readonly number[], at: string, to: (id: number) => Reference) => ids.map((id, i) => ({ ...to(id), at: `${at}[${i}]` }))
  const references = [
    projectReference(projectId),
    businessUnitReference(businessUnitId || undefined),
    ...each(businessUnitIds, 'businessUnitIds', businessUnitReference),
    ...each(tagTypeIds ?? [], 'tagTypeIds', tagTypeReference),
    ...appointments.flatMap(({ technicianIds }, i) => each(technicianIds, `appointments[${i}].technicianIds`, technicianReference)),
  ]
  return references.map(({ inactive: _, ...reference }) => reference)
}

const tagTypeReference = (id: number): Reference => ({ at: 'tagTypeIds', entity: 'Tag type', id, in: ['tagTypes'] })

interface ChosenId {
  readonly id: number
  readonly at: string
}

function chosenIds({ id, appointments = [] }: { readonly id?: number; readonly appointments?: readonly Appointment[] }): ChosenId[] {
  const nested = appointments.map((appointment, i) => ({ id: appointment.id, at: `appointments[${i}].id` }))
  return id === undefined ? nested : [{ id, at: 'id' }, ...nested]
}

/** VAL-04: refuses a chosen id that is in use or outside the limits for ids in world files. Records and their items share one sequence. */
export function unusableId(chosen: readonly ChosenId[], world: World, env: Env): Refusal | undefined {
  const owners = ownersOf(chosen, world, env.latestId())
  const repeated = firstRepeated(chosen.map(({ id }) => id))
  for (const [i, { id, at }] of chosen.entries()) {
    if (!Number.isSafeInteger(id) || id <= 0 || id > HIGHEST_CHOSEN_ID)
      return refuse('VAL-04', { at, message: fill(recordIds.value.notAnId, { highest: HIGHEST_CHOSEN_ID, id }) })
    if (i === repeated) return refuse('VAL-04', { at, message: `The id ${id} is given twice.` })
    const owner = owners.get(id)
    if (owner) return refuse('VAL-04', { at, message: `The id ${id} is already used in ${owner}.` })
  }
  return undefined
}

/** The chosen ids that are in use, each with the name of the collection in which a record, or an entry of a record, has the id. */
function ownersOf(chosen: readonly ChosenId[], world: World, latest: number): Map<number, CollectionName> {
  const wanted = new Set(chosen.map(({ id }) => id).filter((id) => id <= latest))
  const owners = new Map<number, CollectionName>()
  if (wanted.size === 0) return owners
  const { settings, listed, ...collections } = world
  for (const name of Object.keys(collections) as CollectionName[]) {
    const found = (id: number) => wanted.has(id) && !owners.has(id) && owners.set(id, name)
    for (const record of collection(world, name).all()) {
      found(record.id)
      for (const { id } of nestedIn(record)) found(id)
    }
  }
  return owners
}

/** The entries of a record that have their own ids. */
const nestedIn = (record: object): { readonly id: number }[] => NESTED.flatMap((list) => nested(record, list))
