/** Parses plans, which are stored as data. Each is parsed once. */
import type { Quirks } from '../../domain/quirks.ts'
import type { PlanData } from '../../store/plans.ts'
import { failurePlan } from './failure.ts'
import type { Plan, PlanDraft } from './plan.ts'
import { responsePlan } from './response.ts'

export class PlanReader {
  private readonly quirks: Quirks
  private readonly known = new WeakMap<PlanData, Plan>()

  constructor(quirks: Quirks) {
    this.quirks = quirks
  }

  /** Adds a plan that was already parsed. */
  add(data: PlanData, draft: PlanDraft): Plan {
    const plan = { ...draft, data, kind: data.kind, id: data.id, place: data.place }
    this.known.set(data, plan)
    return plan
  }

  planOf(data: PlanData): Plan {
    return this.known.get(data) ?? this.add(data, this.draftOf(data))
  }

  private draftOf({ kind, operation, tenant, options }: PlanData): PlanDraft {
    const scoped = tenant === null ? options : { ...options, tenant }
    return kind === 'failures' ? failurePlan(operation, scoped, this.quirks) : responsePlan(operation, scoped)
  }
}
