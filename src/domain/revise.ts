import { dequal } from 'dequal'
import type { Env } from './env.ts'
import { type Acceptance, accept, type Change, put } from './outcome.ts'
import type { CollectionName, Records } from './world.ts'

type Dated = { readonly id: number; readonly modifiedOn: bigint }

/** Accepts a changed record with a new modifiedOn; an unchanged record keeps its modifiedOn (VAL-03). */
export function revise<Name extends CollectionName>(
  name: Name,
  before: Records[Name] & Dated,
  after: Records[Name] & Dated,
  env: Env,
  ...others: readonly Change[]
): Acceptance {
  if (dequal(before, after)) return accept({ id: before.id }, ...others)
  return accept({ id: before.id }, put(name, { ...after, modifiedOn: env.tick() }), ...others)
}
