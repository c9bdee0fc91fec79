/** Checks a single value of an answer's example: could the API send it? */
import { briefValue } from '../../contract/brief-value.ts'
import { expected, type Found } from '../../contract/fits.ts'
import type { RuleId } from '../../domain/outcome.ts'
import type { Property } from '../../tables.ts'
import type { Matcher } from '../pact-matching.ts'
import { dateTimeNotes } from './date-time.ts'
import { error, type Note, warning } from './note.ts'
import { keptOf } from './scale.ts'
import { ruleOfSet, valuesOf } from './value-sets.ts'

export function scalarNotes({ shape, property, value, misfit }: Found, at: string, matchers: readonly Matcher[]): Note[] {
  const name = property.name || 'An entry'
  if (misfit && !(typeof value === 'string' && HAS_ITS_OWN_NOTES.includes(property.kind))) return [wrongType(at, property, name, value)]
  switch (property.kind) {
    case 'integer':
      return matchers.some(({ match }) => match === 'decimal')
        ? [error(at, idRule(property), `${name} is matched as a decimal, but the API sends a whole number.`, 'Match an integer.')]
        : []
    case 'decimal':
      return [...scaleNotes(property, value as number, at), ...amountMatchers(name, at, matchers)]
    case 'instant':
    case 'date':
      return dateTimeNotes(property, value as string, at, matchers)
    case 'enum':
    case 'text':
      return setNotes(shape, property, value as string, at)
    default:
      return []
  }
}

/** Kinds with their own messages about invalid strings. Those messages say more than which type is expected. */
const HAS_ITS_OWN_NOTES: readonly Property['kind'][] = ['instant', 'date', 'enum']

const wrongType = (at: string, property: Property, name: string, value: unknown): Note =>
  error(at, ruleOf(property), `${name} is ${briefValue(value)}, but must be ${expected(property)}.`)

const RULES: { readonly [Kind in Property['kind']]?: RuleId } = { decimal: 'VAL-05', date: 'VAL-02', instant: 'VAL-01' }

const ruleOf = (property: Property): RuleId | null => (property.kind === 'integer' ? idRule(property) : (RULES[property.kind] ?? null))

const idRule = ({ name }: Property): RuleId | null => (/^id$|Ids?$/.test(name) ? 'VAL-04' : null)

function setNotes(shape: string, property: Property, value: string, at: string): Note[] {
  const values = valuesOf(shape, property)
  if (!values || values.includes(value)) return []
  return [error(at, ruleOfSet(shape, property), `${property.name} is never ${briefValue(value)}.`, `It is one of ${values.join(', ')}.`)]
}

/** VAL-05: an amount in an answer cannot have more decimals than the API keeps. In `tax`, more decimals suggest a rate. */
function scaleNotes(property: Property, value: number, at: string): Note[] {
  const kept = keptOf(property, value)
  if (kept === undefined) return []
  const { name, scale } = property
  const says = `${name} is ${value}, but the API sends at most ${scale} decimals.`
  return [name === 'tax' ? error(at, 'PO-05', says, 'tax is an amount of money, not a rate.') : error(at, 'VAL-05', says)]
}

function amountMatchers(name: string, at: string, matchers: readonly { readonly match: string }[]): Note[] {
  return matchers.flatMap(({ match }) => {
    if (match === 'decimal')
      return [warning(at, 'VAL-05', `${name} is matched as a decimal, but the API may send it without a fraction.`, 'Match a number.')]
    if (match === 'integer') return [warning(at, 'VAL-05', `${name} is matched as an integer, but may have a fraction.`, 'Match a number.')]
    return []
  })
}
