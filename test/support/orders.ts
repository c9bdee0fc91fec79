/** Purchase orders in the status in which a test begins. */
import demo from '../../fixtures/demo.json' with { type: 'json' }
import type { WorldData } from '../../src/index.ts'
import { type Api, placesOf, TENANT } from './api.ts'
import { item, purchaseOrder, receipt } from './requests.ts'

export const STATUSES = ['Pending', 'Sent', 'PartiallyReceived', 'Received', 'Exported', 'Canceled'] as const
export type Status = (typeof STATUSES)[number]

/** The two lines of every order made here: four ball valves (3007) and two rolls of tubing (3001). */
export const LINES = [item(), item({ skuId: 3001, description: 'Tubing', vendorPartNumber: 'PEX-75', quantity: 2, cost: 62.4 })]

/** A new order of `LINES` in this status; for PartiallyReceived, one valve is received. */
export async function orderIn(api: Api, status: Status, overrides: Record<string, unknown> = {}): Promise<number> {
  const id = await api.create('/purchase-orders', purchaseOrder({ items: LINES, ...overrides }))
  if (status === 'Pending') return id
  if (status === 'Canceled') {
    await api.patch(`/purchase-orders/${id}/cancellation`)
    return id
  }
  move(api, 'send', id)
  if (status === 'Sent') return id
  const some = [{ skuId: 3007, quantity: 1, cost: 14.2 }]
  const all = LINES.map(({ skuId, quantity, cost }) => ({ skuId, quantity, cost }))
  await api.create('/receipts', receipt(id, { items: status === 'PartiallyReceived' ? some : all }))
  if (status === 'Exported') move(api, 'export', id)
  return id
}

/** What people do to an order in the product. */
export const move = (api: Api, verb: 'send' | 'unsend' | 'export' | 'cancelOutstanding', id: number) =>
  api.tell((mock) => mock.tenant(TENANT).purchaseOrders[verb](id))

/** The demo world with parts of it replaced. */
export const demoWith = (parts: WorldData): WorldData => ({ ...demo, ...parts })

/** The demo world with other settings. */
export const demoWithSettings = (settings: Record<string, unknown>): WorldData => demoWith({ settings: { ...demo.settings, ...settings } })

/** A refusal in one line: status, rule, the path at fault. */
// biome-ignore lint/suspicious/noExplicitAny: whatever came back
export const refusalOf = ({ status, rule, json }: { status: number; rule: string | undefined; json: any }): string =>
  `${status} ${rule} ${placesOf(json).join()}`

/** Whether one timestamp as the API writes it is after another; trimmed fractions cannot be compared as strings. */
export const later = (moment: string, than: string): boolean => fraction(moment) > fraction(than)

const fraction = (moment: string): string => `${moment.replace('Z', '')}${moment.includes('.') ? '' : '.'}`.padEnd(27, '0')
