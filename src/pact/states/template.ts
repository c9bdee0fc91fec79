/** A state's name as a template: `purchase order {id} is {status}` matches `Purchase order 12 is sent`. */
import { unknownName } from '../../domain/nearest.ts'
import type { Parameter, Parameters } from './state.ts'
import { StateError } from './state-error.ts'

/** The values of a name's placeholders. A value is undefined if it is left out, or if the name contains the placeholder itself. */
type Found = Readonly<Record<string, string | undefined>>

type Template = (name: string) => Found | undefined

const PLACE = /(\s?)\{(\w+)\}/g

const TEXT: Readonly<Record<Parameter['kind'], string>> = { id: '\\d+', number: '-?\\d+(?:\\.\\d+)?', text: '.+?', choice: '.+?' }

/**
 * Matching ignores case and spacing. Values may be in quotes. A name may also contain the placeholder itself, if the parameters
 * contain the value.
 */
export function template(name: string, parameters: Parameters): Template {
  const names: string[] = []
  let pattern = ''
  let end = 0
  for (const [place, space = '', parameter = ''] of name.matchAll(PLACE)) {
    const at = name.indexOf(place, end)
    pattern += literal(name.slice(end, at)) + valuePattern(space, parameter, parameters[parameter])
    names.push(parameter)
    end = at + place.length
  }
  const whole = new RegExp(`^\\s*${pattern}${literal(name.slice(end))}\\s*$`, 'i')
  return (text) => {
    const found = whole.exec(text)
    return found ? Object.fromEntries(names.map((each, i) => [each, found[i + 1]])) : undefined
  }
}

function valuePattern(space: string, name: string, { kind, optional }: Parameter = { kind: 'text', says: '' }): string {
  const value = `${space ? '\\s+' : ''}(?:\\{${name}\\}|["']?(${TEXT[kind]})["']?)`
  return optional ? `(?:${value})?` : value
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')

/** Converts a parameter to its kind. Throws a StateError for an invalid value. */
export function readValue(name: string, { kind, values = [] }: Parameter, given: unknown): number | string {
  if (kind === 'choice') return chosen(name, values, String(given))
  if (kind === 'text') return String(given)
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new StateError(`{${name}} must be a number, not ${JSON.stringify(given)}`)
  if (kind === 'id' && (!Number.isSafeInteger(number) || number <= 0))
    throw new StateError(`{${name}} must be an id, a positive whole number, not ${JSON.stringify(given)}`)
  return number
}

/** `partially received` means PartiallyReceived. */
function chosen(name: string, values: readonly string[], given: string): string {
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase()
  const found = values.find((value) => plain(value) === plain(given))
  if (found === undefined) throw new StateError(unknownName(given, name, values))
  return found
}
