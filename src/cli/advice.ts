/** What the mock noticed, told when the server stops: in a file and on the terminal. */
import { writeFileSync } from 'node:fs'
import type { Mock } from '../mock.ts'
import { OptionError } from '../options.ts'
import { type LogStyle, printable } from './log.ts'

type Findings = ReturnType<Mock['advice']>

/**
 * Tells it as the very last thing, however the process ends; only a kill that no process survives leaves the file as it
 * was written first: without findings. Throws an OptionError where there can be no such file.
 */
export function tellAdviceAtEnd(mock: Mock, file: string | undefined, log: LogStyle): void {
  if (file !== undefined) write(file, [])
  process.once('exit', () => {
    const findings = mock.advice()
    if (file !== undefined) writeOrSay(file, findings)
    const told =
      log === 'off' || findings.length === 0 ? undefined : log === 'json' ? JSON.stringify({ advice: findings }) : summary(findings)
    if (told !== undefined) console.log(told)
  })
}

function write(file: string, findings: Findings): void {
  try {
    writeFileSync(file, `${JSON.stringify({ findings }, null, 2)}\n`)
  } catch (fault) {
    throw new OptionError(`cannot write ${file}: ${(fault as Error).message}`)
  }
}

/** It could be written when the server started. */
function writeOrSay(file: string, findings: Findings): void {
  try {
    write(file, findings)
  } catch (fault) {
    console.error(`error: ${(fault as Error).message}`)
  }
}

const SHOWN = 20

function summary(findings: Findings): string {
  const shown = findings.slice(0, SHOWN).map(({ rule, operation, subject, count, first, says, instead }) => {
    const where = `${printable(first.method)} ${printable(first.target)} at ${first.at}`
    const seen = count === 1 ? `once: ${where}` : `${count} times, first ${where}`
    return `  ${rule} ${printable(subject)}  ${operation ?? 'no such route'}, ${seen}\n         ${printable(says)}\n         ${printable(instead)}`
  })
  const more = findings.length > SHOWN ? [`  … and ${findings.length - SHOWN} more: --advice <file> writes all of them.`] : []
  return ['', '  Advice: what the real API would have passed over in silence.', '', ...shown, ...more, ''].join('\n')
}
