/** A line of the request log. */
import { expect, test } from 'vitest'
import { logLine } from '../../src/cli/log.ts'
import { createMock } from '../../src/index.ts'

function linesOf(
  calls: readonly { readonly method: string; readonly target: string; readonly headers: Record<string, string> }[],
): string[] {
  const mock = createMock({ auth: 'off' })
  const lines: string[] = []
  mock.journal.listen((exchange) => void lines.push(logLine('pretty')?.(exchange) ?? ''))
  for (const call of calls) mock.handle({ ...call, host: 'localhost:4010', body: undefined })
  return lines
}

const target = '/inventory/v2/tenant/1001/vendors'

test("a browser's preflight is answered 404, and the line names the flag that helps", () => {
  const preflight = { method: 'OPTIONS', target, headers: { origin: 'http://localhost:5173', 'access-control-request-method': 'GET' } }
  const [preflightLine, otherLine] = linesOf([preflight, { method: 'OPTIONS', target, headers: {} }])
  expect(preflightLine).toMatch(/^404 OPTIONS .*GATE-01.*--cors/)
  expect(otherLine).not.toContain('--cors')
})
