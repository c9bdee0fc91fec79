/** Shows the catalogue of rules. */
import { catalogue } from '../../catalogue.ts'
import { unknownName } from '../../domain/nearest.ts'
import { ruleById } from '../../explained-rule.ts'
import { type Answer, data, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import type { ControlInput } from '../input.ts'
import { ruleView } from '../rule-view.ts'

export const ruleVerbs = {
  Rules_GetList: (control: Control): Answer => {
    const hits = new Map<string, number>()
    for (const { rule } of control.engine.journal.entries()) if (rule !== null) hits.set(rule, (hits.get(rule) ?? 0) + 1)
    return data({ data: catalogue.map((rule) => ruleView(control, rule, hits.get(rule.id) ?? 0)) })
  },
  Rules_GetById: (control: Control, { path }: ControlInput): Answer => {
    const id = path.rule as string
    const rule = ruleById(id)
    return rule
      ? data(ruleView(control, rule))
      : missing(
          unknownName(
            id,
            'rule',
            catalogue.map((each) => each.id),
          ),
        )
  },
}
