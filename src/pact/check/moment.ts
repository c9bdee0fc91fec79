/** Dates and times of an answer's example, in the text that the wire has for them (VAL-01, VAL-02). */
import { businessDate, type Instant, instant, instantText } from '../../domain/time.ts'
import type { Property } from '../../tables.ts'
import type { Matcher } from '../pact-matching.ts'
import { brief, error, type Note, warning } from './note.ts'

export function momentNotes({ kind, name }: Property, value: string, at: string, matchers: readonly Matcher[]): Note[] {
  return [...(kind === 'date' ? dateNotes(name, value, at) : instantNotes(name, value, at)), ...matcherNotes(kind, name, at, matchers)]
}

function dateNotes(name: string, value: string, at: string): Note[] {
  const moment = instant(value)
  if (moment === undefined) return [error(at, 'VAL-02', `${name} is ${brief(value)}, which is no date.`, 'Expect 2026-01-31T00:00:00Z.')]
  const due = instantText(businessDate(moment))
  if (value === due) return []
  return [error(at, 'VAL-02', `${name} is ${brief(value)}: a business date arrives as midnight UTC, with the time.`, `Expect ${due}.`)]
}

function instantNotes(name: string, value: string, at: string): Note[] {
  const moment = instant(value)
  if (moment === undefined) return [error(at, 'VAL-01', `${name} is ${brief(value)}, which is no time.`, 'Expect 2026-01-31T15:04:05.12Z.')]
  const due = instantText(moment)
  if (value === due) return []
  if (sameButZeros(value, moment))
    return [warning(at, 'VAL-01', `${name} is ${brief(value)}: trailing zeros are trimmed on the wire.`, `Expect ${due}.`)]
  return [error(at, 'VAL-01', `${name} is ${brief(value)}: timestamps arrive in UTC with Z.`, `Expect ${due}.`)]
}

const sameButZeros = (value: string, moment: Instant): boolean =>
  value.replace(/(\.\d{0,9}?)0{1,9}Z$/, '$1Z').replace('.Z', 'Z') === instantText(moment)

/** What the wire may send: no fraction when the second is whole, and up to seven digits. */
const SAMPLES = { date: ['2026-01-12T00:00:00Z'], instant: ['2026-01-12T15:04:05Z', '2026-01-12T15:04:05.1234567Z'] }

function matcherNotes(kind: Property['kind'], name: string, at: string, matchers: readonly Matcher[]): Note[] {
  const rule = kind === 'date' ? 'VAL-02' : 'VAL-01'
  return matchers.flatMap(({ regex, format }) => {
    const refused = regex === undefined ? undefined : SAMPLES[kind as 'date' | 'instant'].find((sample) => !matches(regex, sample))
    if (refused) return [error(at, rule, `The pattern for ${name} does not take ${refused}, as it may arrive.`)]
    if (format !== undefined && !format.includes('H'))
      return [error(at, rule, `The format ${format} for ${name} has no time, and the wire does.`)]
    if (format?.includes('S'))
      return [warning(at, rule, `The format ${format} for ${name} wants a fraction, and a whole second arrives without one.`)]
    return []
  })
}

/** A pattern that this language cannot read is left to whoever can. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text)
  } catch {
    return true
  }
}
