/** Reads records: the collections, the pages of one collection, and one record with its allowed moves. */
import { collections } from '../../api.ts'
import { isLifecycle } from '../../domain/lifecycles.ts'
import { shortened, unknownName } from '../../domain/nearest.ts'
import type { CollectionName } from '../../domain/world.ts'
import { OptionError } from '../../options.ts'
import { recordData } from '../../worlds/world-data.ts'
import { type Answer, data, inParts, missing } from '../answer.ts'
import type { Control } from '../control.ts'
import { dataOf } from '../history.ts'
import { type ControlInput, countIn } from '../input.ts'
import { editsOf, movesOf } from '../sheet.ts'

const names = Object.keys(collections) as CollectionName[]

const [USUAL_PAGE, MOST_PAGE, MOST_PAGES] = [50, 5000, 999_999_999]

function inCollection({ path }: ControlInput, see: (of: CollectionName) => Answer): Answer {
  const name = path.collection as string
  return names.includes(name as CollectionName)
    ? see(name as CollectionName)
    : missing(unknownName(name, 'collection', names, 'of a world file'))
}

/** The ids in `ids=2101,2102` in ascending order, without duplicates; undefined if all records are requested. */
function idsIn({ query: { ids } }: ControlInput): number[] | undefined {
  if (ids === undefined) return undefined
  if (!/^-?\d{1,19}(,-?\d{1,19})*$/.test(ids)) throw new OptionError(`ids must be record ids separated by commas, not '${shortened(ids)}'`)
  return [...new Set(ids.split(',').map(Number).filter(Number.isSafeInteger))].toSorted((a, b) => a - b)
}

const list = (control: Control, input: ControlInput): Answer =>
  inCollection(input, (of) => {
    const [page, pageSize] = [countIn(input.query, 'page', 1, MOST_PAGES), countIn(input.query, 'pageSize', USUAL_PAGE, MOST_PAGE)]
    const table = control.engine.stateOf(input.path.tenant as string).tables[of]
    const from = (page - 1) * pageSize
    const selected = idsIn(input)?.flatMap((id) => table.get(id) ?? [])
    const records = selected ? selected.slice(from, from + pageSize) : table.slice(from, pageSize)
    const totalCount = selected?.length ?? table.size
    const head = { page, pageSize, hasMore: from + pageSize < totalCount, totalCount }
    return inParts(function* () {
      yield `${JSON.stringify(head).slice(0, -1)},"data":[`
      for (const [i, record] of records.entries())
        yield `${i === 0 ? '' : ','}${JSON.stringify(recordData(collections[of].record, record))}`
      yield ']}'
    })
  })

const sheet = (control: Control, input: ControlInput): Answer =>
  inCollection(input, (of) => {
    const [tenant, id] = [input.path.tenant as string, Number(input.path.id)]
    const record = control.engine.stateOf(tenant).tables[of].get(id)
    if (!record) return missing(`Tenant ${tenant} has no record '${input.path.id}' in ${of}.`)
    const history = control.history.of(tenant, of, id).map(({ at, by, exchange, before, after }) => ({
      at,
      by,
      exchange,
      before: dataOf(of, before),
      after: dataOf(of, after),
    }))
    return data({
      collection: of,
      record: dataOf(of, record),
      moves: isLifecycle(of) ? movesOf(control, tenant, of, id) : [],
      edits: editsOf(control, tenant, of, id),
      history,
    })
  })

export const sheetVerbs = {
  Records_GetCollections: ({ engine }: Control, { path }: ControlInput): Answer => {
    const { tables } = engine.stateOf(path.tenant as string)
    return data({ data: names.map((name) => ({ name, count: tables[name].size })) })
  },
  Records_GetList: list,
  Records_GetById: sheet,
}
