/** The journal and advice, of the whole mock and of one tenant. */
import { catalogue } from '../../catalogue.ts'
import { tenantKey } from '../../contract/route.ts'
import { unknownName } from '../../domain/nearest.ts'
import { exchangeText, listed } from '../../engine/journal/exchange-text.ts'
import { FilterError } from '../../engine/journal/filter.ts'
import { harParts } from '../../engine/journal/har.ts'
import type { Exchange, Journal } from '../../engine/journal/journal.ts'
import { bodyWithoutSecrets } from '../../engine/journal/secrets.ts'
import { JournalView } from '../../engine/journal/view.ts'
import { type Answer, DONE, data, inParts, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { differenceData } from '../history.ts'
import { type ControlInput, isSwitchedOn } from '../input.ts'
import { ruleView } from '../rule-view.ts'

/** How many exchanges an answer has by default. */
const USUAL = 100

/** The tenant that the query names; undefined for the whole mock. Throws a FilterError if the query has any other filter. */
function onlyTenant({ query }: ControlInput): string | undefined {
  const { tenant, ...others } = query
  const [stranger] = Object.keys(others)
  if (stranger !== undefined) throw new FilterError(unknownName(stranger, 'filter', ['tenant']))
  if (tenant === undefined) return undefined
  const key = tenantKey(tenant)
  if (key === undefined) throw new FilterError(`the filter tenant must be the digits of a tenant id, not '${tenant}'`)
  return key
}

const idsOf = (exchanges: readonly Exchange[]): number[] => exchanges.map(({ id }) => id)

/**
 * Reads each exchange just before it is sent, and leaves out those that the journal has dropped by then. Otherwise a client that does
 * not read its answer would keep dropped exchanges in memory.
 */
function* stillKept(journal: Journal, ids: readonly number[]): Generator<Exchange> {
  for (const id of ids) {
    const exchange = journal.byId(id)
    if (exchange) yield exchange
  }
}

function entries({ engine }: Control, { query }: ControlInput, tenant?: string): Answer {
  const journal = new JournalView(engine.journal, tenant)
  const { bodies: _bodies, ...filters } = query
  const longest = isSwitchedOn({ bodies: 'true', ...query }, 'bodies') ? Number.POSITIVE_INFINITY : 0
  const found = idsOf(journal.entries({ limit: USUAL, ...filters }))
  const { dropped } = journal
  return inParts(function* () {
    yield '{"exchanges":['
    yield* listed(stillKept(engine.journal, found), (exchange) => exchangeText(exchange, longest))
    yield `],"dropped":${dropped}}`
  })
}

function clear(control: Control, tenant: string | undefined): Answer {
  control.engine.journal.clear(tenant)
  return DONE
}

const advice = ({ engine }: Control, tenant: string | undefined): Answer => data({ findings: engine.adviser.report(tenant) })

function detail(control: Control, id: string): Answer {
  const exchange = /^\d{1,15}$/.test(id) ? control.engine.journal.byId(Number(id)) : undefined
  if (!exchange) return missing(`Unknown exchange '${id}': it never existed, or the journal has dropped it.`)
  const rule = catalogue.find((each) => each.id === exchange.rule)
  const differences = control.history.byExchange(exchange.id).map(differenceData)
  const why = rule ? ruleView(control, rule) : null
  return inParts(function* () {
    yield exchangeText(exchange).slice(0, -1)
    yield `,"differences":${bodyWithoutSecrets(JSON.stringify(differences))},"why":${JSON.stringify(why)}}`
  })
}

export const journalVerbs = {
  Journal_Get: (control: Control, input: ControlInput) => entries(control, input),
  Journal_Clear: (control: Control, input: ControlInput) => clear(control, onlyTenant(input)),
  Journal_GetById: (control: Control, { path }: ControlInput) => detail(control, path.id as string),
  Journal_Har: ({ engine }: Control, { query }: ControlInput) => {
    const found = idsOf(new JournalView(engine.journal).entries(query))
    return inParts(() => harParts(stillKept(engine.journal, found)))
  },
  Advice_Get: (control: Control, input: ControlInput) => advice(control, onlyTenant(input)),
  TenantJournal_Get: (control: Control, input: ControlInput) => entries(control, input, input.path.tenant),
  TenantJournal_Clear: (control: Control, { path }: ControlInput) => clear(control, path.tenant),
  TenantAdvice_Get: (control: Control, { path }: ControlInput) => advice(control, path.tenant),
}
