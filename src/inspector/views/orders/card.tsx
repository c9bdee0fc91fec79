/** One purchase order on the board. */
import { useState } from 'preact/hooks'
import { Cut, hrefWith } from '../../parts/basics.tsx'
import { now } from '../../state/clock.ts'
import { param } from '../../state/location.ts'
import { useName } from '../../state/names.ts'
import { span } from '../../state/time.ts'
import { isOneClick, type Move, makeMove, nameOfMove, readSheet } from '../record/moves.ts'
import { type Order, received } from './columns.ts'

interface Props {
  readonly order: Order
  readonly onLift: () => void
  readonly onLand: () => void
  readonly onReceive: () => void
}

export function Card({ order, onLift, onLand, onReceive }: Props) {
  const [moves, setMoves] = useState<readonly Move[]>()
  const { arrived, ordered } = received(order)
  const vendor = useName('vendors', order.vendorId)
  const job = useName('jobs', order.jobId)
  const look = async () => {
    if (!moves) setMoves(await allowedMoves(order))
  }
  const record = `purchaseOrders:${order.id}`
  const age = now.value === undefined ? '' : span(Math.max(0, now.value - Date.parse(order.date)))
  return (
    <article
      class="card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', order.number)
        onLift()
      }}
      onDragEnd={onLand}
      onPointerEnter={look}
      onFocusCapture={look}
      data-order={order.id}
    >
      <a
        class="card-main"
        data-item
        href={hrefWith({ record })}
        aria-current={param('record') === record ? 'true' : undefined}
        draggable={false}
      >
        <b>{order.number}</b>{' '}
        <span class="age" title={order.date.slice(0, 10)}>
          {age}
        </span>
        <Cut text={vendor} />
        <span class="job">{order.jobId === null ? 'no job' : `job ${job}`}</span>
        <span class="total">{money(order.total)}</span>
        <span class="track" aria-hidden="true" style={`--done: ${ordered === 0 ? 0 : Math.min(100, (arrived / ordered) * 100)}%`} />
        <span class="received">{`${arrived} of ${ordered}`}</span>
      </a>
      {moves && moves.length > 0 && (
        <div class="moves">
          {moves.map(({ by }) => (
            <button
              type="button"
              class="button small"
              key={by}
              onClick={() => {
                if (by === 'Receipts_CreateReceipt') onReceive()
                else makeMove(by, 'purchaseOrders', order, order.number)
                setMoves(undefined)
              }}
            >
              {nameOfMove(by)}
            </button>
          ))}
        </div>
      )}
    </article>
  )
}

/** The allowed moves, with each verb only once. Verbs that need a form are left out, except the receipt, which has its own form here. */
async function allowedMoves(order: Order): Promise<Move[]> {
  const { moves } = await readSheet('purchaseOrders', order.id)
  const allowed = moves.filter(
    ({ refused, by }, i) => refused === null && moves.findIndex((each) => each.by === by && each.refused === null) === i,
  )
  const able = await Promise.all(allowed.map(({ by }) => (by === 'Receipts_CreateReceipt' ? true : isOneClick(by, 'purchaseOrders'))))
  return allowed.filter((_move, i) => able[i])
}

/** `1,234.50`. Not formatted with `Intl`: loading it takes a browser 20 to 40 ms, a quarter of the time to the first view. */
function money(amount: number): string {
  let text = amount.toFixed(2)
  for (let at = text.length - 6; at > (amount < 0 ? 1 : 0); at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`
  return text
}
