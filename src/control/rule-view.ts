/** A rule as testers read it: its words, its evidence, where it is in force, and what changes it. */
import { operationIds, operationTable } from '../api.ts'
import { basisOf, familyOf } from '../catalogue.ts'
import { type QuirkDefinition, type QuirkName, quirkDefinitions, quirkNames } from '../domain/quirks.ts'
import type { Rule } from '../domain/rule.ts'
import { type Refusing, refusing } from '../engine/plans/refusing.ts'
import type { Control } from './control.ts'

export function quirkView({ options }: Control, name: QuirkName) {
  const { rule, says, values }: QuirkDefinition = quirkDefinitions[name]
  return { name, rule, says, values: values === 'duration' ? null : values, value: options.quirks[name] }
}

export function ruleView(control: Control, { id, says, basis }: Rule, hits = hitsOf(control, id)) {
  const example: Refusing | undefined = Object.hasOwn(refusing, id) ? refusing[id as keyof typeof refusing] : undefined
  return {
    id,
    family: familyOf(id),
    says,
    basis: basisOf(basis),
    operations: operationIds.filter((operation) => operationTable(operation).rules.includes(id)),
    quirks: quirkNames.filter((name) => quirkDefinitions[name].rule === id).map((name) => quirkView(control, name)),
    example: example ? { status: example.status, message: example.message } : null,
    hits,
  }
}

export const hitsOf = ({ engine }: Control, id: string): number =>
  engine.journal.entries().reduce((sum, { rule }) => (rule === id ? sum + 1 : sum), 0)
