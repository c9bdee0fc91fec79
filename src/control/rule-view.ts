/** A rule for display: its text, its evidence, the operations that it applies to, and its quirks. */
import { type QuirkDefinition, type QuirkName, quirkDefinitions } from '../domain/quirks.ts'
import type { Rule } from '../domain/rule.ts'
import { explainedRule } from '../explained-rule.ts'
import type { Control } from './control.ts'

export function quirkView({ options }: Control, name: QuirkName) {
  const { rule, says, values }: QuirkDefinition = quirkDefinitions[name]
  return { name, rule, says, values: values === 'duration' ? null : values, value: options.quirks[name] }
}

export function ruleView(control: Control, rule: Rule, hits = hitsOf(control, rule.id)) {
  const { everywhere: _, quirks, ...explained } = explainedRule(rule)
  return { ...explained, quirks: quirks.map((name) => quirkView(control, name)), hits }
}

const hitsOf = ({ engine }: Control, id: string): number =>
  engine.journal.entries().reduce((sum, { rule }) => (rule === id ? sum + 1 : sum), 0)
