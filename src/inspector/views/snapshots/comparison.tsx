/** Compares a snapshot with another one or with the current state, record by record. */
import type { Json } from '../../door/door.ts'
import { Failed, hrefWith, Loading } from '../../parts/basics.tsx'
import { Diff } from '../../parts/diff.tsx'
import { param, place } from '../../state/location.ts'
import { useRead } from '../../state/resource.ts'

const MOST_LISTED = 100
const MOST_OPEN = 10

interface Props {
  /** The part of the path before `/snapshots`. */
  readonly base: string
  readonly name: string
  /** The topics that change when one of the compared states may have changed. */
  readonly topics: readonly string[]
}

export function Comparison({ base, name, topics }: Props) {
  const other = param('with')
  const path = `${base}/snapshots/${encodeURIComponent(name)}/compare${other ? `?with=${encodeURIComponent(other)}` : ''}`
  const { data, error } = useRead<{ data: Json[]; hasMore: boolean }>(path, [...topics, 'snapshots'])
  if (error) return <Failed error={error} />
  if (!data) return <Loading />
  const { data: found, hasMore } = data
  return (
    <section class="comparison" aria-label="Comparison">
      <h2>
        From <bdi>{name}</bdi> to <bdi>{other || 'now'}</bdi>: {countOf(found.length, hasMore)}
      </h2>
      {found.slice(0, MOST_LISTED).map((each) => (
        <Changed key={`${each.tenant} ${each.collection} ${each.id}`} of={each} open={found.length <= MOST_OPEN} />
      ))}
      {found.length > MOST_LISTED && (
        <p class="note">
          and {found.length - MOST_LISTED}
          {hasMore && ' or more'} others
        </p>
      )}
    </section>
  )
}

function countOf(count: number, hasMore: boolean): string {
  if (count === 0) return 'no difference'
  return `${count}${hasMore ? ' or more' : ''} ${count === 1 ? 'record differs' : 'records differ'}`
}

/** Comparisons of the whole mock name the tenant of each record. */
function Changed({ of: { tenant, collection, id, before, after }, open }: { readonly of: Json; readonly open: boolean }) {
  const isOpenable = after !== null && id !== 0
  return (
    <details class="change" open={open}>
      <summary>
        {tenant !== undefined && `tenant ${tenant} · `}
        {collection} {id || ''} <span class="muted">{before === null ? 'new' : after === null ? 'removed' : 'changed'}</span>
      </summary>
      {isOpenable && <a href={hrefWith({ record: `${collection}:${id}` }, tenant ?? place.value.tenant)}>Open the record</a>}
      <Diff before={before} after={after} />
    </details>
  )
}
