/** RTT: return types. */
import { nameGuards } from '../defaults.ts'
import { refusal } from '../outcome.ts'
import type { Guard, Rule } from '../rule.ts'
import type { ReturnType, World } from '../world.ts'

interface TypeFacts {
  readonly body: { readonly name?: string }
  readonly world: World
  /** The type to update; undefined for a create. */
  readonly type?: ReturnType
}

interface UpdateFacts {
  readonly body: { readonly id: number }
  readonly type: ReturnType
}

const [nameIsNotBlank, nameIsFree] = nameGuards<TypeFacts>('returnTypes', 'return type', {
  blank: { id: 'RTT-02', says: "A return type's name must not be blank.", basis: { assumed: 'no source says anything about it' } },
  taken: {
    id: 'RTT-01',
    says: 'A duplicate name, ignoring case, gets a 400 on create and a 409 on update. The default type and the default type for consignment work as in POT-02.',
    basis: { assumed: 'the document declares 409 on update only' },
  },
})

const idMatchesThePath: Guard<UpdateFacts> = {
  id: 'RTT-03',
  says: 'The body of an update must have the id that is in the path.',
  basis: { assumed: 'the document requires the id in the path and in the body' },
  refuses: ({ body: { id }, type }) => id !== type.id && refusal(`The id ${id} is not the id in the path, ${type.id}.`, { at: 'id' }),
}

export const createGuards = [nameIsNotBlank, nameIsFree]
export const updateGuards = [idMatchesThePath, nameIsNotBlank, nameIsFree]

export const rules: readonly Rule[] = [...createGuards, idMatchesThePath]
