/** Shows JSON: deep levels are folded, and strings are always shown as text. */
import { useState } from 'preact/hooks'
import { LongNumber } from '../door/json.ts'

const MOST_CHILDREN = 100
const MOST_CHARACTERS = 2000

interface Props {
  readonly value: unknown
  readonly name?: string
  /** How many levels are open at first. */
  readonly open?: number
}

export const JsonView = (props: Props) => (
  <div class="json">
    <Node {...props} />
  </div>
)

function Node({ value, name, open = 2 }: Props) {
  const isBranch = typeof value === 'object' && value !== null && !(value instanceof LongNumber)
  if (!isBranch)
    return (
      <div class="leaf">
        <Name of={name} />
        <Scalar value={value} />
      </div>
    )
  return <Branch value={value as object} name={name} open={open} />
}

function Branch({ value, name, open }: { readonly value: object; readonly name: string | undefined; readonly open: number }) {
  const [isOpen, setOpen] = useState(open > 0)
  const [most, setMost] = useState(MOST_CHILDREN)
  const entries = Object.entries(value)
  const isList = Array.isArray(value)
  const size = `${entries.length} ${isList ? (entries.length === 1 ? 'element' : 'elements') : entries.length === 1 ? 'property' : 'properties'}`
  if (entries.length === 0)
    return (
      <div class="leaf">
        <Name of={name} />
        {isList ? '[ ]' : '{ }'}
      </div>
    )
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Name of={name} />
        {isList ? '[' : '{'} <span class="size">{size}</span> {!isOpen && (isList ? ']' : '}')}
      </summary>
      {isOpen && (
        <div class="children">
          {entries.slice(0, most).map(([key, child]) => (
            <Node key={key} name={key} value={child} open={open - 1} />
          ))}
          {entries.length > most && (
            <button type="button" class="button quiet" onClick={() => setMost(most + 1000)}>
              {entries.length - most} more
            </button>
          )}
        </div>
      )}
    </details>
  )
}

const Name = ({ of }: { readonly of: string | undefined }) =>
  of === undefined ? null : <span class="name">{of === '' ? '""' : of}: </span>

function Scalar({ value }: { readonly value: unknown }) {
  const [whole, setWhole] = useState(false)
  if (typeof value !== 'string')
    return <span class={value === null ? 'null' : typeof value === 'boolean' ? 'word' : 'number'}>{String(value)}</span>
  const text = whole ? value : value.slice(0, MOST_CHARACTERS)
  return (
    <span class="string">
      <bdi>{JSON.stringify(text)}</bdi>
      {value.length > text.length && (
        <button type="button" class="button quiet" onClick={() => setWhole(true)}>
          all {value.length} characters
        </button>
      )}
    </span>
  )
}
