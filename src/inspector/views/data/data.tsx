/** Every collection as a table, page by page, with the API's own filters and sort orders. */
import { useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import { Button, Empty, Failed, hrefWith, Loading, Scroll } from '../../parts/basics.tsx'
import { labelOf, listOperation, titleOf } from '../../state/collections.ts'
import { type ApiOperation, apiDocument, type Document } from '../../state/document.ts'
import { param, place, setParams } from '../../state/location.ts'
import { read } from '../../state/mock.ts'
import { learn } from '../../state/names.ts'
import { useLoaded, useRead } from '../../state/resource.ts'
import { queryOf, result, tenantPath } from '../../state/run.ts'
import { Cell } from './cell.tsx'
import { ColumnChoice, chosenColumns, columnsOf, decimalsOf } from './columns.tsx'
import { Filters, filterNames } from './filters.tsx'

const PAGE_SIZE = 50

interface Page {
  readonly data: readonly Json[]
  readonly hasMore: boolean
  readonly totalCount: number | null
}

export function Data() {
  const { tenant } = place.value
  const { data: collections, error } = useRead<{ data: { name: string; count: number }[] }>(tenantPath('/records'), [`tenant:${tenant}`])
  const { data: document, error: fault } = useLoaded('document', apiDocument, [])
  const collection = param('collection') || 'purchaseOrders'
  const failed = error ?? fault
  return (
    <>
      <header class="bar">
        <h1>Data</h1>
        <label class="inline">
          <span class="sr">Collection</span>
          <select value={collection} onChange={({ currentTarget }) => setParams(onlyCollection(currentTarget.value))}>
            {(collections?.data ?? [{ name: collection, count: 0 }]).map(({ name, count }) => (
              <option key={name} value={name}>
                {titleOf(name)} ({count})
              </option>
            ))}
          </select>
        </label>
      </header>
      {failed && <Failed error={failed} />}
      {document && collections && (
        <Records key={collection} collection={collection} document={document} all={collections.data.map(({ name }) => name)} />
      )}
    </>
  )
}

/** The filters of one collection do not apply to another. */
const onlyCollection = (collection: string): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.keys(place.peek().params).map((name) => [name, undefined])),
  collection,
})

interface RecordsProps {
  readonly collection: string
  readonly document: Document
  readonly all: readonly string[]
}

function Records({ collection, document, all }: RecordsProps) {
  const { tenant, params } = place.value
  const operation = document.operations.get(listOperation(document, collection) ?? '')
  const key = JSON.stringify([tenant, collection, params.page, params.sort, ...filterNames(operation).map((name) => params[name])])
  const { data: page, error } = useLoaded<Page>(key, () => readPage(collection, operation), [`tenant:${tenant}`])
  const [columns, setColumns] = useState<readonly string[]>()
  const rows = page?.data ?? []
  const known = columnsOf(document, operation, rows)
  const visible = columns ?? chosenColumns(known, rows)
  const decimals = visible.map((name) => decimalsOf(name, rows))
  const number = Number(params.page ?? 1)
  return (
    <>
      <div class="table-tools">
        <Filters operation={operation} />
        <ColumnChoice known={known} visible={visible} onChange={setColumns} />
      </div>
      {error && <Failed error={error} />}
      {!page && !error && <Loading />}
      {page && rows.length === 0 && <NoRecords operation={operation} />}
      {rows.length > 0 && (
        <Scroll class="table-scroll" label={titleOf(collection)}>
          <table class="records">
            <Head columns={visible} operation={operation} />
            <tbody>
              {rows.map((record) => (
                <Row key={record.id} record={record} collection={collection} columns={visible} decimals={decimals} all={all} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {page && (rows.length > 0 || number > 1) && <Pages page={page} number={number} />}
    </>
  )
}

async function readPage(collection: string, operation: ApiOperation | undefined): Promise<Page> {
  const { params, tenant } = place.peek()
  const page = params.page ?? '1'
  if (!operation) return read(tenantPath(`/records/${collection}?page=${page}&pageSize=${PAGE_SIZE}`))
  const names = operation.query.map(({ name }) => name)
  const all = names.includes('active') ? { active: 'Any' } : {}
  const filters = Object.fromEntries(filterNames(operation).map((name) => [name, params[name]]))
  const query = queryOf({
    ...all,
    ...filters,
    sort: params.sort,
    page,
    pageSize: PAGE_SIZE,
    includeTotal: names.includes('includeTotal') || undefined,
  })
  const answer = await result(operation.id, { query })
  const found = Array.isArray(answer) ? { data: answer, hasMore: false, totalCount: answer.length } : answer
  learn(tenant, collection, found.data)
  return found
}

/** A click on a heading sorts the list, if the API can sort by that property. */
function Head({ columns, operation }: { readonly columns: readonly string[]; readonly operation: ApiOperation | undefined }) {
  const sorts = sortsOf(operation)
  const [, sign = '', by = ''] = /^([+-]?)(.*)$/.exec(param('sort')) ?? []
  return (
    <thead>
      <tr>
        {columns.map((name) => {
          const sort = sorts.find((each) => each.toLowerCase() === name.toLowerCase())
          const isSorted = sort !== undefined && by.toLowerCase() === sort.toLowerCase()
          const order = isSorted ? (sign === '-' ? 'descending' : 'ascending') : undefined
          return (
            <th key={name} scope="col" aria-sort={order}>
              {sort ? (
                <button
                  type="button"
                  onClick={() => setParams({ sort: `${isSorted && sign !== '-' ? '-' : '+'}${sort}`, page: undefined })}
                >
                  {name} <span aria-hidden="true">{order === 'descending' ? '↓' : order === 'ascending' ? '↑' : '↕'}</span>
                </button>
              ) : (
                name
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The properties that the API can sort by: `x-enum` of the parameter `sort`, or Id, CreatedOn and ModifiedOn. */
function sortsOf(operation: ApiOperation | undefined): readonly string[] {
  const sort = operation?.query.find(({ name }) => name === 'sort')
  return sort ? (sort['x-enum'] ?? sort.schema?.['x-enum'] ?? ['Id', 'CreatedOn', 'ModifiedOn']) : []
}

interface RowProps {
  readonly record: Json
  readonly collection: string
  readonly columns: readonly string[]
  /** The number of decimals to show in each column. */
  readonly decimals: readonly number[]
  readonly all: readonly string[]
}

function Row({ record, collection, columns, decimals, all }: RowProps) {
  const name = `${collection}:${record.id}`
  return (
    <tr class={param('record') === name ? 'selected' : undefined}>
      {columns.map((column, i) => (
        <td key={column} class={typeof record[column] === 'number' && !/Id$|^id$/.test(column) ? 'right' : undefined}>
          {i === 0 ? (
            <a
              data-item
              href={hrefWith({ record: name })}
              aria-current={param('record') === name ? 'true' : undefined}
              title={labelOf(record)}
            >
              {String(record[column])}
            </a>
          ) : (
            <Cell name={column} value={record[column]} collection={collection} all={all} decimals={decimals[i] ?? 0} />
          )}
        </td>
      ))}
    </tr>
  )
}

function Pages({ page: { data, hasMore, totalCount }, number }: { readonly page: Page; readonly number: number }) {
  const first = (number - 1) * PAGE_SIZE + 1
  return (
    <nav class="pages" aria-label="Pages">
      <Button disabled={number === 1} onClick={() => setParams({ page: number === 2 ? undefined : String(number - 1) })}>
        Previous
      </Button>
      <span>
        {data.length === 0 ? 'none' : `${first} to ${first + data.length - 1}`}
        {totalCount !== null && totalCount !== undefined && ` of ${totalCount}`}
      </span>
      <Button disabled={!hasMore} onClick={() => setParams({ page: String(number + 1) })}>
        Next
      </Button>
    </nav>
  )
}

function NoRecords({ operation }: { readonly operation: ApiOperation | undefined }) {
  const { params, tenant } = place.value
  if (filterNames(operation).some((name) => params[name]))
    return (
      <Empty title="No record matches these filters">
        <Button onClick={() => setParams(onlyCollection(params.collection ?? 'purchaseOrders'))}>Show all</Button>
      </Empty>
    )
  return (
    <Empty title="Nothing here yet" curl={`curl -X PUT $API/_mock/tenants/${tenant}`}>
      This tenant has no records in this collection. To return it to the starting world:
    </Empty>
  )
}
