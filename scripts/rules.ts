/** `npm run rules`: writes docs/rules.md from the rule objects; with `--check`, only compares. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { operationIds, operationTable } from '../src/api.ts'
import { basisOf, catalogue, families, familyOf } from '../src/catalogue.ts'
import { notBuilt } from '../src/domain/operations.ts'
import { type QuirkName, quirkDefinitions, quirkNames } from '../src/domain/quirks.ts'

const TITLES: Record<string, string> = {
  AUTH: 'Tokens, keys, tenants',
  GATE: 'The gateway in front',
  ERR: "The API's own errors",
  LIST: 'Paging, sorting, filtering',
  VAL: 'Values on the wire',
  REF: 'What must exist first',
  VEN: 'Vendors',
  EXT: 'External data',
  CF: 'Custom fields',
  POT: 'Purchase order types',
  PO: 'Purchase orders',
  RCP: 'Receipts',
  ADV: 'Advice: what the mock notices',
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function familyTable(family: string): string[] {
  const rules = catalogue.filter((rule) => familyOf(rule.id) === family)
  const rows = rules.map(({ id, says, basis }) => {
    const { kind, source } = basisOf(basis)
    return `| ${id} | ${cell(says)} | **${kind}**: ${cell(source)} |`
  })
  return [`## ${family}: ${TITLES[family]}`, '', '| id | rule | basis |', '|---|---|---|', ...rows, '']
}

function quirkTable(): string[] {
  const rows = quirkNames.map((name: QuirkName) => {
    const { rule, says, values } = quirkDefinitions[name]
    const shown =
      typeof values === 'string'
        ? '`0` (default), a duration such as `30s`'
        : values.map((value, i) => `\`${value}\`${i === 0 ? ' (default)' : ''}`).join(', ')
    return `| \`${name}\` | ${rule} | ${cell(says)} | ${shown} |`
  })
  return [
    '## Quirks',
    '',
    'Where the real API is not known well enough, or differs between tenants. Set one with `quirks: { name: value }` or `--quirk name=value`.',
    '',
    '| quirk | rule | question | values |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}

function notBuiltList(): string[] {
  const rows = operationIds
    .filter((id) => (notBuilt as readonly string[]).includes(id))
    .map((id) => `- \`${id}\`: ${operationTable(id).summary}`)
  return rows.length === 0
    ? []
    : [
        '## Not simulated yet',
        '',
        "These operations answer 501 in the mock's own name (ERR-12), and the rules that are theirs alone are not in this catalogue:",
        '',
        ...rows,
        '',
      ]
}

const assumed = catalogue.filter((rule) => 'assumed' in rule.basis).length

const text = [
  `<!-- Made by \`npm run rules\`. Do not edit. -->`,
  '',
  `# The rules: ${catalogue.length}, of which ${assumed} are assumed`,
  '',
  'How the real API is known, or assumed, to behave. Ids are permanent. *documented*: the vendor says so. *observed*: seen in public clients or captured bodies. *assumed*: no source says, and we chose. *ours*: about the mock itself. The header `x-mock-rule` names the rule behind a refusal.',
  '',
  ...families.flatMap(familyTable),
  ...quirkTable(),
  ...notBuiltList(),
].join('\n')

const file = new URL('../docs/rules.md', import.meta.url)
const current = (() => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
})()

if (current === text) console.log('docs/rules.md is up to date.')
else if (process.argv.includes('--check')) {
  console.error('docs/rules.md is stale. Run `npm run rules` and commit what it writes.')
  process.exitCode = 1
} else {
  mkdirSync(new URL('./', file), { recursive: true })
  writeFileSync(file, text)
  console.log('Written: docs/rules.md')
}
