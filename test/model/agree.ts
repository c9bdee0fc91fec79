/** Takes the steps with both the engine and the model: the two must agree after each. */
import fc from 'fast-check'
import { createMock, type Mock } from '../../src/index.ts'
import * as model from './model.ts'
import { history, type Step } from './steps.ts'

const TENANT = 1
const BASE = `/inventory/v2/tenant/${TENANT}`
const STANDARD = 1801
const AUTO_RECEIVE = 1803
const ADDRESS = { street: '1 Main St', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' }

/** Runs the steps with both; throws if they differ. */
function agree(pageSize: number, steps: readonly Step[]): void {
  const run = new Run(pageSize)
  for (const step of steps) run.take(step)
  run.follow()
}

class Run {
  private readonly mock: Mock
  private readonly orders: model.Order[] = []
  /** The rows and the position of a consumer of the feed; it begins after the starting world. */
  private readonly modifiedBefore = new Map<number, string>()
  private from = '2026-01-05T09:00:00Z'

  constructor(exportPageSize: number) {
    this.mock = createMock({ world: 'demo', auth: 'off', exportPageSize })
  }

  take(step: Step): void {
    if (step.kind === 'create') this.create(step)
    else if (step.kind === 'poll') this.follow()
    else {
      const order = this.orders[step.order % Math.max(1, this.orders.length)]
      if (order) this.change(order, step)
    }
  }

  private create({ lines, tax, atOnce }: Extract<Step, { kind: 'create' }>): void {
    const order = model.create(lines, tax, atOnce)
    const items = lines.map((each) => ({
      skuId: each.sku,
      description: 'x',
      vendorPartNumber: 'x',
      quantity: each.quantity,
      cost: each.cost / 100,
    }))
    const { body } = this.ask('POST', '/purchase-orders', {
      vendorId: 2101,
      typeId: atOnce ? AUTO_RECEIVE : STANDARD,
      businessUnitId: 1001,
      inventoryLocationId: 1601,
      shipTo: { description: '', address: ADDRESS },
      impactsTechnicianPayroll: false,
      date: '2026-01-05',
      requiredOn: '2026-01-05',
      tax: tax / 100,
      shipping: 0,
      items,
    })
    order.id = body.id
    this.orders.push(order)
    this.compare(order)
  }

  private change(order: model.Order, step: Exclude<Step, { kind: 'create' | 'poll' }>): void {
    const items = model.listed(order)
    const position = 'position' in step ? step.position % items.length : 0
    if ('position' in step && items.length === 0) return
    const request = this.requestFor(order, step, position)
    const verdict = this.verdict(order, step, position)
    const { status, rule } = this.ask(...request)
    same(`${step.kind} of an order that was to be ${verdict ?? 'changed'}`, status === 200 ? undefined : rule, verdict)
    this.compare(order)
  }

  private verdict(order: model.Order, step: Exclude<Step, { kind: 'create' | 'poll' }>, position: number): model.Verdict {
    switch (step.kind) {
      case 'send':
        return model.send(order)
      case 'unsend':
        return model.unsend(order)
      case 'export':
        return model.exportOrder(order)
      case 'giveUp':
        return model.giveUp(order)
      case 'cancel':
        return model.cancel(order)
      case 'receive':
        return model.receive(order, this.fitted(order, step.lines))
      case 'cancelReceipt':
        return order.receipts.length === 0 ? 'ERR-09' : model.cancelReceipt(order, step.receipt % order.receipts.length)
      case 'markExported':
        return order.receipts.length === 0 ? undefined : model.markExported(order, step.receipt % order.receipts.length)
      case 'note':
        return model.note(order, step.memo)
      case 'requantify':
        return model.requantify(order, position, step.quantity)
      case 'leaveOut':
        return model.leaveOut(order, position)
    }
  }

  /** Lines that name a position get the SKU at that position. */
  private fitted(order: model.Order, lines: readonly model.ReceivedLine[]): model.ReceivedLine[] {
    const items = model.listed(order)
    return lines.map((each) => {
      if (each.position === null || items.length === 0) return { ...each, position: null }
      const position = each.position % items.length
      return { ...each, position, sku: (items[position] as model.Item).sku }
    })
  }

  private requestFor(order: model.Order, step: Exclude<Step, { kind: 'create' | 'poll' }>, position: number): [string, string, unknown?] {
    const path = `/purchase-orders/${order.id}`
    const moves = { send: 'send', unsend: 'unsend', export: 'export', giveUp: 'cancel-outstanding' } as const
    switch (step.kind) {
      case 'send':
      case 'unsend':
      case 'export':
      case 'giveUp':
        return ['POST', `/_mock/tenants/${TENANT}${path}/${moves[step.kind]}`]
      case 'cancel':
        return ['PATCH', `${path}/cancellation`, {}]
      case 'receive': {
        const items = model.listed(order)
        const lines = this.fitted(order, step.lines).map(({ sku, quantity, cost, position: at }) => ({
          skuId: sku,
          quantity,
          cost: cost / 100,
          ...(at !== null && { purchaseOrderItemId: (items[at] as model.Item).id }),
        }))
        return ['POST', '/receipts', { purchaseOrderId: order.id, dateReceived: '2026-01-06', tax: 0, shipping: 0, items: lines }]
      }
      case 'cancelReceipt':
        return ['PATCH', `/receipts/${order.receipts[step.receipt % Math.max(1, order.receipts.length)]?.id ?? 1}/cancellation`, {}]
      case 'markExported': {
        const bill = order.receipts[step.receipt % Math.max(1, order.receipts.length)]?.billId ?? 1
        return ['POST', `/accounting/v2/tenant/${TENANT}/inventory-bills/markasexported`, { inventoryBillIds: [bill] }]
      }
      case 'note':
        return ['PATCH', path, { memo: step.memo }]
      case 'requantify':
        return [
          'PATCH',
          path,
          { items: this.updates(order).map((each, i) => (i === position ? { ...each, quantity: step.quantity } : each)) },
        ]
      case 'leaveOut':
        return ['PATCH', path, { items: this.updates(order).filter((_, i) => i !== position) }]
    }
  }

  private updates(order: model.Order): Record<string, unknown>[] {
    return this.read(order).items.map(({ id, skuId, description, vendorPartNumber, quantity, cost }: Record<string, unknown>) => ({
      id,
      skuId,
      description,
      vendorPartNumber: vendorPartNumber ?? '',
      quantity,
      cost,
    }))
  }

  private compare(order: model.Order): void {
    const read = this.read(order)
    const items = model.listed(order)
    same('status', read.status, order.status)
    same('total', Math.round(read.total * 100), model.total(order))
    same('memo', read.summary, order.memo)
    same('sentOn', read.sentOn !== null, order.sent)
    same('receivedOn', read.receivedOn !== null, ['Received', 'Exported'].includes(order.status))
    same(
      'items',
      read.items.map((item: Record<string, unknown>) => [item.skuId, item.quantity, item.quantityReceived, item.status]),
      items.map((item) => [item.sku, item.quantity, item.received, model.itemStatus(order, item)]),
    )
    items.forEach((item, i) => {
      item.id = read.items[i].id
    })
    const receipts = this.ask('GET', `/receipts?active=Any&sort=Id&pageSize=5000&purchaseOrderIds=${order.id}`).body.data
    same(
      'receipts',
      receipts.map((receipt: { active: boolean; syncStatus: string }) => [receipt.active, receipt.syncStatus]),
      order.receipts.map((receipt) => [receipt.active, receipt.exported ? 'Exported' : 'Pending']),
    )
    order.receipts.forEach((receipt, i) => {
      receipt.id = receipts[i].id
      receipt.billId = receipts[i].billId
    })
  }

  /** EXP: a consumer that follows continueFrom to the end has the current state of every order. */
  follow(): void {
    let pages = 0
    for (let more = true; more; ) {
      if (++pages > this.orders.length + 1) throw new Error('the feed does not end')
      const { body } = this.ask('GET', `/export/purchase-orders?from=${encodeURIComponent(this.from)}`)
      for (const row of body.data) this.modifiedBefore.set(row.id, JSON.stringify(row))
      this.from = body.continueFrom
      more = body.hasMore
    }
    for (const order of this.orders)
      same(`order ${order.id} in the feed`, this.modifiedBefore.get(order.id), JSON.stringify(this.read(order)))
  }

  private read(order: model.Order) {
    return this.ask('GET', `/purchase-orders/${order.id}`).body
  }

  // biome-ignore lint/suspicious/noExplicitAny: what came back is looked into field by field
  private ask(method: string, path: string, body?: unknown): { status: number; rule: string | undefined; body: any } {
    const isControl = path.startsWith('/_mock')
    const isWhole = isControl || path.startsWith('/accounting')
    const call = {
      method,
      host: 'localhost',
      target: isWhole ? path : BASE + path,
      headers: {},
      body: body === undefined ? undefined : JSON.stringify(body),
    }
    const reply = isControl ? this.mock.control(call) : this.mock.handle(call)
    return { status: reply.status, rule: reply.headers['x-mock-rule'], body: reply.body === '' ? undefined : JSON.parse(reply.body) }
  }
}

function same(what: string, engine: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(engine), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}: the engine says ${a}, the model ${b}`)
}

interface Options {
  readonly runs: number
  readonly seed: number
}

export const check = ({ runs, seed }: Options): void =>
  fc.assert(
    fc.property(history, ({ pageSize, steps }) => agree(pageSize, steps)),
    { numRuns: runs, seed },
  )
