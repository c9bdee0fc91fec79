/** What the inspector shows first. The server sends it with the page, so that the page needs no calls before it can draw. */
import type { Call, Reply } from '../call.ts'
import type { ServedMock } from '../mock.ts'

/** The tenant that the page opens if its address names none. */
export const FIRST_TENANT = '1001'

/** The query for all orders of a tenant that has few of them. */
export const FEW_ORDERS = { pageSize: 200, sort: '-ModifiedOn' }

/** The id of the script element that contains this data as JSON. */
export const FIRST_VIEW = 'first-view'

/** The bodies of the control API's answers, unchanged. */
type FirstAnswers = Readonly<Record<'orders' | 'vendors' | 'jobs' | 'clock', string>>

/**
 * The script element. If the tenant has more orders than FEW_ORDERS lists, or a call is refused, the result is empty and the page makes
 * the calls itself.
 */
export async function firstView(mock: ServedMock, { host }: Call): Promise<string> {
  const answers = await firstAnswers((method, path, body) => mock.control({ method, host, target: `/_mock${path}`, headers: {}, body }))
  if (!answers) return ''
  const members = Object.entries(answers).map(([name, text]) => `"${name}":${text}`)
  // A name like </script> would end the element.
  return `<script type="application/json" id="${FIRST_VIEW}">{${members.join().replaceAll('<', '\\u003c')}}</script>`
}

type Ask = (method: string, path: string, body?: string) => Reply | Promise<Reply>

async function firstAnswers(ask: Ask): Promise<FirstAnswers | undefined> {
  const tenant = `/tenants/${FIRST_TENANT}`
  const orders = textOf(await ask('POST', `${tenant}/operations/PurchaseOrders_GetList`, JSON.stringify({ query: FEW_ORDERS })))
  const { status, body } = JSON.parse(orders ?? '{}')
  if (status !== 200 || body.hasMore) return undefined
  const named = async (collection: string, property: string) => {
    const ids = new Set(body.data.flatMap((order: Record<string, number | null>) => order[property] ?? []))
    return textOf(await ask('GET', `${tenant}/records/${collection}?ids=${[...ids].join()}&pageSize=${FEW_ORDERS.pageSize}`))
  }
  const [vendors, jobs, clock] = [await named('vendors', 'vendorId'), await named('jobs', 'jobId'), textOf(await ask('GET', '/clock'))]
  return vendors && jobs && clock && orders ? { orders, vendors, jobs, clock } : undefined
}

const textOf = (reply: Reply): string | undefined => (reply.status === 200 ? reply.body : undefined)
