/** Calls a control verb from code. The verb does the same as over HTTP, but its answer is returned and its refusals are thrown. */
import type { ControlId, ControlOperations } from '../api.ts'
import type { Refusal } from '../domain/outcome.ts'
import { OptionError } from '../options.ts'
import type { Answer } from './answer.ts'
import type { Control } from './control.ts'
import { bodyOfValue } from './input.ts'
import { runVerb } from './run.ts'

/** A rule refused a control verb, as the product would refuse the action. */
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

export interface Given {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

type Json<Part> = Part extends { content: { 'application/json': infer Value } } ? Value : undefined
type Text<Part> = Part extends { content: { 'text/plain; version=0.0.4': string } } ? string : undefined
type Of<Id extends ControlId> = ControlOperations[Id]
type BodyOf<Id extends ControlId> = Of<Id> extends { requestBody?: infer Part } ? Json<NonNullable<Part>> : undefined

/** The input of a verb: `{ path: { tenant: 1001, id: 4161 }, query: { dryRun: true } }`. */
export type VerbInput<Id extends ControlId> = Pick<Of<Id>['parameters'], 'path' | 'query'> & {
  readonly body?: BodyOf<Id>
}

/** What a verb returns: the data or text of its 200 answer, or undefined if it has no such answer. */
export type VerbAnswer<Id extends ControlId> =
  Of<Id> extends { responses: { 200: infer Part } } ? (Json<Part> extends undefined ? Text<Part> : Json<Part>) : undefined

export function callVerb(control: Control, id: ControlId, { path = {}, query = {}, body }: Given = {}): unknown {
  return resultOf(runVerb(control, id, { path: texts(path), query: texts(query), body: bodyOfValue(body) }))
}

const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  )

function resultOf(answer: Answer): unknown {
  switch (answer.kind) {
    case 'done':
      return undefined
    case 'data':
      return answer.data
    case 'text':
      return answer.value ?? JSON.parse([...answer.parts()].join(''))
    case 'plain':
      return answer.text
    case 'refused':
      throw new RefusedError(answer.refusal)
    case 'missing':
      throw new OptionError(answer.message)
    case 'mistake':
      throw answer.error
    case 'events':
      return answer.listen
  }
}
