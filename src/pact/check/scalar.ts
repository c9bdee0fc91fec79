/** A single value of an answer's example: can it arrive so? */
import { guid } from '../../domain/external-data.ts'
import type { RuleId } from '../../domain/outcome.ts'
import type { Property } from '../../tables.ts'
import { type BodyRule, matchersAt } from '../pact-matching.ts'
import { pointerTo } from '../pact-part.ts'
import { momentNotes } from './moment.ts'
import { brief, error, type Note, warning } from './note.ts'
import { keptOf } from './scale.ts'
import { ruleOfSet, valuesOf } from './value-sets.ts'

export interface Example {
  /** Where the body stands in the pact. */
  readonly pointer: string
  readonly rules: readonly BodyRule[]
  /** The answer is `{"id": n}` and no more. */
  readonly isIdOnly: boolean
}

export function scalarNotes(
  shape: string,
  property: Property,
  value: unknown,
  keys: readonly (string | number)[],
  { pointer, rules }: Example,
): Note[] {
  const at = pointerTo(pointer, keys)
  const matchers = matchersAt(rules, keys)
  const name = property.name || 'An entry'
  switch (property.kind) {
    case 'integer':
      if (!Number.isInteger(value)) return [wrongType(at, idRule(property), name, value, 'a whole number')]
      return matchers.some(({ match }) => match === 'decimal')
        ? [error(at, idRule(property), `${name} is matched as a decimal, and arrives as a whole number.`, 'Match an integer.')]
        : []
    case 'decimal':
      return typeof value === 'number'
        ? [...scaleNotes(property, value, at), ...amountMatchers(name, at, matchers)]
        : [wrongType(at, 'VAL-05', name, value, 'a JSON number')]
    case 'number':
      return typeof value === 'number' ? [] : [wrongType(at, null, name, value, 'a number')]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [wrongType(at, null, name, value, 'true or false')]
    case 'instant':
    case 'date':
      return typeof value === 'string'
        ? momentNotes(property, value, at, matchers)
        : [wrongType(at, momentRule(property), name, value, 'a text')]
    case 'guid':
      return typeof value === 'string' && guid(value) !== undefined ? [] : [wrongType(at, null, name, value, 'a GUID')]
    default:
      return textNotes(shape, property, value, at)
  }
}

const wrongType = (at: string, rule: RuleId | null, name: string, value: unknown, due: string): Note =>
  error(at, rule, `${name} is ${brief(value)}, and arrives as ${due}.`)

const idRule = ({ name }: Property): RuleId | null => (/^id$|Ids?$/.test(name) ? 'VAL-04' : null)
const momentRule = ({ kind }: Property): RuleId => (kind === 'date' ? 'VAL-02' : 'VAL-01')

function textNotes(shape: string, property: Property, value: unknown, at: string): Note[] {
  if (typeof value !== 'string') return [wrongType(at, null, property.name || 'An entry', value, 'a text')]
  const values = valuesOf(shape, property)
  if (!values || values.includes(value)) return []
  return [error(at, ruleOfSet(shape, property), `${property.name} is never ${brief(value)}.`, `It is one of ${values.join(', ')}.`)]
}

/** VAL-05: more digits than are kept cannot arrive. With tax that is the mark of a rate. */
function scaleNotes(property: Property, value: number, at: string): Note[] {
  const kept = keptOf(property, value)
  if (kept === undefined) return []
  const { name, scale } = property
  const says = `${name} is ${value}, and arrives with ${scale} decimals at most.`
  return [name === 'tax' ? error(at, 'PO-05', says, 'tax is an amount of money, not a rate.') : error(at, 'VAL-05', says)]
}

function amountMatchers(name: string, at: string, matchers: readonly { readonly match: string }[]): Note[] {
  return matchers.flatMap(({ match }) => {
    if (match === 'decimal')
      return [warning(at, 'VAL-05', `${name} is matched as a decimal, and a whole amount arrives without a fraction.`, 'Match a number.')]
    if (match === 'integer') return [warning(at, 'VAL-05', `${name} is matched as an integer, and is a decimal.`, 'Match a number.')]
    return []
  })
}
