/** `mocktitan coverage`: what suites exercised, merged, as a table, a page and JSON; and a bar for CI. */
import { dirname, join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { pageOf, readCoverage, type Summary, summaryOf, tableOf } from '../coverage/index.ts'
import { makeFolder, writeWhole } from '../files.ts'

interface Flags {
  readonly html?: string
  readonly json?: string
  readonly minRules?: number
  readonly minOperations?: number
}

export const coverageCommand = (): Command => {
  const command = new Command('coverage')
    .description('Show which operations, statuses, rules and changes of status were exercised by what was collected.')
    .argument(
      '[folder]',
      'where it was collected; MOCKTITAN_COVERAGE when left out',
      process.env.MOCKTITAN_COVERAGE ?? 'mocktitan-coverage',
    )
    .option('--html <file>', 'where to write the page (default: index.html in the folder)')
    .option('--json <file>', 'where to write the figures (default: coverage.json in the folder)')
    .addOption(new Option('--min-rules <percent>', 'fail below so many percent of the rules that can refuse').argParser(percent))
    .addOption(new Option('--min-operations <percent>', 'fail below so many percent of the operations').argParser(percent))
  return command.action((folder: string, flags: Flags) => {
    try {
      const summary = summaryOf(readCoverage(folder))
      write(flags.html ?? join(folder, 'index.html'), pageOf(summary))
      write(flags.json ?? join(folder, 'coverage.json'), `${JSON.stringify(summary, null, 2)}\n`)
      console.log(tableOf(summary))
      hold(command, summary, flags)
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

function write(file: string, text: string): void {
  makeFolder(dirname(file))
  writeWhole(file, text)
}

function hold(command: Command, { shares }: Summary, { minRules = 0, minOperations = 0 }: Flags): void {
  const low = [
    { what: 'rules that refuse', ...shares.rules, least: minRules, flag: '--min-rules' },
    { what: 'operations', ...shares.operations, least: minOperations, flag: '--min-operations' },
  ].filter(({ percent, least }) => percent < least)
  const lines = low.map(
    ({ what, met, total, percent: is, least, flag }) => `${what}: ${met} of ${total} are ${is} %, ${flag} is ${least} %`,
  )
  if (lines.length > 0) command.error(`error: ${lines.join('\n       ')}`)
}

function percent(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new InvalidArgumentError('must be a whole number from 0 to 100.')
  return Number(text)
}
