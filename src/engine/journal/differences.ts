/** Differences between an expected and an actual value. */
import { isObject } from '../../contract/read.ts'

/** A matcher of a test runner such as Vitest or Jest, for example `expect.any(String)`. */
export interface Matcher {
  asymmetricMatch(actual: unknown): boolean
}

/** Part of a value; any value in it may be a matcher. */
export type Like<T> =
  | Matcher
  | (T extends readonly (infer Each)[] ? readonly Like<Each>[] : T extends object ? { readonly [Key in keyof T]?: Like<T[Key]> } : T)

export interface Difference {
  /** `body.items[0].cost` */
  readonly at: string
  readonly expected: unknown
  /** Undefined if the value is missing. */
  readonly actual: unknown
}

/** Empty if every expected property is present and equal. Arrays must have the same length. */
export function differences(expected: unknown, actual: unknown, at = ''): Difference[] {
  if (isMatcher(expected)) return expected.asymmetricMatch(actual) ? [] : [{ at, expected, actual }]
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const places = Array.from({ length: Math.max(expected.length, actual.length) }, (_, i) => i)
    return places.flatMap((i) => differences(expected[i], actual[i], `${at}[${i}]`))
  }
  if (isObject(expected) && isObject(actual)) {
    const inside = (name: string) => (at === '' ? name : `${at}.${name}`)
    return Object.keys(expected).flatMap((name) => differences(expected[name], ownOf(actual, name), inside(name)))
  }
  return Object.is(expected, actual) ? [] : [{ at, expected, actual }]
}

/** `actual` with only the expected properties, because the others would clutter a diff. */
export function shapedLike(expected: unknown, actual: unknown): unknown {
  if (isMatcher(expected)) return actual
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((each, i) => (i < expected.length ? shapedLike(expected[i], each) : each))
  if (!isObject(expected) || !isObject(actual)) return actual
  const shared = Object.keys(expected).filter((name) => Object.hasOwn(actual, name))
  return Object.fromEntries(shared.map((name) => [name, shapedLike(expected[name], actual[name])]))
}

export const isMatcher = (value: unknown): value is Matcher =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Matcher>).asymmetricMatch === 'function'

const ownOf = (value: Readonly<Record<string, unknown>>, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)

const SHOWN = 12
const LONGEST = 200

/** One line for the path, one for the expected value, and one for the actual value. */
export function differenceText(found: readonly Difference[], indent: string): string {
  const lines = found
    .slice(0, SHOWN)
    .map(({ at, expected, actual }) => `${indent}${at}\n${indent}  - ${valueText(expected)}\n${indent}  + ${valueText(actual)}`)
  const more = found.length - lines.length
  return [...lines, ...(more > 0 ? [`${indent}… and ${more} more`] : [])].join('\n')
}

function valueText(value: unknown): string {
  if (value === undefined) return '(absent)'
  if (isMatcher(value)) return matcherText(value)
  const text = JSON.stringify(value, (_, each) => (isMatcher(each) ? matcherText(each) : each)) ?? String(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** `Any<String>`, `StringContaining "Scioto"` */
function matcherText(matcher: Matcher): string {
  const { toAsymmetricMatcher, sample } = matcher as { toAsymmetricMatcher?: () => string; sample?: unknown }
  const name = toAsymmetricMatcher?.call(matcher) ?? String(matcher)
  return sample === undefined || typeof sample === 'function' ? name : `${name} ${sample instanceof RegExp ? sample : valueText(sample)}`
}
