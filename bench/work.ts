/** The three requests that servers are compared by, and checks that a server did the work. */
import type { Ask } from './ask.ts'

export type Work = 'get' | 'list' | 'post'

export const TENANT = 1001
export const ORDER = 4001
const ROWS = 50
const orders = `/inventory/v2/tenant/${TENANT}/purchase-orders`

const item = (skuId: number, quantity: number, cost: number) => ({
  skuId,
  description: `Sku ${skuId}`,
  vendorPartNumber: `VP-${skuId}`,
  quantity,
  cost,
})

/** An order that the demo world accepts: type Standard, three lines. */
export const order = {
  vendorId: 2101,
  typeId: 1801,
  businessUnitId: 1001,
  inventoryLocationId: 1601,
  shipTo: {
    description: 'Main Warehouse',
    address: { street: '1 Wharf Street', unit: 'B', city: 'Columbus', state: 'OH', zip: '43201', country: 'USA' },
  },
  impactsTechnicianPayroll: false,
  date: '2026-01-05T00:00:00Z',
  requiredOn: '2026-01-08T00:00:00Z',
  tax: 3.25,
  shipping: 12.5,
  memo: 'Leave at the loading dock.',
  items: [item(3007, 4, 14.2), item(3001, 2, 62.4), item(3002, 10, 1.85)],
}

export const asks: Readonly<Record<Work, Ask>> = {
  get: { method: 'GET', path: `${orders}/${ORDER}` },
  list: { method: 'GET', path: `${orders}?status=Pending&dateOnOrAfter=2026-01-01T00:00:00Z&sort=-ModifiedOn&pageSize=${ROWS}` },
  post: { method: 'POST', path: orders, body: JSON.stringify(order) },
}

/** An order without a vendor, and with an invalid quantity. */
export const badOrder = JSON.stringify({ ...order, vendorId: undefined, items: [{ ...item(3007, 1, 1), quantity: 'many' }] })

export interface Seen {
  readonly seen: string
  readonly whole: boolean
}

/** Whether this answer is the requested order, or a page of fifty. */
export function judged(work: 'get' | 'list', body: string): Seen {
  const value = parsed(body)
  switch (work) {
    case 'get':
      return { seen: `${body.length} bytes, order ${value?.id ?? '?'}`, whole: String(value?.id) === String(ORDER) }
    case 'list': {
      const rows = (Array.isArray(value) ? value : value?.data)?.length ?? 0
      return { seen: `${body.length} bytes, ${rows} rows`, whole: rows === ROWS }
    }
  }
}

/** Whether a bad order was refused, and whether the good one can be read back as it was sent. */
export function judgedPost(refusal: number, readBack: string): Seen {
  const refuses = refusal >= 400 && refusal < 500
  const kept = parsed(readBack)
  const keeps = kept?.vendorId === order.vendorId && kept?.items?.length === order.items.length
  return {
    seen: `${refuses ? 'refuses' : 'accepts'} a bad order (${refusal}), ${keeps ? 'stores' : 'does not store'} a good one`,
    whole: refuses && keeps,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a contestant answered
export function parsed(body: string): any {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
