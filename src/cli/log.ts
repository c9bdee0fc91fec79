/** The request log: one line per exchange. */

import { headerOf } from '../call.ts'
import {
  droppedProperty,
  earlyRetry,
  earlyToken,
  ignoredParameter,
  manySingleReads,
  polling,
  secretInQuery,
  unreadPages,
} from '../engine/advice/rules.ts'
import type { Advice, AdviceRule, Exchange } from '../engine/journal/journal.ts'
import { reasonsOf } from '../engine/journal/reasons.ts'
import { targetWithoutSecrets, textWithoutSecrets, valueWithoutSecrets } from '../engine/journal/secrets.ts'

export type LogStyle = 'pretty' | 'json' | 'off'

export function logLine(style: LogStyle): ((exchange: Exchange) => string) | undefined {
  return style === 'off' ? undefined : style === 'json' ? jsonLine : prettyLine
}

function jsonLine(exchange: Exchange): string {
  const { at, method, target, operation, unsimulated, tenant, status, rule, failure } = exchange
  const advice = valueWithoutSecrets(exchange.advice)
  const reasons = reasonsOf(exchange).map(briefReason)
  const line = JSON.stringify({
    at,
    method,
    target: safeTarget(target),
    operation,
    unsimulated,
    tenant,
    status,
    rule,
    reasons,
    failure,
    advice,
  })
  return line.replace(TERMINAL_CONTROLS, escaped)
}

function prettyLine(exchange: Exchange): string {
  const { method, target, operation, unsimulated, status, rule, failure, advice } = exchange
  const why = rule === null ? '' : [rule, ...reasonsOf(exchange).map(briefReason)].join(' ')
  const notes = [why, failure ?? '', isPreflight(exchange) ? PREFLIGHT : '', ...advice.map(adviceText)].filter((note) => note !== '')
  const answer = status === 0 ? '---' : status
  return `${answer} ${method.padEnd(5)} ${safeTarget(target)}  ${operation ?? unsimulated ?? 'no such route'}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`
}

/** Preflights are logged only without --cors. With --cors, they are answered before they reach the mock. */
const PREFLIGHT = "a browser's preflight: start the server with --cors to let web pages call the API"

const isPreflight = ({ method, call }: Exchange): boolean =>
  method === 'OPTIONS' && headerOf(call, 'access-control-request-method') !== undefined

const LONGEST = 200

/** A message may repeat secrets and control characters that a client sent. */
function briefReason(reason: string): string {
  const text = printable(textWithoutSecrets(reason))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

const WORDS: { readonly [Rule in AdviceRule]: string } = {
  'ADV-01': ignoredParameter.value.log,
  'ADV-02': droppedProperty.value.log,
  'ADV-03': earlyToken.value.log,
  'ADV-04': earlyRetry.value.log,
  'ADV-05': polling.value.log,
  'ADV-06': unreadPages.value.log,
  'ADV-07': manySingleReads.value.log,
  'ADV-08': secretInQuery.value.log,
}

const adviceText = ({ rule, subject, nearest }: Advice): string =>
  `${rule} ${WORDS[rule]} ${printable(textWithoutSecrets(subject))}${nearest ? `, did you mean ${nearest}?` : ''}`

/** App keys may be in the query, and must not be logged. */
const safeTarget = (target: string): string => printable(targetWithoutSecrets(target))

/** Characters that a terminal interprets: control characters, line breaks and those that change the text direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it must match control characters
const TERMINAL_CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Escapes a character as JSON allows, so that a program that parses the line gets the original text. */
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

export const printable = (text: string): string => text.replace(TERMINAL_CONTROLS, '\ufffd')
