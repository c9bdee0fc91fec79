/** Purchase orders by status, with what may be done to each. */
import { useState } from 'preact/hooks'
import { Button, Empty, Failed, Search } from '../../parts/basics.tsx'
import { State } from '../../parts/status.tsx'
import { useKey } from '../../state/keys.ts'
import { param, place } from '../../state/location.ts'
import { learn } from '../../state/names.ts'
import { useLoaded } from '../../state/resource.ts'
import { result } from '../../state/run.ts'
import { type RecordSheet, readSheet } from '../record/moves.ts'
import { NewRecord } from '../record/new.tsx'
import { Receive } from '../record/receive.tsx'
import { Card } from './card.tsx'
import { moveTo, type Order, STATUSES, type Status } from './columns.ts'
import { dropOn } from './drop.ts'

/** A card that is dragged, and what the mock says of its moves. */
interface Dragged {
  readonly order: Order
  readonly sheet?: RecordSheet
}

const SHOWN = 40

export function Board() {
  const [making, setMaking] = useState<string>()
  const [receiving, setReceiving] = useState<number>()
  const [dragged, setDragged] = useState<Dragged>()
  useKey('n', () => setMaking('PurchaseOrders_Create'))
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
      <div class="board">
        {STATUSES.map((status) => (
          <Column
            key={status}
            status={status}
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
  readonly dragged: Dragged | undefined
  readonly onLift: (order: Order) => void
  readonly onLand: () => void
  readonly onDrop: () => void
  readonly onReceive: (order: number) => void
}

function Column({ status, dragged, onLift, onLand, onDrop, onReceive }: ColumnProps) {
  const [most, setMost] = useState(SHOWN)
  const { tenant } = place.value
  const number = param('q')
  const { data, error } = useLoaded(`${tenant} ${status} ${most} ${number}`, () => readOrders(status, most, number), [`tenant:${tenant}`])
  const orders: readonly Order[] = data?.data ?? []
  const isOther = dragged !== undefined && dragged.order.status !== status
  const move = isOther && dragged.sheet ? moveTo(dragged.sheet.moves, status) : undefined
  const isLegal = move?.refused === null
  // A quick drop comes before the mock has said what is allowed: it is taken, and done or refused in words once that is known.
  const takesDrop = isOther && (dragged.sheet === undefined || isLegal)
  // On entering too: what is below the pointer changes as the verdict appears, and a drop may follow before the pointer moves again.
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
        <span class="count">{data?.totalCount ?? ''}</span>
      </header>
      {isOther && dragged.sheet && <Verdict status={status} move={move} />}
      <div class="cards">
        {error && <Failed error={error} />}
        {data && orders.length === 0 && <NoOrders status={status} />}
        {orders.map((order) => (
          <Card key={order.id} order={order} onLift={() => onLift(order)} onLand={onLand} onReceive={() => onReceive(order.id)} />
        ))}
        {data?.hasMore && (
          <Button kind="quiet" onClick={() => setMost(Math.min(5000, most * 4))}>
            Show more
          </Button>
        )}
      </div>
    </section>
  )
}

/** What a drop here would do, said before it is dropped. */
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

async function readOrders(status: Status, most: number, number: string) {
  const query = { status, pageSize: most, includeTotal: true, sort: '-ModifiedOn', ...(number && { number }) }
  const page = await result('PurchaseOrders_GetList', { query })
  learn('purchaseOrders', page.data)
  return page
}
