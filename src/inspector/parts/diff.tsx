/** What changed in a record: one line per changed value, with the value before and after. */
import { Cut } from './basics.tsx'
import { differences } from './differences.ts'
import { JsonView } from './json.tsx'

const MOST_LINES = 60

export function Diff({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  if (before === null || before === undefined || after === null || after === undefined)
    return <Whole is={after ? 'new' : 'gone'} record={after ?? before} />
  const lines = differences(before, after)
  if (lines.length === 0) return <p class="note">Nothing changed.</p>
  return (
    <dl class="diff">
      {lines.slice(0, MOST_LINES).map(({ path, before: old, after: fresh }) => (
        <div key={path}>
          <dt>{path}</dt>
          <dd>
            {old !== undefined && (
              <del>
                <span class="sr">before </span>
                <Cut text={valueText(old)} />
              </del>
            )}
            {fresh !== undefined && (
              <ins>
                <span class="sr">after </span>
                <Cut text={valueText(fresh)} />
              </ins>
            )}
          </dd>
        </div>
      ))}
      {lines.length > MOST_LINES && <p class="note">and {lines.length - MOST_LINES} more changed values</p>}
    </dl>
  )
}

const Whole = ({ is, record }: { readonly is: 'new' | 'gone'; readonly record: unknown }) => (
  <>
    <p class="note">{is === 'new' ? 'The record is new:' : 'The record was removed:'}</p>
    <JsonView value={record} open={0} />
  </>
)

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
