/** What was asked of the API and what was noticed about it, over HTTP. */
import { tenantKey } from '../contract/route.ts'
import { unknownName } from '../domain/nearest.ts'
import type { Engine } from '../engine/engine.ts'
import { FilterError } from '../engine/journal/filter.ts'
import { exchangeText } from '../engine/journal/shown.ts'
import { JournalView } from '../engine/journal/view.ts'
import { targetOf } from '../engine/journal/wire.ts'

/** The answer's text, none where something was just done; or what was wrong with the query. */
interface Answer {
  readonly text?: string
  readonly wrong?: string
}

type Filters = Readonly<Record<string, string>>

/** Enough to look at, where nobody says how many. */
const SHOWN = 100

const verbs = {
  Journal_Get: (engine, filters) => {
    const journal = new JournalView(engine.journal)
    const exchanges = journal.entries({ limit: SHOWN, ...filters }).map(exchangeText)
    return { text: `{"exchanges":[${exchanges.join(',')}],"dropped":${journal.dropped}}` }
  },
  Journal_Clear: (engine, filters) => {
    engine.journal.clear(onlyTenant(filters))
    return {}
  },
  Journal_Har: (engine, filters) => ({ text: JSON.stringify(new JournalView(engine.journal).har(filters)) }),
  Advice_Get: (engine, filters) => ({ text: JSON.stringify({ findings: engine.adviser.report(onlyTenant(filters)) }) }),
} as const satisfies Record<string, (engine: Engine, filters: Filters) => Answer>

export type JournalVerb = keyof typeof verbs

export const isJournalVerb = (id: string): id is JournalVerb => Object.hasOwn(verbs, id)

export function runJournalVerb(engine: Engine, verb: JournalVerb, target: string): Answer {
  try {
    return verbs[verb](engine, filtersIn(target))
  } catch (fault) {
    if (fault instanceof FilterError) return { wrong: fault.message }
    throw fault
  }
}

function filtersIn(target: string): Filters {
  const filters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(targetOf({ target }).query)) {
    if (Object.hasOwn(filters, name)) throw new FilterError(`the filter ${name} is there twice`)
    filters[name] = value
  }
  return filters
}

function onlyTenant({ tenant, ...others }: Filters): string | undefined {
  const [stranger] = Object.keys(others)
  if (stranger !== undefined) throw new FilterError(unknownName(stranger, 'filter here', ['tenant']))
  if (tenant === undefined) return undefined
  const key = tenantKey(tenant)
  if (key === undefined) throw new FilterError(`the filter tenant must be the digits of a tenant id, not '${tenant}'`)
  return key
}
