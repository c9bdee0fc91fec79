/** A readable report: one line per interaction, with the differences below each failed one. */
import { catalogue } from '../../catalogue.ts'
import type { Mismatch, Verification, VerifiedInteraction } from './results.ts'

const SIGNS = { passed: '✓', failed: '✗', pending: '?', skipped: '–' } as const

export function prettyVerification({ interactions, faults, notices }: Verification): string {
  const consumers = [...Map.groupBy(interactions, ({ consumer }) => consumer)].map(
    ([consumer, own]) => `${consumer}\n${own.map(interactionText).join('')}`,
  )
  const lines = [...notices.map((notice) => `Broker: ${notice}\n`), ...faults.map((fault) => `✗ ${fault}\n`)]
  return [...consumers, ...lines, `${summary(interactions)}\n`].join('\n')
}

export function interactionText(each: VerifiedInteraction): string {
  const { result, description, reason } = each
  const line = `  ${SIGNS[result]} ${[description, outcome(each)].filter(Boolean).join('  ')}\n`
  if (result === 'passed') return line
  return (
    line +
    indented([
      ...(result === 'skipped' ? [] : circumstances(each)),
      ...(reason === null ? [] : [reason]),
      ...each.mismatches.map(mismatchText),
    ])
  )
}

/** `PurchaseOrders_Update 400 PO-14` */
const outcome = ({ operation, status, rule }: VerifiedInteraction): string =>
  [operation, status, rule].filter((part) => part !== null).join(' ')

function circumstances({ states, request, rule, reasons }: VerifiedInteraction): string[] {
  const says = catalogue.find(({ id }) => id === rule)?.says
  return [
    ...states.map((name) => `given ${name}`),
    ...(request === null ? [] : [request]),
    ...(says ? [`${rule}: ${says}`] : []),
    ...reasons.map((reason) => `refused: ${reason}`),
  ]
}

/** Expected lines get a minus, actual lines a plus. */
export function mismatchText({ kind, at, expected, actual, says }: Mismatch): string {
  const place = [kind === 'other' ? '' : kind, at].filter(Boolean).join(' ')
  const head = kind === 'status' ? place : [place, says].filter(Boolean).join(': ')
  return [head, ...sided('-', expected), ...sided('+', actual)].join('\n')
}

const LONGEST = 300

/** A long line would hide the difference. `--format json` shows it completely. */
const briefLine = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)

const sided = (sign: string, text: string): string[] => (text === '' ? [] : text.split('\n').map((line) => `  ${sign} ${briefLine(line)}`))

const indented = (parts: readonly string[]): string =>
  parts
    .flatMap((part) => part.split('\n'))
    .map((line) => (line === '' ? '\n' : `      ${line}\n`))
    .join('')

function summary(interactions: readonly VerifiedInteraction[]): string {
  const counts = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((result) => ({
    result,
    count: interactions.filter((each) => each.result === result).length,
  }))
  const parts = counts.filter(({ count }) => count > 0).map(({ result, count }) => `${count} ${result}`)
  return `${interactions.length} interaction${interactions.length === 1 ? '' : 's'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}
