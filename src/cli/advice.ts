/** What the mock noticed, reported when the server stops: in a file and on the terminal. */
import { writeWhole } from '../files.ts'
import type { ObservedMock } from '../mock.ts'
import { OptionError } from '../options.ts'
import { type LogStyle, printable } from './log.ts'
import type { Report } from './report.ts'

type Findings = ReturnType<ObservedMock['advice']>

/**
 * Only a kill that no process survives leaves the file as it is written here: without findings. Throws an OptionError where
 * there can be no such file.
 */
export function adviceFile(mock: ObservedMock, file: string): Report {
  try {
    write(file, [])
  } catch (fault) {
    throw new OptionError((fault as Error).message)
  }
  return { write: () => write(file, mock.advice()) }
}

function write(file: string, findings: Findings): void {
  try {
    writeWhole(file, `${JSON.stringify({ findings }, null, 2)}\n`)
  } catch (fault) {
    throw new Error(`cannot write ${file}: ${(fault as Error).message}`, { cause: fault })
  }
}

/** What the terminal shows of it in the end. */
export function printAdvice(mock: ObservedMock, log: LogStyle): void {
  const findings = mock.advice()
  if (log !== 'off' && findings.length > 0) console.log(log === 'json' ? JSON.stringify({ advice: findings }) : summary(findings))
}

const SHOWN = 20

function summary(findings: Findings): string {
  const shown = findings.slice(0, SHOWN).map(({ rule, operation, subject, count, first, says, instead }) => {
    const where = `${printable(first.method)} ${printable(first.target)} at ${first.at}`
    const seen = count === 1 ? `once: ${where}` : `${count} times, first ${where}`
    return `  ${rule} ${printable(subject)}  ${operation ?? 'no such route'}, ${seen}\n         ${printable(says)}\n         ${printable(instead)}`
  })
  const more = findings.length > SHOWN ? [`  … and ${findings.length - SHOWN} more: --advice <file> writes all of them.`] : []
  return ['', '  Advice: what the real API would have ignored silently.', '', ...shown, ...more, ''].join('\n')
}
