/** The fields of a record in readable groups: description, relations, amounts, dates, lists. */
import type { ComponentChildren } from 'preact'
import type { Json } from '../../door/door.ts'
import { LongNumber } from '../../door/json.ts'
import { hrefWith, Scroll } from '../../parts/basics.tsx'
import { JsonView } from '../../parts/json.tsx'
import { Section } from '../../parts/panel.tsx'
import { isState, State } from '../../parts/status.tsx'
import { collectionsOf, listOperation, titleOf } from '../../state/collections.ts'
import { apiDocument } from '../../state/document.ts'
import { hashOf, place } from '../../state/location.ts'
import { useName } from '../../state/names.ts'
import { useLoaded, useRead } from '../../state/resource.ts'
import { tenantPath } from '../../state/run.ts'
import { dateOrTime, isTime } from '../../state/time.ts'

type Entry = readonly [name: string, value: Json]

interface Props {
  readonly collection: string
  readonly record: Json
}

export function FieldGroups({ collection, record }: Props) {
  const { data } = useRead<{ data: { name: string; count: number }[] }>(tenantPath('/records'), [])
  const all = data?.data.map(({ name }) => name) ?? []
  const groups = grouped(Object.entries(record), (name) => collectionsOf(name, collection, all).length > 0)
  const render = (name: string, value: Json) => <Value name={name} value={value} collection={collection} all={all} />
  return (
    <>
      {groups.map(({ title, entries }) => (
        <Section key={title} title={title}>
          <Facts entries={entries} render={render} />
        </Section>
      ))}
      {lists(record).map(([name, rows]) => (
        <Section key={name} title={`${titleOf(name)} (${rows.length})`}>
          <Lines rows={rows} render={render} />
        </Section>
      ))}
      <Related collection={collection} id={record.id} all={all} />
    </>
  )
}

interface FactsProps {
  readonly entries: readonly Entry[]
  readonly render: (name: string, value: Json) => ComponentChildren
}

/** Empty fields are only listed by name. */
function Facts({ entries, render }: FactsProps) {
  const filled = entries.filter(([, value]) => !isEmpty(value))
  const empty = entries.filter(([, value]) => isEmpty(value))
  return (
    <>
      <dl class="facts">
        {filled.map(([name, value]) => (
          <Fact key={name} name={name}>
            {render(name, value)}
          </Fact>
        ))}
      </dl>
      {empty.length > 0 && <p class="note">Empty: {empty.map(([name]) => name).join(', ')}</p>}
    </>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

const isMoney = ([name, value]: Entry): boolean => (typeof value === 'number' && !/id$/i.test(name)) || value instanceof LongNumber

function grouped(entries: readonly Entry[], refers: (name: string) => boolean) {
  const plain = entries.filter(([, value]) => !Array.isArray(value) && !isFilled(value))
  const nested = entries.filter(([, value]) => isFilled(value))
  const groups = [
    { title: 'Belongs to', test: ([name]: Entry) => refers(name) },
    { title: 'Dates', test: ([name, value]: Entry) => isTime(value) || /(On|Date|^date)$/.test(name) },
    { title: 'Amounts', test: isMoney },
    { title: 'About', test: () => true },
  ]
  const sorted = new Map<string, Entry[]>(groups.map(({ title }) => [title, []]))
  for (const entry of plain) sorted.get(groups.find(({ test }) => test(entry))?.title ?? 'About')?.push(entry)
  const order = ['About', 'Belongs to', 'Amounts', 'Dates']
  return [
    ...order.map((title) => ({ title, entries: sorted.get(title) ?? [] })),
    ...nested.map(([name, value]) => ({ title: titleOf(name), entries: Object.entries(value as object) as Entry[] })),
  ].filter(({ entries: some }) => some.length > 0)
}

const isFilled = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LongNumber) && Object.keys(value).length > 0

const lists = (record: Json): (readonly [string, readonly Json[]])[] =>
  Object.entries<Json>(record).flatMap(([name, value]) => (Array.isArray(value) && value.length > 0 ? [[name, value] as const] : []))

interface ValueProps {
  readonly name: string
  readonly value: Json
  readonly collection: string
  readonly all: readonly string[]
}

function Value({ name, value, collection, all }: ValueProps) {
  if (value === null || value === undefined || value === '') return <span class="muted">–</span>
  const [target] = collectionsOf(name, collection, all)
  if (target !== undefined && typeof value === 'number') return <Reference collection={target} id={value} />
  if (typeof value === 'string' && isState(value)) return <State of={value} />
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>
  if (isTime(value)) return <time>{dateOrTime(value)}</time>
  if (typeof value === 'object' && !(value instanceof LongNumber)) return <JsonView value={value} open={0} />
  return <LongText text={String(value)} />
}

function LongText({ text }: { readonly text: string }) {
  if (text.length <= 500) return <bdi class="breaks">{text}</bdi>
  return (
    <details class="long">
      <summary>
        <bdi class="breaks">{text.slice(0, 200)}</bdi> … <span class="muted">{text.length} characters</span>
      </summary>
      <bdi class="breaks">{text}</bdi>
    </details>
  )
}

function Reference({ collection, id }: { readonly collection: string; readonly id: number }) {
  const name = useName(collection, id)
  return (
    <a href={hrefWith({ record: `${collection}:${id}` })}>
      <bdi class="breaks">{name}</bdi> {name !== `#${id}` && <span class="muted">#{id}</span>}
    </a>
  )
}

interface LinesProps {
  readonly rows: readonly Json[]
  readonly render: (name: string, value: Json) => ComponentChildren
}

const FIRST = ['skuCode', 'skuName', 'code', 'name', 'quantity', 'quantityReceived', 'cost', 'total', 'status']
const MOST_LINES = 200

/** The most useful columns come first; columns that are empty in every line are left out. */
function Lines({ rows, render }: LinesProps) {
  if (typeof rows[0] !== 'object') return <p>{rows.map(String).join(', ')}</p>
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => rows.some((row) => !isEmpty(row[name])))
  const columns = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))]
  return (
    <Scroll label="Lines">
      <table class="lines">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_LINES).map((row, i) => (
            <tr key={row.id ?? i}>
              {columns.map((name) => (
                <td key={name} class={typeof row[name] === 'number' && !/Id$|^id$/.test(name) ? 'right' : undefined}>
                  {render(name, row[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const isEmpty = (value: Json): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Links to the records of other collections that refer to this record, found with a filter such as `vendorIds`. */
function Related({ collection, id, all }: { readonly collection: string; readonly id: number; readonly all: readonly string[] }) {
  const { data: document } = useLoaded('document', apiDocument, [])
  const own = collection.replace(/s$/, '')
  const links = all.flatMap((other) => {
    const operation = document && listOperation(document, other)
    const filter = document?.operations.get(operation ?? '')?.query.find(({ name }) => [`${own}Id`, `${own}Ids`].includes(name))
    return filter ? [{ other, params: { collection: other, [filter.name]: String(id) } }] : []
  })
  if (links.length === 0) return null
  return (
    <Section title="Records that refer to this one">
      <div class="tools wrap">
        {links.map(({ other, params }) => (
          <a key={other} class="button quiet" href={hashOf({ ...place.value, view: 'data', params })}>
            {titleOf(other)}
          </a>
        ))}
      </div>
    </Section>
  )
}
