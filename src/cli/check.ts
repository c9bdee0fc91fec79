import { Command, Option } from 'commander'
import { type CheckReport, check } from '../pact/check/check.ts'
import { prettyReport } from '../pact/check/pretty.ts'
import { sarifReport } from '../pact/check/sarif.ts'
import { PactError } from '../pact/pact-part.ts'

type Format = 'pretty' | 'json' | 'sarif'

/** `mocktitan check <pacts…>`: checks contracts against openapi.yaml and the rules, without a server. */
export function checkCommand(version: string): Command {
  const command = new Command('check')
    .description('Check consumer pacts against openapi.yaml and the rules, without a server. Exits with code 1 if something is wrong.')
    .argument('<pacts...>', "pact files, folders of them, or patterns such as 'pacts/**/*.json'")
    .addOption(new Option('-f, --format <name>', 'how to print the findings').choices(['pretty', 'json', 'sarif']).default('pretty'))
  return command.action((pacts: string[], { format }: { format: Format }) => {
    try {
      const report = check(pacts)
      process.stdout.write(printed(report, format, version))
      if (report.errors > 0) process.exitCode = 1
    } catch (fault) {
      if (fault instanceof PactError) command.error(`error: ${fault.message}`)
      throw fault
    }
  })
}

function printed(report: CheckReport, format: Format, version: string): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  return format === 'sarif' ? sarifReport(report, version) : prettyReport(report)
}
