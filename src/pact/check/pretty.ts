/** A check's report as readable text. */
import type { CheckReport, Finding } from './check.ts'

export function prettyReport(report: CheckReport): string {
  const files = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) => fileText(file, findings))
  const skipped = report.skipped.map(({ file, interaction }) => `skipped  ${interaction} (${file}): a message; only HTTP is checked`)
  return `${[...files, ...(skipped.length > 0 ? [`${skipped.join('\n')}\n`] : []), summary(report)].join('\n')}\n`
}

const fileText = (file: string, findings: readonly Finding[]): string =>
  `${file}\n${[...Map.groupBy(findings, ({ interaction }) => interaction)].map(([name, notes]) => `\n  ${name}\n${notes.map(noteText).join('')}`).join('')}`

const noteText = ({ severity, rule, pointer, says, instead }: Finding): string =>
  `    ${severity.padEnd(8)} ${(rule ?? 'document').padEnd(9)} ${says}${instead ? ` ${instead}` : ''}\n    ${' '.repeat(18)} at ${pointer}\n`

function summary({ files, interactions, errors, warnings }: CheckReport): string {
  const found = errors + warnings === 0 ? 'nothing is wrong' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return `${counted(interactions, 'interaction')} in ${counted(files.length, 'pact')}: ${found}`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
