/** The export feed of purchase orders: everything once, then what has changed, from where one stopped. */
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
 * The pages from a place in the feed on, until there are no more. A place is a date for the first time, and later the
 * `continueFrom` of the last page that was dealt with: it is good for ever, and means nothing to anybody but the API.
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
