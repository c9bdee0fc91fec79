/** What purchase order types and return types share: unique names, one default, and one default for consignment (POT-02, RTT-01). */
import type { Env } from './env.ts'
import { type Change, refusal } from './outcome.ts'
import { revise } from './revise.ts'
import type { Guard, Rule } from './rule.ts'
import { collection, folded, type Records, type World } from './world.ts'

type TypeCollection = 'purchaseOrderTypes' | 'returnTypes'

/** The changes to the other types. A type stops being the default, or the default for consignment, if `taker` takes over that role. */
export function withoutOtherDefaults<Name extends TypeCollection>(of: Name, world: World, taker: Records[Name], env: Env): Change[] {
  const changes: Change[] = []
  for (const other of collection(world, of).all()) {
    if (other.id === taker.id) continue
    const isDefault = other.isDefault && !taker.isDefault
    const isDefaultForConsignment = other.isDefaultForConsignment && !taker.isDefaultForConsignment
    changes.push(...revise(of, other, { ...other, isDefault, isDefaultForConsignment }, env).changes)
  }
  return changes
}

interface NameFacts {
  readonly body: { readonly name?: string }
  readonly world: World
  readonly type?: { readonly id: number }
}

/** A blank name gets a 400. A name that is already in use gets a 400 on create and a 409 on update. */
export function nameGuards<Facts extends NameFacts>(
  of: TypeCollection,
  entity: string,
  rules: { readonly blank: Rule; readonly taken: Rule },
): readonly [Guard<Facts>, Guard<Facts>] {
  const isNotBlank: Guard<Facts> = {
    ...rules.blank,
    refuses: ({ body: { name } }) => name !== undefined && name.trim() === '' && refusal('The name must not be blank.', { at: 'name' }),
  }
  const isFree: Guard<Facts> = {
    ...rules.taken,
    refuses: ({ body: { name }, type, world }) => {
      if (name === undefined) return false
      const others = [...world[of].under('name', folded(name))].filter((other) => other.id !== type?.id)
      return others.length > 0 && refusal(`A ${entity} named '${name}' already exists.`, { at: 'name', status: type ? 409 : 400 })
    },
  }
  return [isNotBlank, isFree]
}
