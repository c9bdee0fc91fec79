/** Calls a control verb from code: the same entry as over HTTP, its answer as a value, its refusals as errors. */
import type { ControlId } from '../api.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { Answer } from './answer.ts'
import type { Control } from './control.ts'
import { bodyOfValue } from './input.ts'
import { runVerb } from './run.ts'

/** A control verb was refused, by the same rules as in the product. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly rule: string
  readonly status: number

  constructor({ rule, status, errors, title }: Refusal) {
    const messages = Object.values(errors).flat()
    super(`${rule}: ${messages.length > 0 ? messages.join(' ') : title}`)
    this.rule = rule
    this.status = status
  }
}

interface Given {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export function callVerb(control: Control, id: ControlId, { path = {}, query = {}, body }: Given = {}): unknown {
  return resultOf(runVerb(control, id, { path, query, body: bodyOfValue(body) }))
}

function resultOf(answer: Answer): unknown {
  switch (answer.kind) {
    case 'done':
      return undefined
    case 'data':
      return answer.data
    case 'text':
      return JSON.parse([...answer.parts()].join(''))
    case 'refused':
      throw new RefusedError(answer.refusal)
    case 'missing':
      throw new TypeError(answer.message)
    case 'mistake':
      throw answer.error
    case 'events':
      return answer.listen
  }
}
