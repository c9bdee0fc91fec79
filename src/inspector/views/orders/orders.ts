/** The orders of the board, by column. */
import { FEW_ORDERS } from '../../../faces/first-view.ts'
import { firstOrders } from '../../state/first.ts'
import { place } from '../../state/location.ts'
import { learn } from '../../state/names.ts'
import { type Resource, useLoaded } from '../../state/resource.ts'
import { result } from '../../state/run.ts'
import { type Order, STATUSES, type Status } from './columns.ts'

export interface OrderPage {
  readonly data: readonly Order[]
  readonly hasMore: boolean
  readonly totalCount: number
}

type OrderPages = Readonly<Record<Status, OrderPage>>

export type Most = Readonly<Partial<Record<Status, number>>>

/** The number of cards that a column shows at first. */
export const AT_FIRST = 40

/** `most` is the number of cards per column, if it is not the default. */
export function useOrders(number: string, most: Most): Resource<OrderPages> {
  const { tenant } = place.value
  const load = () => readOrders(tenant, number, most)
  const ready = () => {
    const first = number === '' ? firstOrders() : undefined
    return first && byStatus(first)
  }
  return useLoaded(tenant, load, [`tenant:${tenant}`], `${number} ${JSON.stringify(most)}`, ready)
}

/** The tenant and filter whose orders did not fit on one page when they were last read. */
let many = ''

async function readOrders(tenant: string, number: string, most: Most): Promise<OrderPages> {
  const filter = number === '' ? {} : { number }
  const key = `${tenant} ${number}`
  if (many !== key) {
    const all = await readPage(tenant, { ...filter, ...FEW_ORDERS })
    if (!all.hasMore) return byStatus(all)
    many = key
  }
  const pages = await Promise.all(
    STATUSES.map((status) =>
      readPage(tenant, { ...filter, status, pageSize: most[status] ?? AT_FIRST, includeTotal: true, sort: FEW_ORDERS.sort }),
    ),
  )
  return columns((_status, i) => pages[i] as OrderPage)
}

async function readPage(tenant: string, query: Readonly<Record<string, unknown>>): Promise<OrderPage> {
  const page = await result('PurchaseOrders_GetList', { query })
  learn(tenant, 'purchaseOrders', page.data)
  return page
}

function byStatus({ data }: OrderPage): OrderPages {
  const groups = Map.groupBy(data, ({ status }) => status)
  return columns((status) => {
    const own = groups.get(status) ?? []
    return { data: own, hasMore: false, totalCount: own.length }
  })
}

const columns = (page: (status: Status, i: number) => OrderPage): OrderPages =>
  Object.fromEntries(STATUSES.map((status, i) => [status, page(status, i)])) as OrderPages
