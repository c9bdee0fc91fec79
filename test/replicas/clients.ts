/** Clients that write and read through any replica. */
import { setTimeout as later } from 'node:timers/promises'
import { ADDRESS, purchaseOrder, vendor } from '../support/requests.ts'
import type { Replica } from './cluster.ts'
import type { Events, Request } from './events.ts'
import type { Choices } from './random.ts'

export const TENANTS = ['1001', '1002', '1003']

/** The records that all clients know. */
export interface Known {
  readonly vendors: Map<string, number[]>
  readonly orders: Map<string, number[]>
  /** Runs for which a failure was planned. */
  readonly runs: { readonly tenant: string; readonly run: string }[]
}

export const inventory = (tenant: string): string => `/inventory/v2/tenant/${tenant}`

export const RUN = 'x-run'

/** The list for which failures are planned. */
export const listOf = (tenant: string, run: string): Request => ({
  method: 'GET',
  path: `${inventory(tenant)}/vendors?pageSize=3&sort=-Id`,
  headers: { [RUN]: run },
})

export async function client(replicas: readonly Replica[], events: Events, known: Known, choices: Choices, until: number): Promise<void> {
  while (performance.now() < until) {
    const tenant = choices.one(TENANTS)
    const { url } = choices.one(replicas)
    const { outcome } = await choices.one(DEEDS)({ url, tenant, events, known, choices })
    if (outcome !== 'done') await later(choices.below(30))
  }
}

interface Here {
  readonly url: string
  readonly tenant: string
  readonly events: Events
  readonly known: Known
  readonly choices: Choices
}

type Action = (here: Here) => ReturnType<Events['send']>

async function created({ url, tenant, events }: Here, kind: string, body: (mark: string) => unknown, into: Map<string, number[]>) {
  const mark = events.mark()
  const event = await events.send(url, tenant, { method: 'POST', path: `${inventory(tenant)}/${kind}`, body: body(mark) }, mark)
  if (event.status === 200) into.set(tenant, [...(into.get(tenant) ?? []), JSON.parse(event.text).id])
  return event
}

const reads = ({ url, tenant, events }: Here, path: string) => events.send(url, tenant, { method: 'GET', path: inventory(tenant) + path })

const createVendor: Action = (here) => created(here, 'vendors', (name) => vendor({ name }), here.known.vendors)

const createOrder: Action = (here) =>
  created(
    here,
    'purchase-orders',
    (street) => purchaseOrder({ shipTo: { description: 'Warehouse', address: { ...ADDRESS, street } } }),
    here.known.orders,
  )

const patchVendor: Action = (here) => {
  const { url, tenant, events, known, choices } = here
  const id = choices.one([2101, ...(known.vendors.get(tenant) ?? [])])
  const mark = events.mark()
  return events.send(url, tenant, { method: 'PATCH', path: `${inventory(tenant)}/vendors/${id}`, body: { memo: mark } }, mark)
}

/** Only the first client that sends an order succeeds; all others are refused. */
const sendOrder: Action = (here) => {
  const { url, tenant, events, known, choices } = here
  const id = choices.one((known.orders.get(tenant) ?? []).slice(-3))
  if (id === undefined) return createOrder(here)
  return events.send(url, tenant, { method: 'POST', path: `/_mock/tenants/${tenant}/purchase-orders/${id}/send` }, `send-${id}`)
}

const readVendor: Action = (here) => reads(here, `/vendors/${here.choices.one([2101, ...(here.known.vendors.get(here.tenant) ?? [])])}`)

const listOrders: Action = (here) => reads(here, '/purchase-orders?pageSize=5&sort=-Id&includeTotal=true')

const planFailure: Action = async ({ url, tenant, events, known }) => {
  const run = events.mark()
  const body = { operation: 'Vendors_GetList', with: 'rate-limited', times: 2, match: { headers: { [RUN]: run } } }
  const event = await events.send(url, tenant, { method: 'POST', path: `/_mock/tenants/${tenant}/failures`, body }, run)
  if (event.status === 200) known.runs.push({ tenant, run })
  return event
}

const meetFailure: Action = (here) => {
  const earlier = here.choices.one(here.known.runs.slice(-3))
  return earlier ? here.events.send(here.url, earlier.tenant, listOf(earlier.tenant, earlier.run)) : readVendor(here)
}

/** A deed that is listed more often is more likely. */
const DEEDS: readonly Action[] = [
  createVendor,
  createOrder,
  createOrder,
  patchVendor,
  patchVendor,
  sendOrder,
  sendOrder,
  readVendor,
  listOrders,
  planFailure,
  meetFailure,
  meetFailure,
]

interface Page {
  readonly data: readonly { readonly id: number }[]
  readonly hasMore: boolean
  readonly continueFrom: string
}

function pageOf(answer: { readonly status: number; readonly text: string } | undefined): Page | undefined {
  if (answer?.status === 200) return JSON.parse(answer.text)
  if (answer && answer.status !== 503) throw new Error(`A feed was answered ${answer.status} ${answer.text}`)
  return undefined
}

/** Follows a feed from its beginning through any replica, until no more changes come; gives the last row of each record. */
export async function consumer(
  replicas: readonly Replica[],
  feed: string,
  tenant: string,
  choices: Choices,
  quiet: Promise<void>,
): Promise<Map<number, string>> {
  const rows = new Map<number, string>()
  let isQuiet = false
  void quiet.then(() => {
    isQuiet = true
  })
  let from = ''
  for (;;) {
    const isLate = isQuiet
    const query = `from=${encodeURIComponent(from)}`
    const page = await fetch(`${choices.one(replicas).url}${inventory(tenant)}/export/${feed}?${query}`, {
      signal: AbortSignal.timeout(2000),
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => undefined)
      .then(pageOf)
    if (page) {
      for (const row of page.data) rows.set(row.id, JSON.stringify(row))
      from = page.continueFrom
    }
    if (page && isLate && !page.hasMore) return rows
    if (!page?.hasMore) await later(20 + choices.below(80))
  }
}
