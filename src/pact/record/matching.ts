/** Writes a pattern as pact files contain it: an example, and matching rules by path. */
import type { List, Matcher, Pattern } from './pattern.ts'

type ArrayContains = {
  readonly match: 'arrayContains'
  readonly variants: readonly { readonly index: number; readonly rules: Rules; readonly generators: Record<never, never> }[]
}

export interface Rule {
  readonly combine: 'AND' | 'OR'
  readonly matchers: readonly (Matcher | { readonly match: 'null' } | { readonly match: 'type'; readonly min: number } | ArrayContains)[]
}

export type Rules = Readonly<Record<string, Rule>>

export const all = (...matchers: Rule['matchers']): Rule => ({ combine: 'AND', matchers })

/** By default, values are matched by type. Further rules are stricter for some values. */
export function matching(pattern: Pattern): { readonly example: unknown; readonly rules: Rules } {
  const rules: Record<string, Rule> = {}
  const example = exampleOf(pattern, '$', rules)
  return { example, rules: { $: all({ match: 'type' }), ...rules } }
}

function exampleOf(pattern: Pattern, path: string, rules: Record<string, Rule>): unknown {
  switch (pattern.kind) {
    case 'null':
      return null
    case 'like':
      return pattern.example
    case 'list':
      return listExample(pattern, path, rules)
    case 'object':
      return Object.fromEntries(Object.entries(pattern.fields).map(([name, each]) => [name, exampleOf(each, path + step(name), rules)]))
    case 'scalar': {
      const { matcher, isNullable, example } = pattern
      if (isNullable) rules[path] = { combine: 'OR', matchers: [matcher, { match: 'null' }] }
      else if (matcher.match !== 'type') rules[path] = all(matcher)
      return example
    }
  }
}

const step = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`)

/** One example row if all rows are alike, otherwise one of each kind. */
function listExample({ rows, mayBeEmpty }: List, path: string, rules: Record<string, Rule>): unknown[] {
  const [kind, ...others] = rows
  if (!kind) return []
  if (others.length === 0) {
    rules[path] = all(mayBeEmpty ? { match: 'type' } : { match: 'type', min: 1 })
    return [exampleOf(kind, `${path}[*]`, rules)]
  }
  const variants = rows.map(matching)
  rules[path] = all({ match: 'arrayContains', variants: variants.map((each, index) => ({ index, rules: each.rules, generators: {} })) })
  return variants.map(({ example }) => example)
}
