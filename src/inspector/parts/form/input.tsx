/** One field of a form. The type of its value decides how it looks. */
import { useId } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import { readJson } from '../../door/json.ts'
import { labelOf } from '../../state/collections.ts'
import { useRead } from '../../state/resource.ts'
import { tenantPath } from '../../state/run.ts'
import type { Context } from './context.ts'
import { choices, type Field } from './schema.ts'

interface Props {
  readonly field: Field
  readonly value: Json
  readonly onChange: (value: Json) => void
  readonly path: string
  readonly context: Context
}

export function Input(props: Props) {
  const { field, path, context } = props
  const id = useId()
  const error = context.errors[path.toLowerCase()]
  return (
    <div class={`field ${field.schema.type === 'boolean' && field.required ? 'check' : ''}`}>
      <label for={id}>
        {field.name}
        {field.required && (
          <span class="must" title="required">
            {' '}
            *
          </span>
        )}
      </label>
      <Control {...props} id={id} describedBy={`${id}-hint`} />
      <p class={error ? 'hint wrong' : 'hint'} id={`${id}-hint`}>
        <bdi>{error ?? hintOf(field)}</bdi>
      </p>
    </div>
  )
}

const hintOf = ({ schema }: Field): string => String(schema.description ?? '').split('\n')[0] ?? ''

interface ControlProps extends Props {
  readonly id: string
  readonly describedBy: string
}

function Control({ field, value, onChange, context, id, describedBy }: ControlProps) {
  const { schema } = field
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const common = { id, 'aria-describedby': describedBy, required: field.required }
  const values = choices(schema)
  if (values.length > 0)
    return (
      <select {...common} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}>
        {!field.required && <option value="">–</option>}
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    )
  if (schema.type === 'boolean' && field.required)
    return <input {...common} type="checkbox" checked={value === true} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
  if (schema.type === 'boolean') return <YesNo common={common} value={value} onChange={onChange} />
  const collections = context.refersTo(field.name)
  if (schema.type === 'integer' && collections.length > 0)
    return (
      <Reference
        common={common}
        collections={collections}
        value={text}
        onChange={(next) => onChange(next === '' ? undefined : numberOf(next))}
      />
    )
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <input
        {...common}
        inputMode="decimal"
        value={text}
        onInput={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : numberOf(currentTarget.value))}
      />
    )
  if (schema.type === 'string' && schema.format === 'date-time')
    return (
      <input
        {...common}
        type="date"
        value={text.slice(0, 10)}
        onInput={({ currentTarget }) => onChange(currentTarget.value ? `${currentTarget.value}T00:00:00Z` : undefined)}
      />
    )
  const emptied = (next: string) => (next === '' && !field.required ? undefined : next)
  if (schema.type === 'string' && schema.format === 'multiline')
    return <textarea {...common} rows={2} value={text} onInput={({ currentTarget }) => onChange(emptied(currentTarget.value))} />
  if (schema.type === 'string')
    return <input {...common} value={text} onInput={({ currentTarget }) => onChange(emptied(currentTarget.value))} />
  return <AsJson common={common} value={value} onChange={onChange} />
}

type Common = { readonly id: string; readonly 'aria-describedby': string; readonly required: boolean }

const YesNo = ({
  common,
  value,
  onChange,
}: {
  readonly common: Common
  readonly value: Json
  readonly onChange: (value: Json) => void
}) => (
  <select
    {...common}
    value={String(value ?? '')}
    onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value === 'true')}
  >
    <option value="">–</option>
    <option value="true">yes</option>
    <option value="false">no</option>
  </select>
)

/** Text that is not a number is sent as typed, so that the API's own error is shown. */
function numberOf(text: string): number | string {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) || String(number).length < lengthWithoutZeros(text) - 1 ? text : number
}

function lengthWithoutZeros(text: string): number {
  let length = text.length
  while (text[length - 1] === '0') length--
  return length
}

interface ReferenceProps {
  readonly common: Common
  readonly collections: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}

const OFFERED = 100

/** An id, with a list of the first records that it may refer to. */
function Reference({ common, collections, value, onChange }: ReferenceProps) {
  const { data } = useRead<{ data: Json[] }>(tenantPath(`/records/${collections[0]}?pageSize=${OFFERED}`), [])
  const { data: others } = useRead<{ data: Json[] }>(
    collections[1] ? tenantPath(`/records/${collections[1]}?pageSize=${OFFERED}`) : null,
    [],
  )
  const records = [...(data?.data ?? []), ...(others?.data ?? [])]
  const chosen = records.find(({ id }) => String(id) === value)
  return (
    <span class="reference">
      <input
        {...common}
        inputMode="numeric"
        list={`${common.id}-list`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`${common.id}-list`}>
        {records.map((record) => (
          <option key={record.id} value={record.id} label={labelOf(record)} />
        ))}
      </datalist>
      <bdi class="chosen cut">{chosen ? labelOf(chosen) : ''}</bdi>
    </span>
  )
}

/** A value whose type has no control of its own is entered as JSON. */
const AsJson = ({
  common,
  value,
  onChange,
}: {
  readonly common: Common
  readonly value: Json
  readonly onChange: (value: Json) => void
}) => (
  <textarea
    {...common}
    class="code"
    rows={3}
    spellcheck={false}
    value={typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 2)}
    onChange={({ currentTarget }) =>
      onChange(currentTarget.value === '' ? undefined : (readJson(currentTarget.value) ?? currentTarget.value))
    }
  />
)
