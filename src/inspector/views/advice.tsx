/** What the client under test does wrong, and what it has not exercised yet. */
import { Chip, Empty, Failed, Loading, RuleLink, Scroll } from '../parts/basics.tsx'
import { hashOf, param, place, setParams } from '../state/location.ts'
import { useRead } from '../state/resource.ts'
import { timeOfDay } from '../state/time.ts'

interface Finding {
  readonly rule: string
  readonly operation: string | null
  readonly subject: string
  readonly count: number
  readonly first: { readonly at: string; readonly client: string | null; readonly tenant: string | null }
  readonly says: string
  readonly instead: string
}

interface Share {
  readonly exercised: number
  readonly total: number
  readonly percent: number
}

interface Count {
  readonly name: string
  readonly count: number
}

interface Coverage {
  readonly calls: number
  readonly shares: Readonly<Record<'operations' | 'statuses' | 'rules' | 'transitions', Share>>
  readonly operations: readonly {
    readonly id: string
    readonly calls: number
    readonly statuses: readonly Count[]
    readonly rules: readonly Count[]
  }[]
  readonly rules: readonly Count[]
  readonly transitions: readonly Count[]
}

export function Advice() {
  const isCoverage = param('show') === 'coverage'
  return (
    <>
      <header class="bar">
        <h1>{isCoverage ? 'Coverage' : 'Advice'}</h1>
      </header>
      <fieldset class="chips" aria-label="What to show">
        <Chip on={!isCoverage} onChange={() => setParams({ show: undefined })}>
          Advice
        </Chip>
        <Chip on={isCoverage} onChange={() => setParams({ show: 'coverage' })}>
          Coverage
        </Chip>
      </fieldset>
      <div class="scroll-y" data-list>
        {isCoverage ? <CoverageTable /> : <Findings />}
      </div>
    </>
  )
}

function Findings() {
  const { data, error } = useRead<{ findings: Finding[] }>('/_mock/advice', ['advice'])
  if (error) return <Failed error={error} />
  if (!data) return <Loading />
  if (data.findings.length === 0)
    return (
      <Empty title="No advice" curl='curl "$API/inventory/v2/tenant/1001/vendors?pagesise=5"'>
        This view lists mistakes that the real API would not report, such as a misspelled filter, a property that the API drops, or a list
        that is not read to its end. Try a misspelled filter (with a token, or on a server with --auth off):
      </Empty>
    )
  return (
    <>
      {data.findings.map(({ rule, operation, subject, count, first, says, instead }) => (
        <article class="finding" key={`${rule} ${operation} ${subject}`} data-item tabIndex={-1} aria-label={`${rule} ${subject}`}>
          <h2>
            <RuleLink id={rule} /> <bdi class="breaks">{subject}</bdi>
          </h2>
          <p>{says}</p>
          <p class="instead">→ {instead}</p>
          <p class="muted">
            <a href={hashOf({ ...place.value, view: 'calls', params: { rule, ...(operation && { operation }) } })}>
              {count} {count === 1 ? 'call' : 'calls'} to {operation ?? 'an unknown route'}
            </a>
            {' · '}first at {timeOfDay(first.at)}
            {first.client !== null && (
              <>
                {' '}
                by <bdi>{first.client}</bdi>
              </>
            )}
          </p>
        </article>
      ))}
    </>
  )
}

const SHARES = {
  operations: 'operations called',
  statuses: 'statuses answered',
  rules: 'rules that refused',
  transitions: 'status transitions',
} as const

function CoverageTable() {
  const { data, error } = useRead<Coverage>('/_mock/coverage', ['coverage'])
  if (error) return <Failed error={error} />
  if (!data) return <Loading />
  return (
    <>
      <div class="shares">
        {(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((name) => (
          <div key={name} class="share">
            <p>
              <b>{data.shares[name].exercised}</b> of {data.shares[name].total}
            </p>
            <span class="track" aria-hidden="true" style={`--done: ${data.shares[name].percent}%`} />
            <p class="muted">{SHARES[name]}</p>
          </div>
        ))}
      </div>
      <Scroll label="Operations">
        <table class="records coverage">
          <thead>
            <tr>
              <th scope="col">operation</th>
              <th scope="col">calls</th>
              <th scope="col">statuses</th>
              <th scope="col">rules that refused</th>
            </tr>
          </thead>
          <tbody>
            {data.operations.map(({ id, calls, statuses, rules }) => (
              <tr key={id} class={calls === 0 ? 'never' : undefined}>
                <td>{calls === 0 ? id : <a href={hashOf({ ...place.value, view: 'calls', params: { operation: id } })}>{id}</a>}</td>
                <td class="right">{calls || '–'}</td>
                <td>
                  <Counts of={statuses} />
                </td>
                <td>
                  <Counts of={rules} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h2 class="sub">Status transitions</h2>
      <p class="counts">
        <Counts of={data.transitions} />
      </p>
    </>
  )
}

/** Names with a count of 0 are paler, and their tooltip says `never`. */
const Counts = ({ of }: { readonly of: readonly Count[] }) => (
  <span class="counts">
    {of.map(({ name, count }) => (
      <span key={name} class={count === 0 ? 'zero' : 'some'} title={count === 0 ? `${name}: never` : `${name}: ${count}×`}>
        {name}
        {count > 0 && <b> ×{count}</b>}
      </span>
    ))}
  </span>
)
