/** Reads and changes the clock. */
import { briefValue } from '../../contract/brief-value.ts'
import { OptionError } from '../../options.ts'
import { type Answer, data } from '../answer.ts'
import type { Control } from '../control.ts'
import { type ControlInput, onlyProperty } from '../input.ts'
import { waiting } from '../waiting.ts'

const clockData = ({ engine }: Control): Answer => data({ time: engine.clock.time, rate: engine.clock.rate })

/** The clock throws a TypeError for an invalid value. It becomes an OptionError here. */
function moved(control: Control, move: () => void): Answer {
  try {
    move()
  } catch (fault) {
    if (fault instanceof TypeError) throw new OptionError(fault.message)
    throw fault
  }
  return clockData(control)
}

function stringIn(name: string, { body }: ControlInput): string {
  const value = onlyProperty(name, body)
  if (typeof value !== 'string')
    throw new OptionError(
      `the body must be an object whose property '${name}' is a string, but is ${body.value === undefined ? 'empty' : briefValue(body.value)}`,
    )
  return value
}

export const clockVerbs = {
  Clock_Get: (control: Control) => clockData(control),
  Clock_Set: (control: Control, input: ControlInput) => moved(control, () => control.engine.clock.set(stringIn('time', input))),
  Clock_Advance: (control: Control, input: ControlInput) => moved(control, () => control.engine.clock.advance(stringIn('by', input))),
  Clock_Run: (control: Control, { body }: ControlInput) =>
    moved(control, () => control.engine.clock.run(onlyProperty('rate', body) as number | undefined)),
  Clock_Freeze: (control: Control) => moved(control, () => control.engine.clock.freeze()),
  Clock_Stand: (control: Control) => moved(control, () => control.engine.clock.freeze()),
  Clock_Waiting: (control: Control) => data(waiting(control)),
}
