/** Checks dates and timestamps in an answer's example against the wire format (VAL-01, VAL-02). */
import { briefValue } from '../../contract/brief-value.ts'
import { businessDate, type Instant, instant, instantText } from '../../domain/time.ts'
import type { Property } from '../../tables.ts'
import type { Matcher } from '../pact-matching.ts'
import { error, type Note, warning } from './note.ts'

export function dateTimeNotes({ kind, name }: Property, value: string, at: string, matchers: readonly Matcher[]): Note[] {
  return [...(kind === 'date' ? dateNotes(name, value, at) : instantNotes(name, value, at)), ...matcherNotes(kind, name, at, matchers)]
}

function dateNotes(name: string, value: string, at: string): Note[] {
  const moment = instant(value)
  if (moment === undefined)
    return [error(at, 'VAL-02', `${name} is ${briefValue(value)}, which is not a date.`, 'Expect a value such as 2026-01-31T00:00:00Z.')]
  const expected = instantText(businessDate(moment))
  if (value === expected) return []
  return [
    error(at, 'VAL-02', `${name} is ${briefValue(value)}: business dates arrive as timestamps at midnight UTC.`, `Expect ${expected}.`),
  ]
}

function instantNotes(name: string, value: string, at: string): Note[] {
  const moment = instant(value)
  if (moment === undefined)
    return [
      error(at, 'VAL-01', `${name} is ${briefValue(value)}, which is not a timestamp.`, 'Expect a value such as 2026-01-31T15:04:05.12Z.'),
    ]
  const expected = instantText(moment)
  if (value === expected) return []
  if (sameButZeros(value, moment))
    return [warning(at, 'VAL-01', `${name} is ${briefValue(value)}: trailing zeros are trimmed on the wire.`, `Expect ${expected}.`)]
  return [error(at, 'VAL-01', `${name} is ${briefValue(value)}: timestamps arrive in UTC with Z.`, `Expect ${expected}.`)]
}

const sameButZeros = (value: string, moment: Instant): boolean =>
  value.replace(/(\.\d{0,9}?)0{1,9}Z$/, '$1Z').replace('.Z', 'Z') === instantText(moment)

/** Values that the API may send. A timestamp at a whole second has no fraction; others have a fraction of up to seven digits. */
const SAMPLES = { date: ['2026-01-12T00:00:00Z'], instant: ['2026-01-12T15:04:05Z', '2026-01-12T15:04:05.1234567Z'] }

function matcherNotes(kind: Property['kind'], name: string, at: string, matchers: readonly Matcher[]): Note[] {
  const rule = kind === 'date' ? 'VAL-02' : 'VAL-01'
  return matchers.flatMap(({ regex, format }) => {
    const refused = regex === undefined ? undefined : SAMPLES[kind as 'date' | 'instant'].find((sample) => !matches(regex, sample))
    if (refused) return [error(at, rule, `The pattern for ${name} does not match ${refused}, which the API may send.`)]
    if (format !== undefined && !format.includes('H'))
      return [error(at, rule, `The format ${format} for ${name} has no time, but the API sends one.`)]
    if (format?.includes('S'))
      return [warning(at, rule, `The format ${format} for ${name} requires a fraction, but a whole second arrives without one.`)]
    return []
  })
}

/** A pattern that JavaScript cannot parse is not checked. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text)
  } catch {
    return true
  }
}
