/** The request log: one line an exchange. */

import type { Advice, AdviceRule, Exchange } from '../engine/journal/journal.ts'
import { targetWithoutSecrets, textWithoutSecrets, valueWithoutSecrets } from '../engine/journal/secrets.ts'

export type LogStyle = 'pretty' | 'json' | 'off'

export function logLine(style: LogStyle): ((exchange: Exchange) => string) | undefined {
  return style === 'off' ? undefined : style === 'json' ? jsonLine : prettyLine
}

const jsonLine = ({ at, method, target, operation, tenant, status, rule, failure, advice }: Exchange): string =>
  JSON.stringify({ at, method, target: shownTarget(target), operation, tenant, status, rule, failure, advice: valueWithoutSecrets(advice) })

function prettyLine({ method, target, operation, status, rule, failure, advice }: Exchange): string {
  const notes = [rule ?? '', failure ?? '', ...advice.map(adviceText)].filter((note) => note !== '')
  const answer = status === 0 ? '---' : status
  return `${answer} ${method.padEnd(5)} ${shownTarget(target)}  ${operation ?? 'no such route'}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`
}

const WORDS: { readonly [Rule in AdviceRule]: string } = {
  'ADV-01': 'ignored',
  'ADV-02': 'dropped',
  'ADV-03': 'a token fetched long before the end of',
  'ADV-04': 'did not wait for',
  'ADV-05': 'reads everything again, better read',
  'ADV-06': 'did not go on after',
  'ADV-07': 'reads one by one, better ask a list with',
  'ADV-08': 'a secret in the query:',
}

const adviceText = ({ rule, subject, nearest }: Advice): string =>
  `${rule} ${WORDS[rule]} ${printable(textWithoutSecrets(subject))}${nearest ? `, did you mean ${nearest}?` : ''}`

/** App keys may stand in the query, and do not belong into a log. */
const shownTarget = (target: string): string => printable(targetWithoutSecrets(target))

/** What a client sent must not steer the terminal: control characters, and those that turn the direction of a line or break it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

export const printable = (text: string): string => text.replace(STEERING, '\ufffd')
