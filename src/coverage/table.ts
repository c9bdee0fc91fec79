/** The coverage report for a terminal. */

import type { Exercised, OperationSummary, Summary } from '../engine/journal/summary.ts'
import { figures, titles } from './legend.ts'

const WIDTH = 120

export function tableOf(summary: Summary): string {
  const { calls, files, operations, rules, transitions } = summary
  const called = operations.filter((operation) => operation.calls > 0)
  const not = <What>(list: readonly Exercised<What>[]) => list.filter(({ count }) => count === 0).map(({ what }) => String(what))
  return [
    `Coverage of the API: ${counted(calls, 'call')}, ${counted(files, 'file')}`,
    '',
    ...figures.map((figure) => figureLine(titles[figure], summary.shares[figure])),
    ...(called.length > 0 ? ['', ...operationLines(called)] : []),
    ...listed(
      'Never called',
      operations.filter((operation) => operation.calls === 0).map(({ id }) => id),
    ),
    ...listed('Never refused by', not(rules)),
    ...listed('Never happened', not(transitions.map(({ of, what, count }) => ({ what: `${of} ${what}`, count })))),
    '',
  ].join('\n')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const figureLine = (title: string, { exercised, total, percent }: { exercised: number; total: number; percent: number }): string =>
  `  ${title.padEnd(20)}${String(exercised).padStart(4)} of ${String(total).padEnd(5)}${String(percent).padStart(4)} %`

function operationLines(operations: readonly OperationSummary[]): string[] {
  const rows = operations.map(({ id, calls, statuses, rules }) => [
    id,
    String(calls),
    statuses
      .filter(({ count }) => count > 0)
      .map(({ what }) => what)
      .join(' '),
    `${rules.filter(({ count }) => count > 0).length} of ${rules.length}`,
  ])
  const all = [['operation', 'calls', 'statuses', 'rules that refused'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map(([id = '', calls = '', statuses = '', rules = '']) => {
    const cells = [id.padEnd(widths[0] ?? 0), calls.padStart(widths[1] ?? 0), statuses.padEnd(widths[2] ?? 0), rules]
    return `  ${cells.join('  ')}`
  })
}

/** A heading and names, wrapped into lines. */
function listed(heading: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const lines = ['']
  for (const [i, name] of names.entries()) {
    const next = `${lines.at(-1)}${name}${i < names.length - 1 ? ', ' : ''}`
    if (next.length > WIDTH - 2 && lines.at(-1) !== '') lines.push(`${name}${i < names.length - 1 ? ', ' : ''}`)
    else lines[lines.length - 1] = next
  }
  return ['', `${heading} (${names.length}):`, ...lines.map((line) => `  ${line.trimEnd()}`)]
}
