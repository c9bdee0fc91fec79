/** A tenant for provider states, which can be read through the API. */
import { expect } from 'vitest'
import { createMock, type Mock } from '../../src/index.ts'
import type { CustomStates } from '../../src/pact/states/custom.ts'
import { arrangeState } from '../../src/pact/states/find.ts'
import { Round } from '../../src/pact/verify/round.ts'

const TENANT = '77'

export interface Stage {
  readonly mock: Mock
  readonly round: Round
  given(name: string, params?: Record<string, unknown>, own?: CustomStates): Promise<Readonly<Record<string, unknown>>>
  /** … in a path means `v2/tenant/77`. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever comes back
  read(path: string): any
  // biome-ignore lint/suspicious/noExplicitAny: whatever comes back
  send(method: string, path: string, body?: object): { status: number; rule: string | undefined; json: any }
}

export function stage(world: 'demo' | 'empty' = 'demo'): Stage {
  const mock = createMock({ world, auth: 'off' })
  const round = new Round(mock, TENANT)
  const send: Stage['send'] = (method, path, body) => {
    const target = path.replace('…', `v2/tenant/${TENANT}`)
    const headers = { 'content-type': 'application/json' }
    const reply = mock.handle({ method, host: 'localhost', target, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: reply.status, rule: reply.headers['x-mock-rule'], json: reply.body === '' ? undefined : JSON.parse(reply.body) }
  }
  return {
    mock,
    round,
    given: (name, params = {}, own = {}) => arrangeState({ name, params }, round, own),
    read: (path) => send('GET', path).json,
    send,
  }
}

/** The rows of a list, including inactive ones. */
export const rows = (at: Stage, path: string) =>
  at.read(`${path}${path.includes('?') ? '&' : '?'}active=Any&activeOnly=false&pageSize=5000`).data

/** Checks that purchase order 12 is in this status, with everything that follows from it. */
export function expectOrderIn(at: Stage, status: string): void {
  const found = at.read('/inventory/…/purchase-orders/12')
  const received = { PartiallyReceived: 1, Received: 2, Exported: 2 }[status] ?? 0
  expect(found).toMatchObject({ id: 12, status, total: found.items[0].quantity * found.items[0].cost })
  expect(found.items.map((item: { quantityReceived: number }) => item.quantityReceived)).toEqual([received])
  expect([found.sentOn !== null, found.receivedOn !== null, found.batchId !== null]).toEqual([
    !['Pending', 'Canceled'].includes(status),
    ['Received', 'Exported'].includes(status),
    status === 'Exported',
  ])
  expect(rows(at, '/inventory/…/receipts?purchaseOrderIds=12')).toHaveLength(received > 0 ? 1 : 0)
}
