/** A call as a test that you can paste and run: the records that the call was about, the call itself, and the expected answer. */
import type { Json } from '../door/door.ts'
import type { Exchange } from '../views/calls/exchange.ts'
import { worldBefore } from './before.ts'
import { bodyText, hasHeader, isToken } from './request.ts'

export async function asVitest(exchange: Exchange): Promise<string> {
  if (isToken(exchange) || exchange.tenant === null) return tokenTest(exchange)
  const world = await worldBefore(exchange)
  return lines(
    "import { createTest } from 'mocktitan/vitest'",
    "import { expect } from 'vitest'",
    '',
    `const test = createTest({ world: 'empty', clock: ${JSON.stringify(exchange.at)} })`,
    '',
    `test(${JSON.stringify(titleOf(exchange))}, async ({ tenant, baseUrl, token, appKey }) => {`,
    `  tenant.merge(${indented(world)})`,
    ...planOf(exchange),
    '',
    `  const response = await fetch(\`\${baseUrl}${targetOf(exchange)}\`, {`,
    `    method: '${exchange.method}',`,
    `    headers: { ${headersOf(exchange)} },`,
    ...bodyOf(exchange),
    '  })',
    '',
    ...expectations(exchange),
    '})',
  )
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

const indented = (value: Json, by = '  '): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`)

const titleOf = ({ operation, method, target, rule, status }: Exchange): string =>
  `${operation ?? `${method} ${target.slice(0, 80)}`} ${rule ? `is refused by ${rule}` : `answers ${status}`}`

const targetOf = ({ target, tenant }: Exchange): string =>
  target.replace(`/tenant/${tenant}`, '/tenant/${tenant.id}').replaceAll('`', '\\`').replaceAll('***', '${appKey}')

function headersOf(exchange: Exchange): string {
  const headers = [
    ...(hasHeader(exchange, 'authorization') ? ['authorization: `Bearer ${token}`'] : []),
    ...(hasHeader(exchange, 'st-app-key') ? ["'st-app-key': appKey"] : []),
    ...(exchange.request.headers['content-type'] ? [`'content-type': ${JSON.stringify(exchange.request.headers['content-type'])}`] : []),
  ]
  return headers.join(', ')
}

function bodyOf({ request: { body } }: Exchange): string[] {
  if (body === null) return []
  return [
    typeof body === 'string' ? `    body: ${JSON.stringify(bodyText(body))},` : `    body: JSON.stringify(${indented(body, '    ')}),`,
  ]
}

/** A failure or answer that was planned for the call is planned in the test too. */
function planOf({ failure, operation, status, response }: Exchange): string[] {
  if (failure === null) return []
  if (failure !== 'overridden') return [`  tenant.fail('${operation}', { with: ${JSON.stringify(failure)}, times: 1 })`]
  return [`  tenant.respond('${operation}', { unchecked: true, status: ${status}, body: ${indented(response.body)} as never, times: 1 })`]
}

function expectations({ status, rule, response: { body } }: Exchange): string[] {
  const errors = rule !== null && body?.errors && Object.keys(body.errors).length > 0 ? body.errors : undefined
  return [
    `  expect(response.status).toBe(${status})`,
    ...(rule === null ? [] : [`  expect(response.headers.get('x-mock-rule')).toBe('${rule}')`]),
    ...(errors ? [`  expect(await response.json()).toMatchObject({ errors: ${indented(errors)} })`] : []),
    ...(rule === null && typeof body?.id === 'number' && Object.keys(body).length === 1
      ? ['  expect(await response.json()).toEqual({ id: expect.any(Number) })']
      : []),
  ]
}

/** A call without a tenant needs no set-up. */
const tokenTest = ({ method, target, request, status, rule }: Exchange): string =>
  lines(
    "import { createTest } from 'mocktitan/vitest'",
    "import { expect } from 'vitest'",
    '',
    'const test = createTest()',
    '',
    `test(${JSON.stringify(`${method} ${target.slice(0, 80)} answers ${status}`)}, async ({ tokenUrl, baseUrl }) => {`,
    `  const response = await fetch(${target.startsWith('/connect/token') ? 'tokenUrl' : `\`\${baseUrl}${target}\``}, {`,
    `    method: '${method}',`,
    ...(typeof request.body === 'string'
      ? [`    body: new URLSearchParams(${JSON.stringify(request.body.replaceAll('***', 'dev'))}),`]
      : []),
    '  })',
    `  expect(response.status).toBe(${status})`,
    ...(rule === null ? [] : [`  expect(response.headers.get('x-mock-rule')).toBe('${rule}')`]),
    '})',
  )
