/** Runs operations of the API on the open tenant, without entries in the journal. */
import { type Answer, type Json, messageOf } from '../door/door.ts'
import { place } from './location.ts'
import { call, Refused } from './mock.ts'

interface Run {
  readonly status: number
  readonly rule: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json
  readonly changes: readonly Json[]
}

interface Input {
  readonly id?: number | string
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly dryRun?: boolean
}

export const tenantPath = (rest = ''): string => `/_mock/tenants/${place.value.tenant}${rest}`

/** The answer of the operation, or its refusal. */
export async function run(operation: string, input: Input = {}): Promise<Run> {
  return (await call('POST', tenantPath(`/operations/${operation}`), input)).data
}

/** The body of the answer. Rejects with a Refused if the operation refuses. */
export async function result(operation: string, input: Input = {}): Promise<Json> {
  const answer = await run(operation, input)
  if (answer.status < 300) return answer.body
  throw new Refused(answerOf(answer))
}

const answerOf = ({ status, rule, headers, body }: Run): Answer => ({ status, rule, headers, data: body, text: JSON.stringify(body) })

export const messageOfRun = (answer: Run): string => messageOf(answerOf(answer))

/** The query with only the values that are set. */
export const queryOf = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
