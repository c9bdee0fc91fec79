/** Hundreds of thousands of purchase orders as world data, the same in every run. */
import { readFileSync } from 'node:fs'
import type { WorldData } from '../../src/index.ts'

const demo: WorldData = JSON.parse(readFileSync(new URL('../../fixtures/demo.json', import.meta.url), 'utf8'))

/** The first id. An order uses one id for itself and one for each item. */
export const FIRST_ID = 10_000_000
export const IDS_EACH = 3

/** Only one order in this many has the rare technician: orders 0, 20,000, … */
const RARE_EVERY = 20_000
export const RARE_TECHNICIAN = 1101

const [template] = demo.purchaseOrders as [{ readonly items: readonly { readonly quantity: number }[] }]

const MINUTE = 60_000
const LAST = Date.parse('2026-01-01T00:00:00Z')

/**
 * Of a hundred orders, sixty are Exported, twenty Received and twenty Canceled. They are a minute apart and end before the demo
 * world's clock.
 */
export function worldOf(count: number): WorldData {
  const orders = Array.from({ length: count }, (_, i) => orderOf(i, count))
  return { ...demo, purchaseOrders: orders, receipts: [], bills: [], returns: [], batches: [] }
}

export const EXPORTED_SHARE = 0.6

const statusOf = (i: number): string => ['Exported', 'Exported', 'Exported', 'Received', 'Canceled'][i % 5] as string

function orderOf(i: number, count: number) {
  const id = FIRST_ID + i * IDS_EACH
  const at = new Date(LAST - (count - i) * MINUTE).toISOString()
  const day = `${at.slice(0, 10)}T00:00:00Z`
  const received = statusOf(i) !== 'Canceled'
  return {
    ...template,
    id,
    number: String(i + 1),
    batchId: null,
    technicianId: i % RARE_EVERY === 0 ? RARE_TECHNICIAN : null,
    status: statusOf(i),
    date: day,
    requiredOn: day,
    sentOn: received ? day : null,
    receivedOn: received ? day : null,
    createdOn: at,
    modifiedOn: at,
    total: 454.65,
    canceledReason: received ? null : 'Other',
    items: template.items.map((item, k) => ({
      ...item,
      id: id + 1 + k,
      createdOn: at,
      modifiedOn: at,
      quantityReceived: received ? item.quantity : 0,
      status: received ? 'Received' : 'Canceled',
    })),
  }
}
