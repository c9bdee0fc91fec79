/** Adjustments and transfers, compared with their own model: whole numbers and plain objects, written from the rules only. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import { runs } from '../support/properties.ts'

const TENANT = 1
const BASE = `/inventory/v2/tenant/${TENANT}`

interface Line {
  readonly sku: number
  readonly quantity: number
}

interface Stock {
  readonly of: 'adjustments' | 'transfers'
  readonly id: number
  status: 'Open' | 'Picked' | 'Received' | 'Canceled'
  memo: string
  date: string
  lines: readonly Line[]
}

const send = (mock: Mock, method: string, path: string, body?: object) => {
  const reply = mock.handle({ method, host: 'localhost', target: BASE + path, headers: {}, body: body && JSON.stringify(body) })
  return { status: reply.status, body: JSON.parse(reply.body) }
}

const items = (lines: readonly Line[]) => lines.map(({ sku, quantity }) => ({ skuId: sku, quantity }))

const sku = fc.constantFrom(3001, 3005, 3007)
const more = fc.array(fc.record({ sku, quantity: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 3 })
const index = fc.nat({ max: 2 })

const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), of: fc.constantFrom('adjustments' as const, 'transfers' as const), lines: more }),
  fc.record({ kind: fc.constant('memo' as const), which: index, memo: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('date' as const), which: index, date: fc.constantFrom('2026-01-02', '2026-01-03') }),
  fc.record({ kind: fc.constant('items' as const), which: index, lines: more }),
  fc.record({ kind: fc.constantFrom('pick' as const, 'receive' as const, 'cancel' as const), which: index }),
)

/** ADJ-02, TRF-01: what can still be edited. */
const isClosed = ({ status }: Stock): boolean => status === 'Received' || status === 'Canceled'
const isDateLocked = (stock: Stock): boolean => isClosed(stock) || (stock.of === 'transfers' && stock.status !== 'Open')

function edit(mock: Mock, stock: Stock, body: object, isRefused: boolean, apply: () => void): void {
  expect(send(mock, 'PATCH', `/${stock.of}/${stock.id}`, body).status).toBe(isRefused ? 400 : 200)
  if (!isRefused) apply()
}

/** TRF-02: Pending to Picked to Received, or Canceled before it is received; an adjustment can only be canceled. */
function move(mock: Mock, stock: Stock, kind: 'pick' | 'receive' | 'cancel'): void {
  if (stock.of === 'adjustments' && kind !== 'cancel') return
  const from = { pick: ['Open'], receive: ['Picked'], cancel: ['Open', 'Picked'] }[kind]
  const target = `/_mock/tenants/${TENANT}/${stock.of}/${stock.id}/${kind}`
  const { status } = mock.control({ method: 'POST', host: 'localhost', target, headers: {}, body: undefined })
  expect(status).toBe(from.includes(stock.status) ? 200 : 400)
  if (status === 200) stock.status = { pick: 'Picked', receive: 'Received', cancel: 'Canceled' }[kind] as Stock['status']
}

function create(mock: Mock, of: Stock['of'], lines: readonly Line[]): Stock {
  const id =
    of === 'adjustments'
      ? send(mock, 'POST', '/adjustments', {
          locationId: 1601,
          type: 'Adjustment',
          businessUnitId: 1001,
          memo: 'm',
          date: '2026-01-01',
          items: items(lines),
        }).body.id
      : mock
          .tenant(TENANT)
          .transfers.create({ fromLocationId: 1601, toLocationId: 1701, memo: 'm', date: '2026-01-01', items: items(lines) }).id
  return { of, id, status: 'Open', memo: 'm', date: '2026-01-01', lines }
}

function compare(mock: Mock, { of, id, memo, date, lines, status }: Stock): void {
  const [row] = send(mock, 'GET', `/${of}?ids=${id}${of === 'adjustments' ? '&active=Any' : ''}`).body.data
  const kept = row.items.filter((item: { active?: boolean }) => item.active !== false)
  const read = kept.map((item: { skuId: number; quantity: number }) => ({ sku: item.skuId, quantity: item.quantity }))
  expect({ memo: row.memo, date: row.date.slice(0, 10), lines: read }).toEqual({ memo, date, lines })
  if (of === 'transfers') expect(row.status).toBe(status === 'Open' ? 'Pending' : status)
}

test('ADJ-02 TRF-01 TRF-02 the engine agrees with a model of adjustments and transfers over random histories', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 12, maxLength: 30, size: 'max' }), (steps) => {
      const mock = createMock({ auth: 'off' })
      const all: Stock[] = []
      for (const each of steps) {
        if (each.kind === 'create') all.push(create(mock, each.of, each.lines))
        else {
          const stock = all[each.which]
          if (!stock) continue
          if (each.kind === 'memo')
            edit(mock, stock, { memo: each.memo }, isClosed(stock) && each.memo !== stock.memo, () => (stock.memo = each.memo))
          else if (each.kind === 'date')
            edit(mock, stock, { date: each.date }, isDateLocked(stock) && each.date !== stock.date, () => (stock.date = each.date))
          else if (each.kind === 'items' && stock.status === 'Open')
            edit(mock, stock, { items: items(each.lines) }, false, () => (stock.lines = each.lines))
          else if (each.kind !== 'items') move(mock, stock, each.kind)
        }
        for (const stock of all) compare(mock, stock)
      }
    }),
    { numRuns: runs(150) },
  )
})
