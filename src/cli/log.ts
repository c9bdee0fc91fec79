/** The request log: one line an exchange. */
import type { Advice, Exchange } from '../state/journal.ts'

export type LogStyle = 'pretty' | 'json' | 'off'

export function logLine(style: LogStyle): ((exchange: Exchange) => string) | undefined {
  return style === 'off' ? undefined : style === 'json' ? jsonLine : prettyLine
}

const jsonLine = ({ at, method, target, operation, tenant, status, rule, advice }: Exchange): string =>
  JSON.stringify({ at, method, target: withoutKey(target), operation, tenant, status, rule, advice })

function prettyLine({ method, target, operation, status, rule, advice }: Exchange): string {
  const notes = [rule ?? '', ...advice.map(adviceText)].filter((note) => note !== '')
  return `${status} ${method.padEnd(5)} ${withoutKey(target)}  ${operation ?? 'no such route'}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`
}

const adviceText = ({ rule, subject, nearest }: Advice): string =>
  `${rule} ${rule === 'ADV-01' ? 'ignored' : 'dropped'} ${printable(subject)}${nearest ? `, did you mean ${nearest}?` : ''}`

/** App keys may stand in the query, and do not belong into a log. */
const withoutKey = (target: string): string => printable(target.replace(/(servicetitanapplicationkey=)[^&#]*/gi, '$1***'))

/** What a client sent must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
