/** Purchase orders by status, each with its allowed moves. */
import { useState } from 'preact/hooks'
import { Button, Empty, Failed, Search } from '../../parts/basics.tsx'
import { State } from '../../parts/status.tsx'
import { useKey } from '../../state/keys.ts'
import { param, place } from '../../state/location.ts'
import { type RecordSheet, readSheet } from '../record/moves.ts'
import { NewRecord } from '../record/new.tsx'
import { Receive } from '../record/receive.tsx'
import { Card } from './card.tsx'
import { moveTo, type Order, STATUSES, type Status } from './columns.ts'
import { dropOn } from './drop.ts'
import { AT_FIRST, type Most, type OrderPage, useOrders } from './orders.ts'

/** A dragged card, and what the mock says about its moves. */
interface Dragged {
  readonly order: Order
  readonly sheet?: RecordSheet
}

export function Board() {
  const [making, setMaking] = useState<string>()
  const [receiving, setReceiving] = useState<number>()
  const [dragged, setDragged] = useState<Dragged>()
  useKey('n', () => setMaking('PurchaseOrders_Create'))
  const [most, setMost] = useState<Most>({})
  const { data: pages, error } = useOrders(param('q'), most)
  const lift = (order: Order) => {
    setDragged({ order })
    readSheet('purchaseOrders', order.id).then((sheet) => setDragged((now) => (now?.order === order ? { order, sheet } : now)))
  }
  return (
    <>
      <header class="bar">
        <h1>Orders</h1>
        <div class="tools">
          <Search label="Filter by number" />
          <Button onClick={() => setMaking('Vendors_Create')} icon="plus">
            Vendor
          </Button>
          <Button onClick={() => setMaking('PurchaseOrders_Create')} icon="plus" kind="primary" title="n">
            Order
          </Button>
        </div>
      </header>
      {error && <Failed error={error} />}
      <div class="board">
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
            page={pages?.[status]}
            onMore={() => setMost({ ...most, [status]: Math.min(5000, (most[status] ?? AT_FIRST) * 4) })}
            dragged={dragged}
            onLift={lift}
            onLand={() => setDragged(undefined)}
            onDrop={() => {
              if (dragged) dropOn(status, dragged.order, setReceiving)
              setDragged(undefined)
            }}
            onReceive={setReceiving}
          />
        ))}
      </div>
      {making && <NewRecord operation={making} onClose={() => setMaking(undefined)} />}
      {receiving !== undefined && <Receive order={receiving} onClose={() => setReceiving(undefined)} />}
    </>
  )
}

interface ColumnProps {
  readonly status: Status
  /** Undefined until it is read. */
  readonly page: OrderPage | undefined
  readonly onMore: () => void
  readonly dragged: Dragged | undefined
  readonly onLift: (order: Order) => void
  readonly onLand: () => void
  readonly onDrop: () => void
  readonly onReceive: (order: number) => void
}

function Column({ status, page, onMore, dragged, onLift, onLand, onDrop, onReceive }: ColumnProps) {
  const orders = page?.data ?? []
  const isOther = dragged !== undefined && dragged.order.status !== status
  const move = isOther && dragged.sheet ? moveTo(dragged.sheet.moves, status) : undefined
  const isLegal = move?.refused === null
  // A quick drop may come before the mock has said what is allowed. It is taken, and the move is then made or refused.
  const takesDrop = isOther && (dragged.sheet === undefined || isLegal)
  // Runs on dragenter too, because the element under the pointer changes when the verdict appears, and a drop may follow before the
  // pointer moves again.
  const take = (event: DragEvent) => takesDrop && event.preventDefault()
  return (
    <section
      class={`column ${isOther ? (isLegal ? 'legal' : 'refusing') : ''}`}
      aria-label={status}
      data-column
      data-status={status}
      onDragEnter={take}
      onDragOver={take}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <header>
        <h2>
          <State of={status} />
        </h2>
        <span class="count">{page?.totalCount ?? ''}</span>
      </header>
      {isOther && dragged.sheet && <Verdict status={status} move={move} />}
      <div class="cards">
        {page && orders.length === 0 && <NoOrders status={status} />}
        {orders.map((order) => (
          <Card key={order.id} order={order} onLift={() => onLift(order)} onLand={onLand} onReceive={() => onReceive(order.id)} />
        ))}
        {page?.hasMore && (
          <Button kind="quiet" onClick={onMore}>
            Show more
          </Button>
        )}
      </div>
    </section>
  )
}

/** What a drop here would do, shown before the drop. */
function Verdict({ status, move }: { readonly status: Status; readonly move: ReturnType<typeof moveTo> }) {
  if (move?.refused === null)
    return (
      <p class="verdict" role="status">
        Drop to make it <State of={status} />
      </p>
    )
  return (
    <p class="verdict refused" role="status">
      {move?.refused ? (
        <>
          <span class="rule-id">{move.refused.rule}</span> {move.refused.message}
        </>
      ) : (
        <>
          <span class="rule-id">PO-10</span> No move leads here.
        </>
      )}
    </p>
  )
}

const NoOrders = ({ status }: { readonly status: Status }) =>
  status === 'Pending' && !param('q') ? (
    <Empty title="No pending orders" curl={`curl -X POST $API/_mock/tenants/${place.value.tenant}/purchase-orders`}>
      Make one with the button above, or from a terminal:
    </Empty>
  ) : (
    <p class="none">None</p>
  )
