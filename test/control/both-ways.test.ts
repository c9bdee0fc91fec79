/**
 * Every verb, accepted and refused, from code and over HTTP: the same answer in the shape of control.yaml, and the same mock
 * afterwards.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { type ControlId, controlIds, controlTable } from '../../src/api.ts'
import { connect } from '../../src/client/index.ts'
import { createMock, type Mock, RefusedError } from '../../src/index.ts'
import { call, cases, http, type Input, lively } from '../support/verb-cases.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
type Json = any

function targetOf(id: ControlId, { path = {}, query = {} }: Input): string {
  const queryText = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
  return (
    controlTable(id).path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name]))) +
    (queryText === '' ? '' : `?${queryText}`)
  )
}

const overHttp = (mock: Mock, id: ControlId, input: Input) => http(mock, controlTable(id).method, targetOf(id, input), input.body)

/** The result in code, in the form that HTTP has. */
function fromCode(mock: Mock, id: ControlId, input: Input): { status?: number; message?: string; json?: Json } {
  try {
    return { json: mock.verb(id, input as never) }
  } catch (fault) {
    if (fault instanceof RefusedError) return { status: fault.status }
    return { message: (fault as Error).message }
  }
}

/**
 * Everything that can be seen of a mock from outside: its export, its journal, and its next answer. As text, which is compared a
 * hundred times faster.
 */
function stateOf(mock: Mock): string {
  return JSON.stringify({
    export: mock.export(),
    journal: mock.journal.entries().map(({ id, at, target, status }) => [id, at, target, status]),
    plans: [mock.failures.entries(), mock.responses.entries()],
    clock: [mock.clock.time, mock.clock.rate],
    refused: call(mock, 'POST', '/vendors', {}).body,
    created: call(mock, 'POST', '/vendors', { ...VENDOR }).body,
  })
}

function expectSame(one: string, other: string): void {
  if (one !== other) expect(JSON.parse(one)).toEqual(JSON.parse(other))
}

const ADDRESS = { street: '1 Main Street', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' }
const VENDOR = {
  name: 'Next',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: ADDRESS,
}

const document: Json = http(createMock(), 'GET', '/_mock/openapi.json').json
/** Formats that only say what a value means. */
const FORMATS = Object.fromEntries(
  ['int32', 'int64', 'double', 'decimal', 'html', 'multiline', 'phone'].map((name) => [name, true as const]),
)
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS })
addFormats.default(ajv, ['date-time', 'email', 'duration'])
ajv.addSchema({ $id: 'mock', components: document.components })
const validators = new Map<string, ValidateFunction>()

/** The differences of this answer of a verb from control.yaml; empty if there are none. */
function misfits(id: ControlId, status: number, json: Json): unknown[] {
  const { method, path } = controlTable(id)
  const { responses } = document.paths[path][method.toLowerCase()]
  const name = responses[status] ? String(status) : 'default'
  const node = responses[name].$ref ? document.components.responses[responses[name].$ref.split('/').at(-1)] : responses[name]
  const [content] = Object.values<{ schema: Json }>(node.content ?? {})
  const schema = content?.schema
  if (!schema) return json === undefined ? [] : ['there must be no body']
  const key = JSON.stringify(schema)
  const validate = validators.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', '"mock#/')))
  validators.set(key, validate)
  return validate(json) ? [] : [...(validate.errors ?? [])]
}

const good = controlIds.flatMap((id) => cases[id].good.map((input) => [id, input] as const))
const bad = controlIds.flatMap((id) => (cases[id].bad ?? []).map((input) => [id, input] as const))
const strange = controlIds.map((id) => [id, { ...(cases[id].good[0] ?? cases[id].bad?.[0]), query: { colour: 'red' } }] as const)

/** mocktitan/client, whose requests go to the mock without a server. */
const clientOf = (mock: Mock) =>
  connect('http://mock', {
    fetch: async (input, init) => {
      const { pathname, search } = new URL(String(input))
      const given = { method: init?.method ?? 'GET', host: 'mock', target: pathname + search, headers: {} }
      const { status, headers, body: text } = mock.control(init?.body ? { ...given, body: String(init.body) } : given)
      return new Response(text === '' ? null : text, { status, headers })
    },
  })

test.for(good)('%s %j is accepted, matches control.yaml, and is the same from code and with mocktitan/client', async ([id, input]) => {
  const [one, other, third] = [lively(), lively(), lively()]
  const answer = overHttp(one, id, input)
  expect([answer.status, misfits(id, answer.status, answer.json)]).toEqual([answer.json === undefined ? 204 : 200, []])
  expect(fromCode(other, id, input)).toEqual({ json: answer.json })
  expect((await clientOf(third).verb(id as never, input as never)) ?? undefined).toEqual(answer.json)
  const state = stateOf(one)
  expectSame(stateOf(other), state)
  expectSame(stateOf(third), state)
})

const untouched = stateOf(lively())

test.for([...bad, ...strange])('%s %j is refused, matches control.yaml, changes nothing, and is the same from code', ([id, input]) => {
  const [one, other] = [lively(), lively()]
  const { status, json } = overHttp(one, id, input)
  expect([status >= 400 && status < 500, misfits(id, status, json)]).toEqual([true, []])
  const { status: typed = status, message = json.message } = fromCode(other, id, input)
  expect([typed, message]).toEqual([status, json.message])
  expectSame(stateOf(one), untouched)
  expectSame(stateOf(other), untouched)
})

test.for(bad.filter(([id]) => id !== 'Events_Listen'))('mocktitan/client: %s %j rejects', async ([id, input]) => {
  const wanted = overHttp(lively(), id, input)
  const fault = await clientOf(lively())
    .verb(id as never, input as never)
    .catch((error) => error)
  if (fault instanceof TypeError) expect(fault.message).toMatch(/needs path\./)
  else expect([fault.name, fault.status, fault.message.length > 10]).toEqual(['ControlError', wanted.status, true])
})
