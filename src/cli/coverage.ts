/** `mocktitan coverage`: merges the coverage data of test runs and shows it as a table, a page and JSON. In CI, it can demand a minimum. */
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
    .description('Show which operations, statuses, rules and status transitions the collected test runs exercised.')
    .argument(
      '[folder]',
      'the folder with the collected data; the environment variable MOCKTITAN_COVERAGE also sets it',
      process.env.MOCKTITAN_COVERAGE ?? 'mocktitan-coverage',
    )
    .option('--html <file>', 'where to write the page (default: index.html in the folder)')
    .option('--json <file>', 'where to write the figures (default: coverage.json in the folder)')
    .addOption(
      new Option('--min-rules <percent>', 'fail if less than this percentage of the rules that can refuse a call were exercised').argParser(
        percent,
      ),
    )
    .addOption(
      new Option('--min-operations <percent>', 'fail if less than this percentage of the operations were called').argParser(percent),
    )
  return command.action((folder: string, flags: Flags) => {
    try {
      const summary = summaryOf(readCoverage(folder))
      write(flags.html ?? join(folder, 'index.html'), pageOf(summary))
      write(flags.json ?? join(folder, 'coverage.json'), `${JSON.stringify(summary, null, 2)}\n`)
      console.log(tableOf(summary))
      demandMinimums(command, summary, flags)
    } catch (fault) {
      command.error(`error: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  })
}

function write(file: string, text: string): void {
  makeFolder(dirname(file))
  writeWhole(file, text)
}

function demandMinimums(command: Command, { shares }: Summary, { minRules = 0, minOperations = 0 }: Flags): void {
  const low = [
    { what: 'rules that refuse', ...shares.rules, least: minRules, flag: '--min-rules' },
    { what: 'operations', ...shares.operations, least: minOperations, flag: '--min-operations' },
  ].filter(({ percent, least }) => percent < least)
  const lines = low.map(
    ({ what, exercised, total, percent: is, least, flag }) =>
      `${what}: ${exercised} of ${total} (${is} %) were exercised, but ${flag} requires ${least} %`,
  )
  if (lines.length > 0) command.error(`error: ${lines.join('\n       ')}`)
}

function percent(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new InvalidArgumentError('must be a whole number from 0 to 100.')
  return Number(text)
}
