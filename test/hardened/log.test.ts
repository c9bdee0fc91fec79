/** Nothing that a client sends controls the terminal that shows the log. */
import { expect, test } from 'vitest'
import { type LogStyle, logLine } from '../../src/cli/log.ts'
import { createMock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

/** Line ends, escapes, C1 controls, marks and overrides of direction, line and paragraph separators, a byte order mark. */
const STEERING = [
  '\n',
  '\r',
  '\u001b[2J',
  '\u009b',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
]

const cases = STEERING.flatMap((text) =>
  (['pretty', 'json'] as const).map((style) => ({
    text,
    style,
    code: [...text].map((char) => (char.codePointAt(0) as number).toString(16)).join(' '),
  })),
)

function linesOf(style: LogStyle, text: string): string {
  const mock = createMock({ auth: 'off' })
  const lines: string[] = []
  mock.journal.listen((exchange) => void lines.push(logLine(style)?.(exchange) ?? ''))
  const send = (method: string, target: string, body?: unknown) =>
    mock.handle({ method, host: 'localhost', target, headers: {}, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const vendors = '/inventory/v2/tenant/1/vendors'
  send('GET', `${vendors}?a${text}b=1`)
  send('GET', `/no${text}where`)
  send('POST', vendors, vendor({ [`a${text}b`]: 1 }))
  send('POST', vendors, vendor({ taxRate: `a${text}b` }))
  return lines.join('')
}

test.each(cases)('$code does not reach the $style log', ({ text, style }) => {
  const lines = linesOf(style, text)
  expect(lines).toContain('vendors')
  expect(lines).not.toContain(text)
})
