/** A response's matching rules for the body. An example of a path is `$.body.items[*].cost` in V2, and `$.items[*].cost` since V3. */
import { isObject } from '../contract/read.ts'

export interface Matcher {
  /** `type`, `regex`, `integer`, `decimal`, `datetime`, … as the pact writes it. */
  readonly match: string
  readonly regex?: string
  readonly format?: string
}

export interface BodyRule {
  /** Keys from the body's root; `*` matches any key. */
  readonly keys: readonly string[]
  readonly matchers: readonly Matcher[]
}

export function bodyRules(rules: unknown, specification: number): BodyRule[] {
  if (!isObject(rules)) return []
  if (specification < 3) return rulesOf(rules, '$.body')
  return isObject(rules.body) ? rulesOf(rules.body, '$') : []
}

function rulesOf(rules: Readonly<Record<string, unknown>>, root: string): BodyRule[] {
  return Object.entries(rules).flatMap(([path, rule]) => {
    if (path !== root && !path.startsWith(`${root}.`) && !path.startsWith(`${root}[`)) return []
    const matchers = isObject(rule) && Array.isArray(rule.matchers) ? rule.matchers : [rule]
    return [{ keys: keysIn(path.slice(root.length)), matchers: matchers.filter(isObject).map(matcher) }]
  })
}

/** V2 leaves `match` out if the rule only has a minimum or a regex. */
function matcher({ match, regex, format, timestamp, date, time }: Readonly<Record<string, unknown>>): Matcher {
  const pattern = format ?? timestamp ?? date ?? time
  return {
    match: typeof match === 'string' ? match : regex === undefined ? 'type' : 'regex',
    ...(typeof regex === 'string' ? { regex } : {}),
    ...(typeof pattern === 'string' ? { format: pattern } : {}),
  }
}

const STEP = /\.([^.[\]]+)|\[(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\d+|\*))\]/g

const keysIn = (path: string): string[] => [...path.matchAll(STEP)].map((step) => step[1] ?? step[2] ?? step[3] ?? step[4] ?? '')

/**
 * The matchers of the most specific rule for a place in the body. A `type` rule also applies to everything inside its place;
 * all other rules apply to their own place only.
 */
export function matchersAt(rules: readonly BodyRule[], keys: readonly (string | number)[]): readonly Matcher[] {
  let best: BodyRule | undefined
  for (const rule of rules) {
    if (!reaches(rule, keys)) continue
    if (!best || weight(rule, keys) >= weight(best, keys)) best = rule
  }
  return best?.matchers ?? []
}

function reaches({ keys: path, matchers }: BodyRule, keys: readonly (string | number)[]): boolean {
  if (path.length > keys.length || !path.every((step, i) => step === '*' || step === String(keys[i]))) return false
  return path.length === keys.length || matchers.some(({ match }) => match === 'type')
}

/** Ranks longer paths above shorter ones, and a name above `*`. */
const weight = ({ keys: path }: BodyRule, keys: readonly (string | number)[]): number =>
  path.reduce((sum, step, i) => sum + (step === String(keys[i]) ? 2 : 1), path.length * 100)
