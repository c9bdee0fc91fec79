/** Compares the answer that an interaction expects with what the API can answer. */
import { type OperationId, shapes } from '../../api.ts'
import { shaped } from '../../contract/fits.ts'
import { isObject } from '../../contract/read.ts'
import type { Interaction } from '../pact-file.ts'
import { headerIn, type PactResponse } from '../pact-http.ts'
import { kindOf } from '../pact-part.ts'
import { type AnswerShape, answerShape } from './answer-shapes.ts'
import { type Example, exampleNotes } from './example.ts'
import { listedNotes } from './listed.ts'
import { error, type Note, warning } from './note.ts'
import { statusNotes } from './status.ts'
import { sumNotes } from './sums.ts'

export function responseNotes({ response }: Interaction, operation: OperationId, query: Readonly<Record<string, unknown>>): Note[] {
  const shape = answerShape(operation, response.status)
  return [...statusNotes(operation, response), ...headerNotes(response), ...(shape ? bodyNotes(operation, response, shape, query) : [])]
}

/** Notes on the body of the gateway's 404 for an unknown route. */
export function gatewayNotes({ response }: Interaction, shape: AnswerShape): Note[] {
  return response.status === 404 && isObject(response.body?.value) ? wholeNotes(response, shape, response.body.value) : []
}

function bodyNotes(operation: OperationId, response: PactResponse, shape: AnswerShape, query: Readonly<Record<string, unknown>>): Note[] {
  const { value, pointer } = response.body ?? {}
  if (value === undefined || pointer === undefined) return []
  const isNothing = value === null || value === ''
  if (shape.kind === 'empty') return isNothing ? [] : [error(pointer, 'VAL-07', `${operation} answers without a body.`, 'Expect none.')]
  if (isNothing) return [error(pointer, null, `${operation} answers ${response.status} with a body, but the pact expects none.`)]
  if (shape.kind === 'list') return bareListNotes(response, shape, value, pointer)
  if (!isObject(value)) return [envelopeNote(operation, shape, value, pointer)]
  const example = exampleOf(response, shape)
  return [
    ...wholeNotes(response, shape, value),
    ...(shape.kind === 'page' ? listedNotes(operation, query, value, shapes[shape.shape] ?? [], example) : []),
    ...recordsIn(shape, value).flatMap(({ record, keys }) => sumNotes(shape.shape, record, keys, example)),
  ]
}

const exampleOf = ({ body, bodyRules }: PactResponse, { shape }: AnswerShape): Example => ({
  pointer: body?.pointer ?? '',
  rules: bodyRules,
  isIdOnly: shape === 'ModificationResponse',
})

const wholeNotes = (response: PactResponse, shape: AnswerShape, value: object): Note[] =>
  exampleNotes(shaped(shape.whole), value, exampleOf(response, shape))

function bareListNotes(response: PactResponse, shape: AnswerShape, value: unknown, pointer: string): Note[] {
  if (!Array.isArray(value)) return [error(pointer, null, `The body is ${kindOf(value)}, but the API sends a list without an envelope.`)]
  return exampleNotes({ name: '', kind: 'list', of: shaped(shape.shape) }, value, exampleOf(response, shape))
}

/** LIST-01, EXP-01: the most common mistake is a list without its envelope. */
function envelopeNote(operation: OperationId, { kind, properties }: AnswerShape, value: unknown, pointer: string): Note {
  const keys = properties.map(({ name }) => name).join(', ')
  const says = `The body is ${kindOf(value)}, but ${operation} answers with an object.`
  if (kind === 'page') return error(pointer, 'LIST-01', says, `The rows are in data; the answer has the keys {${keys}}.`)
  return kind === 'feed'
    ? error(pointer, 'EXP-01', says, `The rows are in data; the answer has the keys {${keys}}.`)
    : error(pointer, null, says)
}

function recordsIn({ kind }: AnswerShape, value: object): { record: unknown; keys: (string | number)[] }[] {
  if (kind === 'one') return [{ record: value, keys: [] }]
  const { data } = value as { data?: unknown }
  return Array.isArray(data) ? data.map((record, i) => ({ record, keys: ['data', i] })) : []
}

/** The response headers that a pact may expect: the document declares them, or every server sends them. */
const SENT = ['content-type', 'content-length', 'content-encoding', 'date', 'connection', 'transfer-encoding', 'vary', 'server']

function headerNotes(response: PactResponse): Note[] {
  const { headers, status } = response
  const notes = headers.flatMap(({ name, pointer }) => {
    const folded = name.toLowerCase()
    if (SENT.includes(folded) || (folded === 'retry-after' && status === 429)) return []
    if (folded.startsWith('x-mock-')) return [error(pointer, 'ERR-14', `${name} is the mock's own: the real API does not send it.`)]
    return [warning(pointer, null, `The document has no header ${name} in this answer.`)]
  })
  const type = headerIn(headers, 'content-type')
  const at = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.pointer
  if (at === undefined || !type || /json/i.test(type)) return notes
  return [...notes, error(at, 'ERR-01', `The pact expects the content type ${type}.`, 'The API sends application/json; charset=utf-8.')]
}
