/** The export feed of purchase orders: first everything, later only the changes since the last read. */
import type { components } from 'mocktitan/types'

export type Order = components['schemas']['Inventory.V2.ExportPurchaseOrdersResponse']

interface Page {
  readonly hasMore: boolean
  readonly continueFrom: string
  readonly data: readonly Order[]
}

export interface Access {
  /** `https://api.servicetitan.io` */
  readonly baseUrl: string
  readonly tenant: number
  readonly token: string
  readonly appKey: string
}

/**
 * The pages from a position in the feed to its end. A position is a date at first, and later the `continueFrom` of the last handled page. It never expires, and only the API understands it.
 */
export async function* follow(access: Access, from: string): AsyncGenerator<Page> {
  for (let place = from; ; ) {
    const page = await read(access, place)
    yield page
    if (!page.hasMore) return
    place = page.continueFrom
  }
}

async function read({ baseUrl, tenant, token, appKey }: Access, from: string): Promise<Page> {
  const url = new URL(`/inventory/v2/tenant/${tenant}/export/purchase-orders`, baseUrl)
  url.searchParams.set('from', from)
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}`, 'ST-App-Key': appKey } })
  if (!answer.ok) throw new Error(`The feed answers ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<Page>
}
