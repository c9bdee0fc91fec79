/** A rule of the API as a plain object: its permanent id, its text, its source and, for a guard, the function that refuses. */
import type { Env } from './env.ts'
import { fill } from './fill.ts'
import type { Refusal, Refused, RuleId } from './outcome.ts'
import { businessRefusal, refuse } from './outcome.ts'

export { fill }

/** A rule's source: `documented` by the vendor, `observed` in public clients, `assumed` by us, or `ours` if it is about the mock itself. */
export type Basis =
  | { readonly documented: string }
  | { readonly observed: string }
  | { readonly assumed: string }
  | { readonly ours: string }

export interface Rule {
  readonly id: RuleId
  readonly says: string
  readonly basis: Basis
}

/** A rule with a value: a sort order, a default, a limit, a set or a string. The code uses `value`, and docs/rules.md prints it. */
export interface ValueRule<Value> extends Rule {
  readonly value: Value
}

/** A rule that looks at the facts of one request and may refuse the request. */
export interface Guard<Facts> extends Rule {
  readonly refuses: (facts: Facts, env: Env) => Refused | false | undefined
}

/** The refusal of the first guard that refuses, with the rule's id; undefined if none does. */
export function firstRefusal<Facts>(guards: readonly Guard<Facts>[], facts: Facts, env: Env): Refusal | undefined {
  for (const guard of guards) {
    const refused = guard.refuses(facts, env)
    if (refused) return refuse(guard.id, asWhole(refused))
  }
  return undefined
}

/** ERR-10: a business rule refuses the request as a whole; its message begins with the path of the field. */
const asWhole = ({ at, message, ...refused }: Refused): Refused => ({
  ...refused,
  message: at ? fill(businessRefusal.value.withPlace, { at, message }) : message,
})
