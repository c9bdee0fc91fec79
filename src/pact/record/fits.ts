/** Checks whether a value matches a pattern, to predict the result of the Pact verifier. */
import { isObject } from '../../contract/read.ts'
import type { List, Matcher, Pattern, Scalar } from './pattern.ts'

export function fits(pattern: Pattern, value: unknown): boolean {
  switch (pattern.kind) {
    case 'null':
      return value === null
    case 'scalar':
      return scalarFits(pattern, value)
    case 'object':
      return isObject(value) && Object.entries(pattern.fields).every(([name, each]) => fits(each, ownOf(value, name)))
    case 'list':
      return Array.isArray(value) && rowsFit(pattern, value)
    case 'like':
      return isLike(pattern.example, value)
  }
}

/** Undefined, which matches nothing, if there is no such property. */
const ownOf = (value: object, name: string): unknown => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined)

function scalarFits({ matcher, example, isNullable }: Scalar, value: unknown): boolean {
  return value === null ? isNullable : matches(matcher, example, value)
}

function matches({ match, regex = '' }: Matcher, example: unknown, value: unknown): boolean {
  switch (match) {
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return typeof value === 'number'
    case 'regex':
      return typeof value === 'string' && new RegExp(regex).test(value)
    case 'type':
      return typeof value === typeof example
    case 'equality':
      return value === example
  }
}

function rowsFit({ rows, mayBeEmpty }: List, values: readonly unknown[]): boolean {
  const [kind, ...others] = rows
  if (!kind) return true
  if (values.length === 0) return mayBeEmpty
  return others.length === 0 ? values.every((each) => fits(kind, each)) : rows.every((row) => values.some((each) => fits(row, each)))
}

/** Matches like the matcher `type`: the value needs the example's properties, each with the same type. */
function isLike(example: unknown, value: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(value) && (example.length === 0 || (value.length > 0 && value.every((each) => isLike(example[0], each))))
  if (!isObject(example)) return example === null ? value === null : typeof value === typeof example
  return isObject(value) && Object.entries(example).every(([name, each]) => isLike(each, ownOf(value, name)))
}
