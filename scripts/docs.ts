/** `npm run docs`: writes the pages that are made from code and fixtures; with `--check`, only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { operationTable as entryOf, operationIds } from '../src/api.ts'
import { basisOf, catalogue, families, familyOf } from '../src/catalogue.ts'
import { type QuirkName, quirkDefinitions, quirkNames } from '../src/domain/quirks.ts'
import { explainedRule } from '../src/explained-rule.ts'
import { statesDocument } from '../src/pact/states/document.ts'
import { demoWorldDocument } from './demo-world.ts'
import { supportDocument } from './support.ts'

const TITLES: Record<string, string> = {
  AUTH: 'Tokens, keys, tenants',
  GATE: 'The gateway in front of the API',
  ERR: "The API's own errors",
  LIST: 'Paging, sorting, filtering',
  VAL: 'Values on the wire',
  REF: 'What must exist first',
  VEN: 'Vendors',
  EXT: 'External data',
  CF: 'Custom fields',
  POT: 'Purchase order types',
  PO: 'Purchase orders',
  POR: 'Purchase order requests',
  POM: 'Markups',
  RCP: 'Receipts',
  RET: 'Returns',
  RTT: 'Return types',
  TRF: 'Transfers',
  ADJ: 'Adjustments',
  LOC: 'Trucks, warehouses, templates',
  EXP: 'Export feeds',
  BILL: 'Inventory bills, which an accounting system exports',
  ADV: 'Advice about mistakes that the mock notices',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function familyTable(family: string): string[] {
  const rules = catalogue.filter((rule) => familyOf(rule.id) === family)
  const rows = rules.map((rule) => {
    const { kind, source } = basisOf(rule.basis)
    const words = [cell(rule.says), ...explainedRule(rule).value.map((line) => `\`${cell(line)}\``)].join('<br>')
    return `| ${rule.id} | ${words} | **${kind}**: ${cell(source)} |`
  })
  return [`## ${family}: ${TITLES[family]}`, '', '| id | rule | basis |', '|---|---|---|', ...rows, '']
}

function quirkTable(): string[] {
  const rows = quirkNames.map((name: QuirkName) => {
    const { rule, says, values } = quirkDefinitions[name]
    const choices =
      typeof values === 'string'
        ? '`0` (default), a duration such as `30s`'
        : values.map((value, i) => `\`${value}\`${i === 0 ? ' (default)' : ''}`).join(', ')
    return `| \`${name}\` | ${rule} | ${cell(says)} | ${choices} |`
  })
  return [
    '## Quirks',
    '',
    'A quirk is an option for behaviour that is not known well enough or differs between tenants. Set one with `quirks: { name: value }` or `--quirk name=value`.',
    '',
    '| quirk | rule | question | values |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}

/** Every operation, by its route. */
function operationTable(): string {
  const route = (path: string) => path.replace('/v2/tenant/{tenant}', '/…')
  const rows = operationIds.map((id) => {
    const { method, path, summary } = entryOf(id)
    return `| \`${id}\` | \`${method} ${route(path)}\` | ${cell(summary)} |`
  })
  return [
    `The mock simulates these ${operationIds.length} operations. Any other route of the vendor gets a 501 from the mock itself (GATE-09).`,
    '',
    '| operation | route (… = `v2/tenant/{tenant}`) | what it does |',
    '|---|---|---|',
    ...rows,
  ].join('\n')
}

const assumed = catalogue.filter((rule) => 'assumed' in rule.basis).length
const partly = catalogue.filter((rule) => !('assumed' in rule.basis) && basisOf(rule.basis).source.includes('assumed')).length

const ruleText = [
  '<!-- Made by `npm run docs`. Do not edit. -->',
  '',
  `# The ${catalogue.length} rules, of which ${assumed} are assumed and ${partly} partly assumed`,
  '',
  'How the real API behaves, as far as we know. Ids are permanent. *documented*: the vendor says so. *observed*: seen in public clients or captured bodies. *assumed*: no source says anything about it, so we chose the behaviour. *ours*: about the mock itself. The header `x-mock-rule` names the rule behind a refusal. The code lines under a rule are the values that the mock uses.',
  '',
  '*Gets a 400* means that the answer has the status 400. *Keyed by* a name means that `errors` has the message under that name. If a rule names a quirk, you can change the behaviour with that [quirk](#quirks).',
  '',
  ...families.flatMap(familyTable),
  ...quirkTable(),
].join('\n')

const root = new URL('../', import.meta.url)

function current(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch {
    return ''
  }
}

const files: Record<string, string> = {
  'docs/rules.md': ruleText,
  'contracts/STATES.md': statesDocument(),
  'docs/demo-world.md': demoWorldDocument(),
  'docs/support.md': supportDocument(),
  'docs/operations.md': `<!-- Made by \`npm run docs\`. Do not edit. -->\n\n# The operations\n\n${operationTable()}\n`,
}

const stale = Object.keys(files).filter((path) => current(path) !== files[path])

if (stale.length === 0) console.log(`${Object.keys(files).join(', ')} are up to date.`)
else if (process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run docs\` and commit what it writes.`)
  process.exitCode = 1
} else {
  for (const path of stale) writeFileSync(new URL(path, root), files[path] as string)
  console.log(`Written: ${stale.join(', ')}`)
}
