/** What is counted for the calls to a mock, and the figures. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { operationIds } from '../../src/api.ts'
import { CoverageError, collectCoverage, pageOf, readCoverage, type Summary, summaryOf, tableOf } from '../../src/coverage/index.ts'
import type { lifecycles } from '../../src/domain/lifecycles.ts'
import { transitionTexts } from '../../src/engine/journal/transitions.ts'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'
import { runs } from '../support/properties.ts'
import { item, purchaseOrder, receipt, vendor } from '../support/requests.ts'

function folder(): string {
  const place = mkdtempSync(join(tmpdir(), 'mocktitan-coverage-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  return place
}

function call(mock: Mock, method: string, path: string, body?: unknown, headers = {}) {
  const target = path.startsWith('/connect') ? path : `/inventory/v2/tenant/1${path}`
  const { status, body: text } = mock.handle({
    method,
    host: 'localhost',
    target,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status, id: Number(/^\{"id":(\d+)/.exec(text)?.[1]) }
}

/** The coverage of `suite`. */
function covered(suite: (mock: Mock) => void, options: MockOptions = {}, place = folder()): Summary {
  const mock = createMock({ auth: 'off', ...options })
  const collector = collectCoverage(mock, place)
  suite(mock)
  collector.stop()
  return summaryOf(readCoverage(place))
}

const exercisedIn = <What>(list: readonly { readonly what: What; readonly count: number }[]) =>
  list.filter(({ count }) => count > 0).map(({ what, count }) => [what, count])

const operation = (summary: Summary, id: string) => summary.operations.find((each) => each.id === id)

describe('what is counted', () => {
  test('an operation once it is called, with the statuses that it answered', () => {
    const summary = covered((mock) => {
      for (const path of ['/vendors/2101', '/vendors/99', '/vendors/98']) call(mock, 'GET', path)
    })
    expect([summary.calls, summary.shares.operations.exercised, summary.shares.operations.total]).toEqual([3, 1, operationIds.length])
    expect(exercisedIn(operation(summary, 'Vendors_GetById')?.statuses ?? [])).toEqual([
      [200, 1],
      [404, 2],
    ])
  })

  test('a rule once it refuses a call, wherever it does so', () => {
    const summary = covered((mock) => {
      call(mock, 'GET', '/vendors/99')
      call(mock, 'GET', '/purchase-orders/99')
      call(mock, 'POST', '/vendors', vendor({ taxRate: -1 }))
    })
    expect(exercisedIn(summary.rules)).toEqual([
      ['ERR-09', 2],
      ['VEN-06', 1],
    ])
    expect(summary.rules.find(({ what }) => what === 'ERR-09')?.at).toEqual(['PurchaseOrders_GetById', 'Vendors_GetById'])
  })

  test('a planned refusal counts like a real one, and an answer that a test wrote itself does not count', () => {
    const summary = covered((mock) => {
      mock.fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
      mock.respond('Trucks_GetList', { status: 404, body: {}, unchecked: true } as never)
      call(mock, 'GET', '/vendors')
      call(mock, 'GET', '/trucks')
    })
    expect([exercisedIn(summary.rules), operation(summary, 'Trucks_GetList')?.calls]).toEqual([[['GATE-02', 1]], 0])
  })

  test('a call without a route is not counted', () => {
    expect(covered((mock) => call(mock, 'GET', '/nowhere')).calls).toBe(0)
  })

  test('a status that no document declares is shown, but in no percentage', () => {
    const { shares, operations } = covered((mock) => {
      mock.fail('Vendors_GetList', { with: 'bad-gateway' })
      call(mock, 'GET', '/vendors')
    })
    const statuses = operations.find(({ id }) => id === 'Vendors_GetList')?.statuses
    expect([statuses?.at(-1), shares.statuses.exercised]).toEqual([{ what: 502, count: 1, declared: false }, 0])
  })

  test('the rules that refuse nothing are not counted; they are in force if an operation that lists them answered', () => {
    const [none, some] = [covered(() => {}), covered((mock) => call(mock, 'POST', '/purchase-orders', purchaseOrder()))]
    const inForce = ({ others }: Summary) => others.filter((rule) => rule.inForce).map(({ id }) => id)
    expect(inForce(none)).toEqual([])
    expect(inForce(some)).toEqual(expect.arrayContaining(['PO-01', 'VAL-01']))
    expect(inForce(some)).not.toContain('TRF-01')
    expect(some.rules.filter(({ what }) => some.others.some(({ id }) => id === what))).toEqual([])
  })

  test('nothing is counted after stop', () => {
    const place = folder()
    const mock = createMock({ auth: 'off' })
    collectCoverage(mock, place).stop()
    call(mock, 'GET', '/vendors')
    expect(summaryOf(readCoverage(place)).calls).toBe(0)
  })
})

/** An order of four valves, and the steps that change its status. */
function orderOf(mock: Mock, overrides = {}) {
  const { id } = call(mock, 'POST', '/purchase-orders', purchaseOrder(overrides))
  const receive = (quantity: number) =>
    call(mock, 'POST', '/receipts', receipt(id, { tax: 0, shipping: 0, items: [{ skuId: 3007, quantity, cost: 14.2 }] })).id
  return {
    id,
    receive,
    ...mock.tenant(1).purchaseOrders,
    cancel: () => call(mock, 'PATCH', `/purchase-orders/${id}/cancellation`, { reason: 'Other' }),
  }
}

const undo = (mock: Mock, receiptId: number) => call(mock, 'PATCH', `/receipts/${receiptId}/cancellation`, {})

/** BILL-01, for the bills of these receipts. */
function markExported(mock: Mock, ...receiptIds: number[]) {
  const { receipts } = mock.tenant(1).export() as { receipts: { id: number; billId: number }[] }
  const inventoryBillIds = receipts.filter(({ id }) => receiptIds.includes(id)).map(({ billId }) => billId)
  const target = '/accounting/v2/tenant/1/inventory-bills/markasexported'
  return mock.handle({ method: 'POST', host: 'localhost', target, headers: {}, body: JSON.stringify({ inventoryBillIds }) })
}

/** Steps to each status transition of an order; the last step makes it. */
type Known = (typeof lifecycles)['purchaseOrders']['transitions'][number]
type TextOf<Each> = Each extends { from: infer From extends string; to: infer To extends string } ? `${From} → ${To}` : never

const paths: Record<TextOf<Known>, (mock: Mock) => unknown> = {
  'new → Pending': (mock) => orderOf(mock),
  'new → Received': (mock) => orderOf(mock, { typeId: 1803 }),
  'Pending → Sent': (mock) => mock.tenant(1).purchaseOrders.send(orderOf(mock).id),
  'Sent → Pending': (mock) => mock.tenant(1).purchaseOrders.unsend(4133),
  'Pending → PartiallyReceived': (mock) => orderOf(mock).receive(1),
  'Pending → Received': (mock) => orderOf(mock).receive(4),
  'Pending → Canceled': (mock) => orderOf(mock).cancel(),
  'Sent → PartiallyReceived': (mock) => sent(mock).receive(1),
  'Sent → Received': (mock) => sent(mock).receive(4),
  'Sent → Canceled': (mock) => sent(mock).cancel(),
  'PartiallyReceived → Received': (mock) => [1, 3].forEach(sent(mock).receive),
  'PartiallyReceived → Sent': (mock) => undo(mock, sent(mock).receive(1)),
  'PartiallyReceived → Pending': (mock) => undo(mock, orderOf(mock).receive(1)),
  'Received → PartiallyReceived': (mock) => undo(mock, [1, 3].map(orderOf(mock).receive)[1] as number),
  'Received → Sent': (mock) => undo(mock, sent(mock).receive(4)),
  'Received → Pending': (mock) => undo(mock, orderOf(mock).receive(4)),
  'Received → Exported': (mock) => mock.tenant(1).purchaseOrders.export(4021),
}

function sent(mock: Mock) {
  const order = orderOf(mock)
  order.send(order.id)
  return order
}

describe('status transitions', () => {
  test.for(Object.entries(paths))('%s is exercised', ([transition, way]) => {
    const { transitions } = covered(way)
    const exercised = transitions.filter(({ of, count }) => of === 'purchaseOrders' && count > 0)
    expect(exercised.at(-1) && exercised.map(({ what }) => what)).toContain(transition)
  })

  test('of requests, receipts, returns, transfers and adjustments are exercised too', () => {
    const { transitions } = covered((mock) => {
      const tenant = mock.tenant(1)
      tenant.batches.export(tenant.batches.post({ receiptIds: [sent(mock).receive(1)] }).id)
      undo(mock, sent(mock).receive(1))
      const posted = sent(mock).receive(1)
      tenant.batches.post({ receiptIds: [posted] })
      markExported(mock, posted, sent(mock).receive(1))
      tenant.settings.update({ approvalThreshold: 10 })
      const [first, second] = [1, 2].map(() => call(mock, 'POST', '/purchase-orders', purchaseOrder()).id)
      call(mock, 'PATCH', `/purchase-orders/requests/${first}/approve`)
      call(mock, 'PATCH', `/purchase-orders/requests/${second}/reject`, { rejectionReason: 'Other' })
      const move = { fromLocationId: 1601, toLocationId: 1701, items: [{ skuId: 3001, quantity: 2 }] }
      const [one, two, three] = [1, 2, 3].map(() => tenant.transfers.create(move).id as number) as [number, number, number]
      for (const id of [one, two]) tenant.transfers.pick(id)
      tenant.transfers.receive(one)
      for (const id of [two, three]) tenant.transfers.cancel(id)
      const change = { inventoryLocationId: 1601, items: [{ skuId: 3001, quantity: 1 }] }
      const [kept, dropped] = [1, 2].map(() => tenant.adjustments.create(change).id as number) as [number, number]
      tenant.batches.export(tenant.batches.post({ adjustmentIds: [kept] }).id)
      tenant.adjustments.cancel(dropped)
      const back = {
        vendorId: 2101,
        returnTypeId: 1901,
        businessUnitId: 1001,
        inventoryLocationId: 1601,
        returnDate: '2026-01-09',
        tax: 0,
        shipping: 0,
        restockingFee: 0,
        items: [{ skuId: 3007, quantity: 1, cost: 1 }],
      }
      const types = [true, false].map(
        (automaticallyReceiveVendorCredit) =>
          call(mock, 'POST', '/return-types', {
            name: `T${automaticallyReceiveVendorCredit}`,
            automaticallyReceiveVendorCredit,
            includeInSalesTax: false,
            isDefault: false,
            isDefaultForConsignment: false,
          }).id,
      )
      const [, credited, canceled, returned] = [types[0], types[1], types[1], types[1]].map(
        (returnTypeId) => call(mock, 'POST', '/returns', { ...back, returnTypeId }).id,
      )
      for (const id of [credited, returned]) tenant.returns.markReturned(id as number)
      tenant.returns.receiveCredit(credited as number)
      for (const id of [canceled, returned]) call(mock, 'PATCH', `/returns/${id}/cancellation`, { reason: 'Other' })
    })
    expect(transitions.filter(({ of, count }) => of !== 'purchaseOrders' && count === 0)).toEqual([])
  })

  test('there are no others: random histories have no unknown transition', () => {
    const actions = fc.array(
      fc.record({
        kind: fc.constantFrom('send', 'unsend', 'export', 'cancelOutstanding', 'cancel', 'receive', 'undo', 'edit'),
        n: fc.nat(4),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(actions, fc.boolean(), (list, atOnce) => {
        const place = folder()
        covered((mock) => wander(mock, list, atOnce), {}, place)
        const known: readonly string[] = transitionTexts('purchaseOrders')
        expect(Object.keys(readCoverage(place).data.transitions.purchaseOrders ?? {}).filter((each) => !known.includes(each))).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })

  test('a restore or a reset makes no transition', () => {
    const { transitions } = covered((mock) => {
      const kept = mock.snapshot()
      sent(mock)
      mock.restore(kept)
      mock.reset()
    })
    expect(exercisedIn(transitions)).toEqual([
      ['new → Pending', 1],
      ['Pending → Sent', 1],
    ])
  })
})

function wander(mock: Mock, actions: readonly { kind: string; n: number }[], atOnce: boolean): void {
  const order = orderOf(mock, { typeId: atOnce ? 1803 : 1801, items: [item(), item({ skuId: 3001, quantity: 2 })] })
  const receipts: number[] = []
  const orders = mock.tenant(1).purchaseOrders
  for (const { kind, n } of actions) {
    if (kind === 'receive') receipts.push(order.receive(n + 1))
    else if (kind === 'undo') undo(mock, receipts[n % Math.max(1, receipts.length)] ?? 0)
    else if (kind === 'cancel') order.cancel()
    else if (kind === 'edit') call(mock, 'PATCH', `/purchase-orders/${order.id}`, { items: [item({ quantity: n + 1 })] })
    else {
      try {
        orders[kind as 'send'](order.id)
      } catch {
        // Not from this status: another history.
      }
    }
  }
}

describe('files', () => {
  test('of many workers are added up', () => {
    const place = folder()
    covered((mock) => call(mock, 'GET', '/vendors/99'), {}, place)
    covered((mock) => call(mock, 'GET', '/vendors/99'), {}, place)
    const summary = covered((mock) => call(mock, 'GET', '/trucks'), {}, place)
    expect([summary.files, summary.calls, exercisedIn(summary.rules)]).toEqual([3, 3, [['ERR-09', 2]]])
  })

  test('record immediately what is exercised, so that a killed process loses only counts', () => {
    const place = folder()
    const mock = createMock({ auth: 'off' })
    collectCoverage(mock, place)
    for (let i = 0; i < 5; i++) call(mock, 'GET', '/vendors/99')
    mock.tenant(1).purchaseOrders.send(4161)
    const { rules, transitions } = summaryOf(readCoverage(place))
    expect([exercisedIn(rules).map(([id]) => id), exercisedIn(transitions).map(([what]) => what)]).toEqual([['ERR-09'], ['Pending → Sent']])
  })

  test('may be in the same folder as the reports', () => {
    const place = folder()
    for (const name of ['index.html', 'coverage.json']) writeFileSync(join(place, name), '{}')
    expect(covered((mock) => call(mock, 'GET', '/trucks'), {}, place).files).toBe(1)
  })

  for (const [content, message] of [
    [undefined, 'cannot read the folder'],
    ['', 'there is no coverage in'],
    ['{"format":1', 'is not JSON'],
    ['{"format":2}', 'was written by another version'],
  ] as const) {
    test(`${content === undefined ? 'a missing folder' : JSON.stringify(content)} is refused with a clear message`, () => {
      const place = join(folder(), 'sub')
      if (content !== undefined) mkdirSync(place)
      if (content) writeFileSync(join(place, '1-00000000-0000-0000-0000-000000000000.json'), content)
      expect(() => readCoverage(place)).toThrow(CoverageError)
      expect(() => readCoverage(place)).toThrow(message)
    })
  }
})

describe('the report', () => {
  const suite = (mock: Mock) => {
    call(mock, 'GET', '/vendors/99')
    sent(mock)
  }

  test('in the terminal shows the figures, the operations called, and what is missing', () => {
    const table = tableOf(covered(suite))
    expect(table).toContain('Coverage of the API: 2 calls, 1 file\n')
    expect(table).toMatch(/operations +2 of \d+ +2 %/)
    expect(table).toMatch(/Vendors_GetById +1 +404 +1 of 6/)
    expect(table).toContain(`Never called (${operationIds.length - 2}):\n  Connect_Token`)
    expect(table.split('\n').every((line) => line.length <= 120)).toBe(true)
  })

  test('as a page needs no other file and names every operation, rule and status transition', () => {
    const summary = covered(suite)
    const page = pageOf(summary)
    expect(page).not.toMatch(/<script|<link|src=|https?:/)
    for (const { id } of summary.operations) expect(page).toContain(`<strong>${id}</strong>`)
    for (const { what } of [...summary.rules, ...summary.transitions]) expect(page).toContain(`>${what}<`)
  })

  test('is 100 % only if nothing is missing', () => {
    const summary = covered(suite)
    expect(Object.values(summary.shares).every(({ exercised, total, percent }) => percent === Math.floor((100 * exercised) / total))).toBe(
      true,
    )
  })

  test('leaves nothing but its own files in the folder', () => {
    const place = folder()
    covered(suite, {}, place)
    expect(readdirSync(place)).toEqual([expect.stringMatching(/^\d+-[\da-f-]{36}\.json$/)])
    expect(JSON.parse(readFileSync(join(place, readdirSync(place)[0] as string), 'utf8')).format).toBe(1)
  })
})
