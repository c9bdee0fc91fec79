/** Sends requisitions and reads the status of their orders. */
import type { components } from 'mocktitan/types'
import { type Api, ApiError, messageOf } from './api.ts'

type Schemas = components['schemas']
type Order = Schemas['Inventory.V2.PurchaseOrderResponse']

/** The items that the buyers of a company have approved. */
export interface Requisition {
  readonly vendorId: number
  readonly warehouseId: number
  readonly businessUnitId: number
  readonly orderTypeId: number
  readonly shipTo: Schemas['Inventory.V2.AddressRequest']
  readonly orderedOn: string
  readonly neededOn: string
  readonly lines: readonly {
    readonly skuId: number
    readonly description: string
    readonly partNumber: string
    readonly quantity: number
    readonly cost: number
  }[]
}

export interface Progress {
  readonly id: number
  readonly number: string
  readonly status: Order['status']
  readonly total: number
  /** The open quantities, by SKU. */
  readonly outstanding: ReadonlyMap<number, number>
}

/** Places an order and returns its id. */
export async function place({ client, tenant }: Api, requisition: Requisition): Promise<number> {
  const { data, error, response } = await client.POST('/inventory/v2/tenant/{tenant}/purchase-orders', {
    params: { path: { tenant } },
    body: orderOf(requisition),
  })
  if (!data) throw new ApiError('The order was not placed', response, error)
  return data.id
}

function orderOf(requisition: Requisition): Schemas['Inventory.V2.CreatePurchaseOrderRequest'] {
  return {
    vendorId: requisition.vendorId,
    typeId: requisition.orderTypeId,
    businessUnitId: requisition.businessUnitId,
    inventoryLocationId: requisition.warehouseId,
    shipTo: { description: 'Warehouse', address: requisition.shipTo },
    impactsTechnicianPayroll: false,
    date: requisition.orderedOn,
    requiredOn: requisition.neededOn,
    // Amounts, not rates; the bill will have the actual charges.
    tax: 0,
    shipping: 0,
    items: requisition.lines.map(({ partNumber, ...line }) => ({ ...line, vendorPartNumber: partNumber })),
  }
}

/** The progress of an order; undefined for an unknown one. */
export async function progress({ client, tenant }: Api, id: number): Promise<Progress | undefined> {
  const { data, error, response } = await client.GET('/inventory/v2/tenant/{tenant}/purchase-orders/{id}', {
    params: { path: { tenant, id } },
  })
  if (response.status === 404) return undefined
  if (!data) throw new ApiError(`Order ${id} was not read`, response, error)
  return progressOf(data)
}

/** Every order that changed since a time, page after page. */
export async function* changedSince({ client, tenant }: Api, moment: string): AsyncGenerator<Progress> {
  for (let page = 1; ; page++) {
    const { data, error, response } = await client.GET('/inventory/v2/tenant/{tenant}/purchase-orders', {
      params: { path: { tenant }, query: { modifiedOnOrAfter: moment, sort: '+ModifiedOn', page, pageSize: 100 } },
    })
    if (!data) throw new ApiError('The changed orders were not read', response, error)
    yield* data.data.map(progressOf)
    if (!data.hasMore) return
  }
}

function progressOf({ id, number, status, total, items }: Order): Progress {
  const outstanding = items
    .filter((item) => item.quantity > item.quantityReceived)
    .map((item) => [item.skuId, item.quantity - item.quantityReceived] as const)
  return { id, number, status, total, outstanding: new Map(outstanding) }
}

/** Cancels an order. If the API refuses, returns the reason: the goods were received, or the order was exported. */
export async function withdraw({ client, tenant }: Api, id: number): Promise<'withdrawn' | { readonly tooLate: string }> {
  const { data, error, response } = await client.PATCH('/inventory/v2/tenant/{tenant}/purchase-orders/{id}/cancellation', {
    params: { path: { tenant, id } },
    body: { canceledReason: 'NotRequired' },
  })
  if (data) return 'withdrawn'
  if (response.status === 400) return { tooLate: messageOf(error) }
  throw new ApiError(`Order ${id} was not withdrawn`, response, error)
}
