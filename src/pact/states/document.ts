/** Generates the page on provider states, contracts/STATES.md. */
import { sections } from './catalogue.ts'
import type { Parameter, StateDefinition } from './state.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

function rows(states: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(states as Record<string, StateDefinition>).map(([name, { says, parameters, also, returns }]) => {
    const given = Object.entries(parameters).map(([parameter, each]) => `\`${parameter}\`${each.optional ? '?' : ''}${valuesOf(each)}`)
    if (also) given.push(`the properties of \`${also}\``)
    return `| \`${name}\` | ${cell(says)} | ${cell(given.join('; ')) || '–'} | ${returns.map((each) => `\`${each}\``).join(', ') || '–'} |`
  })
}

/** Empty for an id, because the page explains ids once at the top. */
const valuesOf = ({ kind, says, values = [] }: Parameter): string =>
  kind === 'id' ? '' : `: ${[says, values.map((value) => `\`${value}\``).join(', ')].filter(Boolean).join(' ')}`

export function statesDocument(): string {
  const count = Object.values(sections).reduce((sum, states) => sum + Object.keys(states).length, 0)
  return [
    '<!-- Made by `npm run docs`. Do not edit. -->',
    '',
    `# Provider states: ${count}`,
    '',
    'A pact can use these states when `mocktitan verify` acts as the provider. Each interaction has its own tenant, which begins with the world `demo`. One interaction can combine several states: later states refer to the records of earlier ones.',
    '',
    'Write parameters in the name (`purchase order 12 is Sent`) or, since Pact 3, separately (`purchase order {id} is {status}` with `{"id": 12, "status": "Sent"}`; keep the placeholders in the name). An id is a positive whole number. If you leave out an optional id (`id`?), the tenant\'s next id is used. The case of a name does not matter. Where the table says *the properties of* a schema, you can give them as further parameters: `a vendor {id} exists` with `{"id": 7, "name": "Apex"}`.',
    '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a pact writes it
    'Generators can use the values that a state *gives*: `fromProviderState("/inventory/v2/tenant/1/vendors/${id}", …)`. States create records with the API\'s own operations, so totals, receipts and lines follow the rules. Generated ids start at 900,000,001.',
    '',
    'An interaction that names an unknown state fails. Add your own states in `mocktitan.states.ts`; the error message shows how.',
    '',
    ...Object.entries(sections).flatMap(([title, states]) => [
      `## ${title}`,
      '',
      '| state | what it sets up | parameters | gives |',
      '|---|---|---|---|',
      ...rows(states),
      '',
    ]),
  ].join('\n')
}
