/** The page on provider states, contracts/STATES.md. */
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

/** What an id is, the page says once for all. */
const valuesOf = ({ kind, says, values = [] }: Parameter): string =>
  kind === 'id' ? '' : `: ${[says, values.map((value) => `\`${value}\``).join(', ')].filter(Boolean).join(' ')}`

export function statesDocument(): string {
  const count = Object.values(sections).reduce((sum, states) => sum + Object.keys(states).length, 0)
  return [
    '<!-- Made by `npm run docs`. Do not edit. -->',
    '',
    `# Provider states: ${count}`,
    '',
    'What a pact may take for granted when `mocktitan verify` plays the provider. Each interaction has a tenant of its own that begins with the world `demo`, and several states compose: what an earlier one brought about, a later one refers to.',
    '',
    'Parameters stand in the name (`purchase order 12 is Sent`) or, since Pact 3, beside it (`purchase order {id} is {status}` with `{"id": 12, "status": "Sent"}`; the placeholders may be left in the name). An id is a whole number from 1; where it may be left out (`id`?), the next of the tenant is taken. Names fit in any case. *The properties of* a schema may be given as further parameters: `a vendor {id} exists` with `{"id": 7, "name": "Apex"}`.',
    '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as a pact writes it
    'What a state *gives* is there for generators: `fromProviderState("/inventory/v2/tenant/1/vendors/${id}", …)`. Records come about by the API\'s own operations and moves, so their totals, receipts and lines are what the rules make them; ids that nobody chose are from 900,000,001 on.',
    '',
    'A name that is not here fails its interaction. Add states of your own in `mocktitan.states.ts`: the failure shows how.',
    '',
    ...Object.entries(sections).flatMap(([title, states]) => [
      `## ${title}`,
      '',
      '| state | what holds then | parameters | gives |',
      '|---|---|---|---|',
      ...rows(states),
      '',
    ]),
  ].join('\n')
}
