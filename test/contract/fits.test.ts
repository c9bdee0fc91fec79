/** The strict check of answers and of records in world files: it agrees with Ajv, and says what is wrong and where. */
import { describe, expect, test } from 'vitest'
import demoWorld from '../../fixtures/demo.json' with { type: 'json' }
import { checkAnswer } from '../../src/answers.ts'
import { collections, type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { answerMisfits, misfitsOf, shaped } from '../../src/contract/fits.ts'
import { createMock, type Mock } from '../../src/index.ts'
import { TENANT } from '../support/api.ts'
import { onAnswer, onRecord, type Refusal } from '../support/second-opinion.ts'

const ask = (mock: Mock, target: string) => JSON.parse(mock.handle({ method: 'GET', host: 'localhost', target, headers: {} }).body)

/** The answers of the demo world to every read, and to requests that the rules refuse. */
const READS = operationIds.filter((id) => operationTable(id).method === 'GET')

const targetOf = (id: OperationId) => operationTable(id).path.replace('{tenant}', String(TENANT))

function answerOf(mock: Mock, id: OperationId): unknown {
  const target = targetOf(id)
  const list = operationIds.find((each) => operationTable(each).method === 'GET' && target.startsWith(`${targetOf(each)}/{`))
  const { path } = operationTable(id)
  const required = operationTable(id)
    .query.filter((parameter) => parameter.required)
    .map(({ name }) => `${name}=true`)
  if (!target.includes('{')) return ask(mock, `${target}?${required.join('&')}`)
  const { data } = ask(mock, targetOf(list as OperationId))
  return ask(mock, path.replace('{tenant}', String(TENANT)).replace(/\{\w+\}/, String(data[0].id)))
}

/** The value with one error, at each place in turn. */
function* damaged(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    if (value.length > 0) for (const bad of damaged(value[0])) yield [bad]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>
      yield rest
      yield { ...rest, [`${name}x`]: each }
      for (const bad of damaged(each)) yield { ...value, [name]: bad }
    }
  }
  for (const bad of [null, 'x', 7, 0.5, true, [], {}, '2026-01-05T09:00:00Z']) if (typeof bad !== typeof value || bad === null) yield bad
}

/** Damaged values on which the two checks disagree; there must be none. */
const differing = (value: unknown, ours: (value: unknown) => readonly unknown[], ajvs: (value: unknown) => readonly unknown[]): string[] =>
  [...damaged(value)].filter((bad) => (ours(bad).length === 0) !== (ajvs(bad).length === 0)).map((bad) => JSON.stringify(bad).slice(0, 300))

describe('It agrees with Ajv, on valid values and on each way to damage them,', () => {
  test.each(READS)('about the answer of %s', (id) => {
    const ours = (body: unknown) => answerMisfits(id, 200, body)
    const answer = answerOf(createMock({ auth: 'off' }), id)
    expect(ours(answer)).toEqual([])
    expect(differing(answer, ours, (body) => onAnswer(id, body)).slice(0, 3)).toEqual([])
  })

  test.each<[Refusal, object]>([
    ['ApiErrorResponse', { type: '', title: 'No.', status: 400, traceId: 'a', errors: { '': ['No.'] }, data: { ErrorCode: null } }],
    ['GatewayError', { type: '', title: 'Resource not found', status: 404, traceId: 'a' }],
    ['TokenError', { error: 'invalid_client' }],
    ['MockLimit', { mock: 'mocktitan', message: 'Not simulated.', operation: null }],
  ])('about the refusal %s', (name, body) => {
    const ours = (value: unknown) => misfitsOf(shaped(name), value)
    expect(ours(body)).toEqual([])
    expect(differing(body, ours, (value) => onAnswer(name, value)).slice(0, 3)).toEqual([])
  })

  const records = Object.entries(collections).flatMap(([name, { record }]) => {
    const rows = (demoWorld as Readonly<Record<string, unknown>>)[name] as readonly object[] | undefined
    return rows?.length ? [[record, rows.at(-1) as object] as const] : []
  })

  test.each(records)('about a record: %s', (record, row) => {
    const ours = (value: unknown) => misfitsOf(shaped(record), value)
    expect(ours(row)).toEqual([])
    expect(differing(row, ours, (value) => onRecord(record, value)).slice(0, 3)).toEqual([])
  })
})

describe('checkAnswer', () => {
  const check = (operation: OperationId | null, status: number, body: unknown) => () =>
    checkAnswer(operation, { status, headers: {}, body: JSON.stringify(body) })

  test('says what does not match, and where', () => {
    expect(check('Vendors_Create', 200, { id: '5', ids: [] })).toThrow(
      'The 200 answer does not match Vendors_Create: id must be a whole number, not "5"; the body has no property \'ids\' (',
    )
  })

  test.each<[string, number, object, string]>([
    ['ApiErrorResponse', 400, { errors: {} }, 'the body must have type, title, status, traceId, data'],
    ['GatewayError', 404, { status: '404' }, 'status must be a whole number that fits in 32 bits, not "404"'],
    ['TokenError', 400, { error: null }, 'error must not be null'],
    ['MockLimit', 501, { mock: 'mocktitan', message: 5, operation: null }, 'message must be a string, not 5'],
  ])('knows a refusal as %s', (shape, status, body, says) => {
    expect(check(null, status, body)).toThrow(`The ${status} answer does not match ${shape}: ${says}`)
  })

  test('refuses a body if the document has none', () => {
    expect(check('Vendors_UpdateCustomFields', 200, {})).toThrow('there must be no body, but it is {}')
  })
})
