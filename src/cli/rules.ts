import { Command } from 'commander'
import { basisOf, catalogue } from '../catalogue.ts'
import { unknownName } from '../domain/nearest.ts'
import { quirkDefinitions } from '../domain/quirks.ts'
import { type ExplainedRule, explainedRule, ruleById } from '../explained-rule.ts'

/** `mocktitan rules [--assumed]` prints the catalogue; `mocktitan rules PO-14` prints everything about one rule. */
export function rulesCommand(): Command {
  const command = new Command('rules')
    .description('Show the rules that the mock follows, with the evidence for each, or everything about one rule.')
    .argument('[id]', 'the id of a rule, such as PO-14')
    .option('--assumed', 'only rules without a source')
  return command.action((id: string | undefined, { assumed }: { assumed?: boolean }) => {
    if (id === undefined) return console.log(list(assumed === true))
    const rule = ruleById(id)
    if (rule) return console.log(page(explainedRule(rule)))
    const ids = catalogue.map((each) => each.id)
    command.error(`error: ${unknownName(id.toUpperCase(), 'rule', ids)}`)
  })
}

function list(assumed: boolean): string {
  const rules = catalogue.filter((rule) => !assumed || 'assumed' in rule.basis)
  const entries = rules.map(({ id, says, basis }) => {
    const { kind, source } = basisOf(basis)
    return `${id.padEnd(8)} ${says}\n         ${kind}: ${source}`
  })
  return [...entries, `\n${rules.length} rules`].join('\n')
}

function page({ id, says, value, basis, operations, everywhere, quirks, example }: ExplainedRule): string {
  const where = everywhere ? 'all operations' : operations.join(', ')
  return [
    `${id}  ${says}`,
    ...value.map((line) => `  ${line}`),
    '',
    `Evidence    ${basis.kind}: ${basis.source}`,
    `Operations  ${where}`,
    ...quirks.map((name) => `Quirk       ${name}: ${quirkDefinitions[name].says} ${quirkValues(name)}`),
    ...(example ? [`Example     ${example.status} ${example.message}`] : []),
  ].join('\n')
}

function quirkValues(name: ExplainedRule['quirks'][number]): string {
  const { values }: { values: readonly string[] | string } = quirkDefinitions[name]
  return typeof values === 'string' ? '0 (default) or a duration' : `${values[0]} (default), ${values.slice(1).join(', ')}`
}
