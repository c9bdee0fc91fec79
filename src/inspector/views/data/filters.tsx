/** The filters of a list: the query parameters that the document describes. */
import type { Json } from '../../door/door.ts'
import { ValueChip } from '../../parts/basics.tsx'
import type { ApiOperation } from '../../state/document.ts'
import { param, place, setParams } from '../../state/location.ts'

const NOT_FILTERS = ['page', 'pageSize', 'includeTotal', 'sort']

export const filterNames = (operation: ApiOperation | undefined): string[] =>
  operation?.query.map(({ name }) => name as string).filter((name) => !NOT_FILTERS.includes(name)) ?? []

export function Filters({ operation }: { readonly operation: ApiOperation | undefined }) {
  const all = operation?.query.filter(({ name }) => !NOT_FILTERS.includes(name)) ?? []
  if (all.length === 0) return <p class="muted">The API has no filters for these records.</p>
  const given = filterNames(operation).filter((name) => place.value.params[name])
  return (
    <div class="filters">
      <details class="choice">
        <summary class="button" data-search>
          Filter
        </summary>
        <div class="filter-fields">
          {all.map((parameter) => (
            <Filter key={parameter.name} parameter={parameter} />
          ))}
        </div>
      </details>
      {given.map((name) => (
        <ValueChip key={name} name={name} of={param(name)} />
      ))}
    </div>
  )
}

/** A filter is applied only when the user leaves the field or presses Enter, because applying it makes a call. */
function Filter({ parameter }: { readonly parameter: Json }) {
  const { name, description, schema } = parameter
  const values: readonly string[] =
    parameter['x-enum'] ?? schema?.['x-enum'] ?? schema?.enum ?? (schema?.type === 'boolean' ? ['true', 'false'] : [])
  const set = (value: string) => setParams({ [name]: value.trim(), page: undefined })
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of two below
    <label title={description}>
      <span>{name}</span>
      {values.length > 0 ? (
        <select value={param(name)} onChange={({ currentTarget }) => set(currentTarget.value)}>
          <option value="">–</option>
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input
          value={param(name)}
          onChange={({ currentTarget }) => set(currentTarget.value)}
          placeholder={schema?.format === 'date-time' ? '2026-01-05' : undefined}
        />
      )}
    </label>
  )
}
