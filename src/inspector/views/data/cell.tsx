/** One value in a table, in a short form. A value that refers to a record is a link. */
import type { Json } from '../../door/door.ts'
import { Cut, hrefWith } from '../../parts/basics.tsx'
import { isState, State } from '../../parts/status.tsx'
import { collectionsOf } from '../../state/collections.ts'
import { useName } from '../../state/names.ts'
import { dateOrTime, isTime } from '../../state/time.ts'

interface Props {
  readonly name: string
  readonly value: Json
  readonly collection: string
  readonly all: readonly string[]
  /** How many decimals the numbers in this column have. */
  readonly decimals: number
}

export function Cell({ name, value, collection, all, decimals }: Props) {
  const [target] = typeof value === 'number' ? collectionsOf(name, collection, all) : []
  const called = useName(target, value)
  if (value === null || value === undefined || value === '') return <span class="muted">–</span>
  if (target !== undefined)
    return (
      <a href={hrefWith({ record: `${target}:${value}` })}>
        <Cut text={called} />
      </a>
    )
  if (typeof value === 'number' && Number(value.toFixed(decimals)) === value) return <>{value.toFixed(decimals)}</>
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>
  if (typeof value === 'string' && isState(value)) return <State of={value} />
  if (isTime(value)) return <time>{dateOrTime(value)}</time>
  if (Array.isArray(value))
    return <span class="muted">{value.length === 0 ? '–' : `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`}</span>
  if (typeof value === 'object')
    return (
      <Cut
        text={
          Object.values(value)
            .filter((each) => typeof each === 'string' && each !== '')
            .join(', ') || '…'
        }
      />
    )
  return <Cut text={String(value)} />
}
