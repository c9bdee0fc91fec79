/** What changed in a record: one line for each place, the value before and after. */
import microdiff from 'microdiff'
import { LongNumber } from '../door/json.ts'
import { Cut } from './basics.tsx'
import { JsonView } from './json.tsx'

export interface Difference {
  readonly path: string
  /** Undefined where it was not there. */
  readonly before: unknown
  readonly after: unknown
}

/** Null for a record that was not there, before or after. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [a, b] = [keyed(before ?? {}), keyed(after ?? {})] as [Record<string, unknown>, Record<string, unknown>]
  return microdiff(a, b, { cyclesFix: false }).map((change) => ({
    path: change.path.join('.').replaceAll('.#', ' #'),
    before: change.type === 'CREATE' ? undefined : change.oldValue,
    after: change.type === 'REMOVE' ? undefined : change.value,
  }))
}

/** Elements of a list that have ids are compared by id, wherever in the list they are. */
function keyed(value: unknown): unknown {
  if (value instanceof LongNumber) return value.source
  if (Array.isArray(value)) {
    const hasIds = value.length > 0 && value.every((each) => typeof each?.id === 'number')
    return hasIds ? Object.fromEntries(value.map((each) => [`#${each.id}`, keyed(each)])) : value.map(keyed)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, keyed(each)]))
}

const MOST_LINES = 60

export function Diff({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  if (before === null || before === undefined || after === null || after === undefined)
    return <Whole is={after ? 'new' : 'gone'} record={after ?? before} />
  const lines = differences(before, after)
  if (lines.length === 0) return <p class="note">Nothing of it changed.</p>
  return (
    <dl class="diff">
      {lines.slice(0, MOST_LINES).map(({ path, before: old, after: fresh }) => (
        <div key={path}>
          <dt>{path}</dt>
          <dd>
            {old !== undefined && (
              <del>
                <span class="sr">before </span>
                <Cut text={shown(old)} />
              </del>
            )}
            {fresh !== undefined && (
              <ins>
                <span class="sr">after </span>
                <Cut text={shown(fresh)} />
              </ins>
            )}
          </dd>
        </div>
      ))}
      {lines.length > MOST_LINES && <p class="note">and {lines.length - MOST_LINES} more places</p>}
    </dl>
  )
}

const Whole = ({ is, record }: { readonly is: 'new' | 'gone'; readonly record: unknown }) => (
  <>
    <p class="note">{is === 'new' ? 'The record is new:' : 'The record was removed:'}</p>
    <JsonView value={record} open={0} />
  </>
)

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
