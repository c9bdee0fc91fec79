/**
 * A body of a control verb holds the event loop for at most 50 ms and three times as long as a valid body of the same size, measured in the
 * same run. `npm run test:growth` sends 16 MiB instead of 1.
 */
import { describe, expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'
import { controlApiDocument } from '../fuzz/document.ts'
import { timed } from './growth.ts'
import { repeated, worstCasesOf } from './worst-cases.ts'

const size = (process.env.GROWTH_KB ? 16 : 1) * 1024 * 1024 - 1024
const [ALLOWED_MS, TIMES, ROUNDS] = [50, 3, 5]

interface Sent {
  readonly method: string
  readonly target: string
  readonly body: string
}

/** The time that a new mock takes to answer, and its status. */
function answered({ method, target, body }: Sent): { readonly ms: number; readonly status: number } {
  const mock = createMock({ auth: 'off', journal: 0, recordBytes: 1e10 })
  let status = 0
  const ms = timed(() => {
    status = mock.control({ method, target, body, host: 'localhost', headers: { 'content-type': 'application/json' } }).status
  })
  return { ms, status }
}

/** Rounds are added until the request is within the bar: other work on the machine only makes times longer. */
function expectWithinBar(name: string, hostile: Sent, valid: Sent): void {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (let round = 0; round < ROUNDS && least > ALLOWED_MS + TIMES * most; round++) {
    least = Math.min(least, answered(hostile).ms)
    if (least > ALLOWED_MS) most = Math.max(most, answered(valid).ms)
  }
  expect(least, name).toBeLessThanOrEqual(ALLOWED_MS + TIMES * most)
}

const verbs = controlApiDocument.operations.filter(({ body }) => body !== undefined)

test('every verb with a body is tried', () => {
  expect(verbs.length).toBeGreaterThan(25)
})

/** As long as that by blanks: no valid body takes less time. */
const padded = (text: string): string => `${text}${' '.repeat(size - text.length)}`

describe.each(verbs)('$id', (verb) => {
  test('does not take long for a hostile body', () => {
    for (const { name, request } of worstCasesOf(controlApiDocument, verb)) {
      const { target, body } = request(size)
      if (body === undefined) continue
      const valid = { method: verb.method, target, body: padded(JSON.stringify(verb.example ?? {})) }
      expectWithinBar(name, { method: verb.method, target, body }, valid)
    }
  })
})

const FIRST = 10_000_000
const records = (each: (i: number) => string): string => `{"technicians":[${repeated(size, each).split(',{', 100_000).join(',{')}]}`
const valid = records((i) => `{"id":${FIRST + i},"name":"x"}`)

const WORLDS: Readonly<Record<string, string>> = {
  'one id': records(() => `{"id":${FIRST},"name":"x"}`),
  'ids that are not allowed': records((i) => `{"id":${-i - 1},"name":"x"}`),
  'ids of others': records((i) => `{"id":${4000 + i},"name":"x"}`),
  'a mistake at the end': valid.replace(/\]\}$/, ',{}]}'),
  'empty records': records(() => '{}'),
  'a property of its own in each record': records((i) => `{"id":${FIRST + i},"name":"x","y${i}":1}`),
  'wide records': records(() => `{${Array.from({ length: 20 }, (_, i) => `"p${i}":1`).join(',')}}`),
  'numbers of many digits': records((i) => `{"id":${FIRST + i},"name":123456789012345678901234567890}`),
  'the tenants of a mock': `{"mock":{"tenants":[${records((i) => `{"id":"${i}","world":{}}`).slice('{"technicians":['.length, -2)}]}}`,
}

describe.each(['PUT', 'PATCH'])('%s of a world', (method) => {
  test.each(Object.entries(WORLDS))('with %s does not take long', (name, body) => {
    const target = '/_mock/tenants/1'
    expectWithinBar(name, { method, target, body }, { method, target, body: valid })
  })
})
