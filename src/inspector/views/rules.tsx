/** The catalogue of rules, with the number of calls that each rule refused. */
import type { Json } from '../door/door.ts'
import { Chip, Empty, Failed, Loading, Search } from '../parts/basics.tsx'
import { hashOf, param, place, setParams } from '../state/location.ts'
import { useRead } from '../state/resource.ts'
import type { RuleEntry } from './calls/exchange.ts'
import { toggled } from './calls/filters.ts'

const BASES = ['documented', 'observed', 'assumed', 'ours'] as const

export function Rules() {
  const { data, error } = useRead<{ data: RuleEntry[] }>('/_mock/rules', ['rules'])
  const [basis, only, search] = [param('basis'), param('only'), param('q')]
  const rules = data?.data ?? []
  const matching = rules
    .filter(
      (rule) => (basis === '' || basis.split(',').includes(rule.basis.kind)) && (only === '' || rule.hits > 0) && contains(rule, search),
    )
    .toSorted((a, b) => Number(b.id === search.toUpperCase()) - Number(a.id === search.toUpperCase()))
  return (
    <>
      <header class="bar">
        <h1>Rules</h1>
        <span class="muted count" role="status">
          {data && (matching.length === rules.length ? rules.length : `${matching.length} of ${rules.length}`)}
        </span>
        <div class="tools">
          <Search label="Search rules" />
        </div>
      </header>
      <fieldset class="chips" aria-label="Filters">
        {BASES.map((each) => (
          <Chip key={each} on={basis.split(',').includes(each)} onChange={() => setParams({ basis: toggled(basis, each) })}>
            {each} {rules.filter((rule) => rule.basis.kind === each).length}
          </Chip>
        ))}
        <span class="gap" />
        <Chip on={only !== ''} onChange={() => setParams({ only: only ? undefined : 'hit' })}>
          refused a call
        </Chip>
      </fieldset>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && matching.length === 0 && (
        <Empty title="No rule matches these filters">
          Rules are about tokens, lists, values, orders, receipts, returns and more: search for a word in their text, or for an id such as
          PO-14.
        </Empty>
      )}
      <div class="scroll-y" data-list>
        {matching.map((rule) => (
          <Rule key={rule.id} rule={rule} />
        ))}
      </div>
    </>
  )
}

const contains = ({ id, says, basis, operations, quirks }: RuleEntry, search: string): boolean => {
  const text = `${id} ${says} ${basis.source} ${operations.join(' ')} ${quirks.map(({ name }) => name).join(' ')}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function Rule({ rule: { id, says, basis, operations, quirks, hits } }: { readonly rule: RuleEntry }) {
  return (
    <article class="rule" data-item tabIndex={-1} aria-label={id}>
      <h2 class="rule-id">{id}</h2>
      <div>
        <p>{says}</p>
        <p class="evidence">
          <span class={`basis basis-${basis.kind}`}>{basis.kind}</span> {basis.source}
        </p>
        {quirks.map((quirk) => (
          <Quirk key={quirk.name} quirk={quirk} />
        ))}
        {operations.length > 0 && (
          <details>
            <summary>
              {operations.length} {operations.length === 1 ? 'operation' : 'operations'}
            </summary>
            <p class="names">{operations.join(', ')}</p>
          </details>
        )}
      </div>
      <div class="hits">
        {hits > 0 && (
          <a href={hashOf({ ...place.value, view: 'calls', params: { rule: id } })}>
            {hits} {hits === 1 ? 'call' : 'calls'}
          </a>
        )}
      </div>
    </article>
  )
}

const Quirk = ({ quirk: { name, says, values, value } }: { readonly quirk: Json }) => (
  <p class="quirk" title={says}>
    Quirk <code>{name}</code> is <b>{value}</b>
    {values && <span class="muted"> (one of {values.join(', ')})</span>}
    {'. '}
    <span class="muted">
      Set it when you start the server:{' '}
      <code>
        --quirk {name}={(values ?? []).find((each: string) => each !== value) ?? '…'}
      </code>
    </span>
  </p>
)
