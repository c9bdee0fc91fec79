/** Describes operations of the API, and runs them, with or without changing anything. */

import { type OperationId, operationIds, operationTable } from '../../api.ts'
import type { Call } from '../../call.ts'
import { briefValue } from '../../contract/brief-value.ts'
import { isObject } from '../../contract/read.ts'
import { unknownName } from '../../domain/nearest.ts'
import { jsonOr } from '../../engine/journal/wire.ts'
import { failureViews } from '../../engine/plans/failure-view.ts'
import { refusalsOf } from '../../engine/plans/names.ts'
import { tryOut } from '../../engine/try-out.ts'
import { OptionError } from '../../options.ts'
import { type Answer, data, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { differenceData, differencesOf } from '../history.ts'
import { type ControlInput, objectIn } from '../input.ts'

function operationView(id: OperationId) {
  const { method, path, tag, summary, rules, body } = operationTable(id)
  return { id, method, path, tag, summary, ...(body && { body }), rules, statuses: refusalsOf(id).statuses, failures: failureViews(id) }
}

function withOperation(input: ControlInput, see: (operation: OperationId) => Answer): Answer {
  const name = input.path.operation as string
  return operationIds.includes(name as OperationId) ? see(name as OperationId) : missing(unknownName(name, 'operation', operationIds))
}

const OPTIONS = ['id', 'query', 'body', 'dryRun'] as const

interface Run {
  readonly id?: number | string
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly dryRun?: boolean
}

function runOf({ body }: ControlInput): Run {
  const given = body.value === undefined ? {} : objectIn(body)
  for (const name of Object.keys(given))
    if (!OPTIONS.includes(name as never)) throw new OptionError(unknownName(name, 'property', OPTIONS, 'of the body'))
  const { dryRun = false, query = {}, id = 0 } = given
  if (typeof dryRun !== 'boolean') throw new OptionError(`dryRun must be true or false, not ${briefValue(dryRun)}`)
  if (!isObject(query)) throw new OptionError(`query must be an object of values, not ${briefValue(query)}`)
  if (!['number', 'string'].includes(typeof id)) throw new OptionError(`id must be a number, not ${briefValue(id)}`)
  return given
}

/** The text of a query value. An object becomes JSON, which the operation then refuses. */
const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** The call that a client would make, but with only the parts that the operation reads. */
function callOf(operation: OperationId, { query = {}, body }: Run): { call: Call; query: string } {
  const pairs = Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.map(plain).join(',') : plain(value)])
  const { method } = operationTable(operation)
  const text = body === undefined ? undefined : JSON.stringify(body)
  return { call: { method, host: 'localhost', target: '', headers: {}, body: text }, query: new URLSearchParams(pairs).toString() }
}

const run = (control: Control, input: ControlInput): Answer =>
  withOperation(input, (operation) => {
    if (operation === 'Connect_Token')
      throw new OptionError('Connect_Token belongs to no tenant, and an operation that is run here needs no token')
    const tenant = input.path.tenant as string
    const options = runOf(input)
    const { call, query } = callOf(operation, options)
    const names = operationTable(operation)
      .path.match(/\{\w+\}/g)
      ?.map((name) => name.slice(1, -1))
    const parameter = names?.find((name) => name !== 'tenant')
    const parameters: Record<string, string> = parameter === undefined ? {} : { [parameter]: String(options.id ?? '') }
    const before = control.engine.stateOf(tenant)
    const tried = tryOut(control.engine, { call, found: { operation, tenant, parameters }, query }, options.dryRun === true)
    const differences = differencesOf(tried.changes, before)
    if (options.dryRun !== true) control.noteChanges(tenant, operation, tried.changes, differences)
    const { status, headers, body } = tried.reply
    return data({
      status,
      rule: tried.rule,
      headers,
      body: body === '' ? null : jsonOr(body),
      changes: differences.map(differenceData),
    })
  })

export const operationVerbs = {
  Operations_GetList: (): Answer => data({ data: operationIds.map(operationView) }),
  Operations_GetById: (_control: Control, input: ControlInput): Answer =>
    withOperation(input, (operation) => data(operationView(operation))),
  Operations_Run: run,
}
