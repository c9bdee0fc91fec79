/** A receipt for the open quantities of an order. */

import type { Json } from '../../door/door.ts'
import { Failed, Loading } from '../../parts/basics.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { formPart } from '../../state/later.ts'
import { say } from '../../state/notices.ts'
import { useLoaded } from '../../state/resource.ts'
import { result } from '../../state/run.ts'
import type { OperationForm } from './form.ts'

const OPERATION = 'Receipts_CreateReceipt'

interface Props {
  readonly order: number
  readonly onClose: () => void
}

export function Receive({ order, onClose }: Props) {
  const { data, error } = useLoaded(`receive ${order}`, () => receiptFor(order), [])
  return (
    <Dialog title={`Receive ${data?.number ?? ''}`} onClose={onClose}>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <data.Form
          {...data.form}
          submit="Receive"
          onSubmit={async (body) => {
            await result(OPERATION, { body })
            say(`Received: ${data.number}`)
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

/** The document's form, filled with the order's open quantities. */
async function receiptFor(id: number): Promise<OperationForm & { readonly number: string }> {
  const { formOf } = await formPart()
  const order = await result('PurchaseOrders_GetById', { id })
  const open = order.items
    .map((item: Json) => ({ skuId: item.skuId, quantity: Number(item.quantity) - Number(item.quantityReceived), cost: item.cost }))
    .filter(({ quantity }: { quantity: number }) => quantity > 0)
  const filled = await formOf(OPERATION, (start) => ({
    purchaseOrderId: id,
    dateReceived: start.dateReceived,
    tax: order.tax ?? 0,
    shipping: order.shipping ?? 0,
    items: open,
  }))
  return { ...filled, number: order.number }
}
