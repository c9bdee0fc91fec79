/** What the server sent with the page: the answers that the first view would otherwise wait for. */
import { FIRST_TENANT, FIRST_VIEW } from '../../faces/first-view.ts'
import type { Json } from '../door/door.ts'
import { readJson } from '../door/json.ts'
import { readAs } from './clock.ts'
import { place } from './location.ts'
import { learnFirst } from './names.ts'

let first: Json

/** Reads what the server sent, but only if the address names the first view of the first tenant. */
export function readFirst(): void {
  const { tenant, view } = place.peek()
  if (tenant !== FIRST_TENANT || view !== 'orders') return
  first = readJson(document.getElementById(FIRST_VIEW)?.textContent ?? '')
  if (!first) return
  readAs(first.clock)
  learnFirst(tenant, 'vendors', first.vendors.data)
  learnFirst(tenant, 'jobs', first.jobs.data)
}

/** Called after the first render. From then on, data is read when it is needed. */
export function forgetFirst(): void {
  first = undefined
}

/** The orders that the server sent with the page. */
export const firstOrders = (): Json => first?.orders.body
