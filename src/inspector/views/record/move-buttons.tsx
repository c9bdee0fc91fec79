/** The moves of a record that are allowed now, and the other moves, each with the rule that refuses it. */
import { useEffect, useState } from 'preact/hooks'
import { Button, RuleLink } from '../../parts/basics.tsx'
import { Section } from '../../parts/panel.tsx'
import { State } from '../../parts/status.tsx'
import { labelOf } from '../../state/collections.ts'
import { isOneClick, type Move, makeMove, nameOfMove, type RecordSheet } from './moves.ts'
import { Receive } from './receive.tsx'

export function MoveButtons({ sheet: { collection, record, moves } }: { readonly sheet: RecordSheet }) {
  const [receiving, setReceiving] = useState(false)
  const [able, setAble] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const names = [...new Set(moves.map(({ by }) => by))]
    Promise.all(names.map(async (by) => ((await isOneClick(by, collection)) || isReceipt(collection, by) ? [by] : []))).then((found) =>
      setAble(new Set(found.flat())),
    )
  }, [moves, collection])
  if (moves.length === 0) return null
  const allowed = firstOfEach(moves.filter(({ refused }) => refused === null))
  const refused = firstOfEach(moves.filter(({ by, refused }) => refused !== null && !allowed.some((move) => move.by === by)))
  return (
    <Section title="Moves">
      {allowed.length === 0 && <p class="note">No move is possible from here.</p>}
      <div class="tools wrap">
        {allowed.map((move) =>
          able.has(move.by) ? (
            <Button
              key={move.by}
              onClick={() => (isReceipt(collection, move.by) ? setReceiving(true) : makeMove(move.by, collection, record, labelOf(record)))}
              title={`${move.by}: changes the status to ${move.to}`}
            >
              {nameOfMove(move.by)}
            </Button>
          ) : (
            <span class="muted" key={move.by}>
              {nameOfMove(move.by)} ({move.by})
            </span>
          ),
        )}
      </div>
      {refused.length > 0 && (
        <details class="refused-moves">
          <summary>{refused.length === 1 ? '1 move is refused' : `${refused.length} moves are refused`}</summary>
          <ul>
            {refused.map((move) => (
              <li key={move.by}>
                <b>{nameOfMove(move.by)}</b> to <State of={move.to} />
                <p>
                  <RuleLink id={move.refused?.rule ?? ''} /> <bdi>{move.refused?.message}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {receiving && <Receive order={record.id} onClose={() => setReceiving(false)} />}
    </Section>
  )
}

const isReceipt = (collection: string, by: string): boolean => collection === 'purchaseOrders' && by === 'Receipts_CreateReceipt'

const firstOfEach = (moves: readonly Move[]): Move[] => moves.filter(({ by }, i) => moves.findIndex((each) => each.by === by) === i)
