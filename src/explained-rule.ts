/** Everything about a rule, for `mocktitan rules PO-14`, `GET /_mock/rules/PO-14` and docs/rules.md. */
import { documentRules, type OperationId, operationIds, operationTable } from './api.ts'
import { basisOf, catalogue, familyOf } from './catalogue.ts'
import { type QuirkName, quirkDefinitions, quirkNames } from './domain/quirks.ts'
import type { Rule } from './domain/rule.ts'
import { type Refusing, refusing } from './engine/plans/refusing.ts'

export interface ExplainedRule {
  readonly id: string
  readonly family: string
  readonly says: string
  /** The values that the code uses, one per line: texts, limits, defaults, sets, sort orders. Empty if the rule has none. */
  readonly value: readonly string[]
  readonly basis: { readonly kind: string; readonly source: string }
  /** The operations that list it; empty for a rule of the whole API. */
  readonly operations: readonly OperationId[]
  /** Whether it is a rule of the whole API. */
  readonly everywhere: boolean
  readonly quirks: readonly QuirkName[]
  /** The status and message of a refusal by this rule; null if the rule refuses no calls. */
  readonly example: { readonly status: number; readonly message: string } | null
}

export function explainedRule(rule: Rule): ExplainedRule {
  const { id, says, basis } = rule
  const example: Refusing | undefined = Object.hasOwn(refusing, id) ? refusing[id as keyof typeof refusing] : undefined
  return {
    id,
    family: familyOf(id),
    says,
    value: 'value' in rule ? valueLines(rule.value) : [],
    basis: basisOf(basis),
    operations: operationIds.filter((operation) => operationTable(operation).rules.includes(id)),
    everywhere: documentRules.includes(id),
    quirks: quirkNames.filter((name) => quirkDefinitions[name].rule === id),
    example: example ? { status: example.status, message: example.message } : null,
  }
}

/** Finds a rule by its id, ignoring case; undefined for an unknown id. */
export const ruleById = (id: string): Rule | undefined => catalogue.find((rule) => rule.id === id.toUpperCase())

/**
 * The value of a rule as lines: one per property, such as `page: 1`, or one per object of a list. A list of single values takes one line,
 * and a single value has no name.
 */
function valueLines(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(part) : [value.map(part).join(', ')]
  return Object.entries(value).map(([name, each]) => `${name}: ${part(each)}`)
}

function part(value: unknown): string {
  if (Array.isArray(value)) return value.map(part).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, each]) => `${name} ${part(each)}`)
    .join(', ')
}
