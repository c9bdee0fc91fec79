/** Finds all columns that a table can have, and chooses those that are shown. */
import type { Json } from '../../door/door.ts'
import type { ApiOperation, Document } from '../../state/document.ts'

const FIRST = [
  'id',
  'number',
  'name',
  'requestNumber',
  'jobNumber',
  'code',
  'status',
  'requestStatus',
  'active',
  'vendorId',
  'typeId',
  'jobId',
  'total',
  'date',
]
const LAST = ['createdOn', 'modifiedOn']
const USUAL = 9

/** The properties in the answer's schema. If the API has no operation that lists the collection, the properties of the records. */
export function columnsOf(document: Document, operation: ApiOperation | undefined, rows: readonly Json[]): readonly string[] {
  const page = operation?.answer && document.plain(operation.answer).schema
  const list = page?.properties?.data ?? page
  const row = list?.items && document.plain(list.items).schema
  const names = row?.properties ? Object.keys(row.properties) : [...new Set(rows.flatMap((record) => Object.keys(record)))]
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) - 100 : LAST.includes(name) ? 100 : 0)
  return names.toSorted((a, b) => place(a) - place(b))
}

/** The first columns that are not empty. */
export function chosenColumns(known: readonly string[], rows: readonly Json[]): readonly string[] {
  const says = (name: string) => rows.some((record) => record[name] !== null && record[name] !== undefined && record[name] !== '')
  const useful = known.filter((name) => name === 'id' || rows.length === 0 || says(name))
  return [...useful.filter((name) => !LAST.includes(name)).slice(0, USUAL), ...useful.filter((name) => name === 'modifiedOn')]
}

/** All numbers in a column get as many decimals as the one with the most, so that the decimal points are aligned. */
export function decimalsOf(name: string, rows: readonly Json[]): number {
  return Math.max(0, ...rows.map((record) => (typeof record[name] === 'number' ? (String(record[name]).split('.')[1]?.length ?? 0) : 0)))
}

interface Props {
  readonly known: readonly string[]
  readonly visible: readonly string[]
  readonly onChange: (columns: readonly string[]) => void
}

export function ColumnChoice({ known, visible, onChange }: Props) {
  const toggle = (name: string) => {
    const next = known.filter((each) => (each === name ? !visible.includes(name) : visible.includes(each)))
    if (next.length > 0) onChange(next)
  }
  return (
    <details class="choice">
      <summary class="button">Columns</summary>
      <fieldset>
        <legend class="sr">Columns</legend>
        {known.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={visible.includes(name)} onChange={() => toggle(name)} /> {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
