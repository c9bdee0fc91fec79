/** The clock over HTTP. */
import type { ControlId } from '../api.ts'
import { unknownName } from '../domain/nearest.ts'
import { OptionError } from '../options.ts'
import type { Clock } from '../store/clock.ts'
import { type Told, toldBy } from './told.ts'

export type ClockVerb = Extract<ControlId, `Clock_${string}`>

export const isClockVerb = (id: ControlId): id is ClockVerb => id.startsWith('Clock_')

/** Throws a TypeError for what the clock does not take. */
export function runClockVerb(clock: Clock, verb: ClockVerb, body: string): Told {
  switch (verb) {
    case 'Clock_Set':
      clock.set(text('time', body))
      break
    case 'Clock_Advance':
      clock.advance(text('by', body))
      break
    case 'Clock_Run':
      clock.run(only('rate', body) as number | undefined)
      break
    case 'Clock_Stand':
      clock.stand()
      break
    case 'Clock_Get':
  }
  return { data: { time: clock.time, rate: clock.rate } }
}

function text(name: string, body: string): string {
  const value = only(name, body)
  if (typeof value !== 'string') throw new OptionError(`the body must have the text ${name}, not ${body || 'nothing'}`)
  return value
}

function only(name: string, body: string): unknown {
  const { [name]: value, ...others } = body.trim() === '' ? {} : toldBy(body)
  const [other] = Object.keys(others)
  if (other !== undefined) throw new OptionError(unknownName(other, 'property of the body', [name]))
  return value
}
