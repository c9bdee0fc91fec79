/** When the server stops, writes the mock's advice to a file and prints it on the terminal. */
import { writeWhole } from '../files.ts'
import type { ObservedMock } from '../mock.ts'
import { OptionError } from '../options.ts'
import { type LogStyle, printable } from './log.ts'
import type { Report } from './report.ts'

type Findings = ReturnType<ObservedMock['advice']>

/**
 * Writes a file without findings now, so that the file exists even if the process is killed. The returned `write` replaces it with the
 * findings. Throws an OptionError if the file cannot be written.
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

/** Prints a summary to the terminal. */
export function printAdvice(mock: ObservedMock, log: LogStyle): void {
  const findings = mock.advice()
  if (log !== 'off' && findings.length > 0) console.log(log === 'json' ? JSON.stringify({ advice: findings }) : summary(findings))
}

const SHOWN = 20

function summary(findings: Findings): string {
  const lines = findings.slice(0, SHOWN).map(({ rule, operation, subject, count, first, says, instead }) => {
    const where = `${printable(first.method)} ${printable(first.target)} at ${first.at}`
    const when = count === 1 ? `once: ${where}` : `${count} times, first ${where}`
    return `  ${rule} ${printable(subject)}  ${operation ?? 'no such route'}, ${when}\n         ${printable(says)}\n         ${printable(instead)}`
  })
  const more = findings.length > SHOWN ? [`  … and ${findings.length - SHOWN} more: --advice <file> writes all of them.`] : []
  return ['', '  Advice: what the real API would have ignored silently.', '', ...lines, ...more, ''].join('\n')
}
