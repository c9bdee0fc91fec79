/** Every refusal of every operation by name: none is missing, and each is like that of the rule itself. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { checkAnswer } from '../../src/answers.ts'
import { operationIds, operationTable } from '../../src/api.ts'
import { catalogue } from '../../src/catalogue.ts'
import { failureNames, refusalsOf } from '../../src/engine/plans/names.ts'
import { type RefusingRule, refusing } from '../../src/engine/plans/refusing.ts'
import { createMock, type Mock, type MockOptions, type OperationId } from '../../src/index.ts'
import { filesBelow, parsed, visit } from '../structure/source.ts'
import { TENANT } from '../support/api.ts'
import { item, purchaseOrder, purchaseOrderType, receipt, vendor } from '../support/requests.ts'

const RULE = /^[A-Z]{2,4}-\d{2}$/

/** Rules that only control verbs use; they refuse no call of the API. */
const CONTROL_ONLY = [
  'src/domain/batches.ts',
  'src/domain/reference-data.ts',
  'src/domain/purchase-orders/moves.ts',
  'src/domain/returns/moves.ts',
  'src/domain/transfers/moves.ts',
]

/** The ids of rules by the names of the constants that hold them. */
const idsByName = new Map<string, string>()
for (const file of filesBelow('src').filter((each) => !each.startsWith('src/generated/'))) {
  visit(parsed(file), (node) => {
    if (!ts.isVariableDeclaration(node)) return
    const id = /^\{\s*id: '([A-Z]{2,4}-\d{2})'/.exec(node.initializer?.getText() ?? '')?.[1]
    if (id) idsByName.set(node.name.getText(), id)
  })
}

/** An id, or `rule.id`, where a refusal is made, but not in the rule's own object. */
const isRefusing = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) ||
  ts.isVariableDeclaration(parent) ||
  ts.isConditionalExpression(parent) ||
  ts.isArrayLiteralExpression(parent) ||
  (ts.isPropertyAssignment(parent) && parent.name.getText() === 'rule')

/** The ids of the rules by which a file refuses. */
function refusedIn(file: string): string[] {
  const found: string[] = []
  visit(parsed(file), (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'id' && isRefusing(node)) {
      const id = idsByName.get(node.expression.getText())
      if (id) found.push(id)
    }
    if (ts.isStringLiteral(node) && RULE.test(node.text) && isRefusing(node)) found.push(node.text)
  })
  return found
}

const files = [...['src/engine/admission', 'src/contract', 'src/domain'].flatMap(filesBelow), 'src/engine/input.ts'].filter(
  (file) => !CONTROL_ONLY.includes(file) && file !== 'src/domain/quirks.ts',
)

/** Noticed, not refused. */
const isAdvice = (id: string) => id.startsWith('ADV-')

test('every rule that refuses a call of the API is in the table', () => {
  const guards = catalogue.filter((rule) => 'refuses' in rule).map((rule) => rule.id)
  const written = files.flatMap(refusedIn).filter((id) => !isAdvice(id))
  expect(written.length).toBeGreaterThan(30)
  const missing = [...new Set([...guards, ...written])].filter((id) => !(id in refusing))
  expect(missing, 'add these rules to src/engine/plans/refusing.ts, with the status and an example of the message').toEqual([])
})

test('every rule of the table is one of the catalogue, and some operation has it', () => {
  const known = new Set<string>(catalogue.map((rule) => rule.id))
  const borne = new Set<string>(operationIds.flatMap((id) => refusalsOf(id).rules))
  const unknown = Object.keys(refusing).filter((id) => !known.has(id) || !borne.has(id))
  expect(unknown, 'remove these from src/engine/plans/refusing.ts, or list them in x-rules of openapi.yaml').toEqual([])
})

test('every operation can fail by every rule of the table that its own x-rules list, if it has what the rule needs', () => {
  const needs = (id: RefusingRule) => 'needs' in refusing[id]
  const missing = operationIds.flatMap((operation) => {
    const { rules } = refusalsOf(operation)
    return operationTable(operation)
      .rules.filter((id): id is RefusingRule => id in refusing && !needs(id as RefusingRule) && !rules.includes(id as RefusingRule))
      .map((id) => `${operation} ${id}`)
  })
  expect(missing).toEqual([])
})

const targetOf = (operation: OperationId) =>
  operationTable(operation)
    .path.replace('{tenant}', String(TENANT))
    .replace(/\{\w+\}/g, '1')

const refusalNames = (operation: OperationId) => {
  const { rules, statuses } = refusalsOf(operation)
  return [...rules, ...statuses]
}

test.each(operationIds)('ERR-01 %s fails by each of its refusals as its document declares it', (operation) => {
  const { method } = operationTable(operation)
  for (const name of refusalNames(operation)) {
    const mock = createMock({ auth: 'off', checkAnswer })
    mock.fail(operation, { with: name } as never)
    const { status, headers, body } = mock.handle({ method, host: 'localhost', target: targetOf(operation), headers: {} })
    expect(refusalsOf(operation).statuses, `${operation} ${name}`).toContain(status)
    if (typeof name === 'number') expect(status).toBe(name)
    else expect(headers['x-mock-rule']).toBe(name)
    expect(JSON.parse(body)).not.toEqual({})
    expect(mock.journal.entries()[0]).toMatchObject({ failure: String(name), changes: [], status })
  }
})

const at = (path: string) => `/inventory/v2/tenant/${TENANT}${path}`

/** Requests that a rule itself refuses. */
const REAL: readonly [RefusingRule, OperationId, string, string, unknown?, MockOptions?][] = [
  ['GATE-05', 'Vendors_GetList', 'GET', at('/vendors?includeTotal=maybe')],
  ['GATE-07', 'Vendors_GetById', 'GET', at('/vendors/abc')],
  ['ERR-02', 'Vendors_Create', 'POST', at('/vendors'), vendor({ name: undefined })],
  ['ERR-04', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), purchaseOrder({ shipping: 'Ground' })],
  ['ERR-05', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), { ...purchaseOrder(), vendorId: null }],
  ['ERR-07', 'Vendors_Create', 'POST', at('/vendors'), vendor({ status: 'x' }), { quirks: { unknownBody: 'reject' } }],
  ['ERR-08', 'Vendors_Create', 'POST', at('/vendors'), '{'],
  ['ERR-09', 'Vendors_GetById', 'GET', at('/vendors/1')],
  ['LIST-02', 'Vendors_GetList', 'GET', at('/vendors?pageSize=5001')],
  ['LIST-04', 'Vendors_GetList', 'GET', at('/vendors?sort=Name')],
  ['LIST-06', 'Vendors_GetList', 'GET', at('/vendors?active=Yes')],
  ['LIST-07', 'Vendors_GetList', 'GET', at('/vendors?modifiedOnOrAfter=yesterday')],
  ['LIST-12', 'Vendors_GetList', 'GET', at('/vendors?externalDataKey=a')],
  ['EXP-05', 'Export_Returns', 'GET', at('/export/returns?from=x')],
  ['REF-01', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), purchaseOrder({ vendorId: 999999 })],
  [
    'REF-01',
    'PurchaseOrders_Create',
    'POST',
    at('/purchase-orders'),
    purchaseOrder({ vendorId: 999999 }),
    { quirks: { missingReference: '404' } },
  ],
  ['REF-04', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), purchaseOrder({ items: [item({ skuId: 999999 })] })],
  ['VEN-02', 'Vendors_Create', 'POST', at('/vendors'), vendor({ name: ' ' })],
  ['VEN-06', 'Vendors_Create', 'POST', at('/vendors'), vendor({ taxRate: -1 })],
  ['POT-03', 'PurchaseOrderTypes_Create', 'POST', at('/purchase-order-types'), purchaseOrderType({ name: 'standard' })],
  ['POT-03', 'PurchaseOrderTypes_Update', 'PATCH', at('/purchase-order-types/1802'), { name: 'standard' }],
  ['PO-05', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), purchaseOrder({ tax: -1 })],
  ['PO-06', 'PurchaseOrders_Create', 'POST', at('/purchase-orders'), purchaseOrder({ items: [] })],
  ['PO-14', 'PurchaseOrders_Update', 'PATCH', at('/purchase-orders/4001'), { memo: 'x' }],
  ['PO-17', 'PurchaseOrders_Cancel', 'PATCH', at('/purchase-orders/4086/cancellation'), {}],
  ['RCP-01', 'Receipts_CreateReceipt', 'POST', at('/receipts'), receipt(4001)],
  ['RCP-09', 'Receipts_CreateReceipt', 'POST', at('/receipts'), receipt(4133, { items: [] })],
]

function answered(mock: Mock, method: string, target: string, body: unknown) {
  const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const reply = mock.handle({ method, host: 'localhost', target, headers: {}, ...text })
  const { errors, title, ...json } = JSON.parse(reply.body)
  return {
    status: reply.status,
    rule: reply.headers['x-mock-rule'],
    type: reply.headers['content-type'],
    json,
    isGeneral: '' in errors,
    title,
    errors,
  }
}

test.each(REAL)(
  '%s fails %s like a real refusal: status, shape, and whether it names a field',
  (rule, operation, method, target, body, options) => {
    const real = answered(createMock({ auth: 'off', ...options }), method, target, body)
    const mock = createMock({ auth: 'off', ...options })
    mock.fail(operation, { with: rule } as never)
    const failed = answered(mock, method, target, body)
    expect(real.rule).toBe(rule)
    const { status, type, json, isGeneral } = real
    expect({ ...failed, title: '', errors: {} }).toEqual({ status, rule, type, json, isGeneral, title: '', errors: {} })
    if (status === 400) expect(failed.title).toBe(isGeneral ? failed.errors['']?.[0] : real.title)
    if (!isGeneral) expect(Object.keys(failed.errors)).toHaveLength(Object.keys(real.errors).length)
  },
)

test.each([
  ['403', 403],
  ['404', 404],
] as const)('AUTH-07 follows the quirk missingScope: %s; forbidden and 403 are always 403', (missingScope, status) => {
  const statusOf = (name: 'AUTH-07' | 'forbidden' | 403) => {
    const mock = createMock({ auth: 'off', quirks: { missingScope } })
    mock.fail('Vendors_GetList', { with: name })
    return mock.handle({ method: 'GET', host: 'localhost', target: at('/vendors'), headers: {} }).status
  }
  expect([statusOf('AUTH-07'), statusOf('forbidden'), statusOf(403)]).toEqual([status, 403, 403])
})

test('ERR-12 a refusal by the mock itself names the mock', () => {
  const mock = createMock({ auth: 'off', checkAnswer })
  mock.fail('Vendors_Create', { with: 501 })
  const { status, body } = mock.handle({ method: 'POST', host: 'localhost', target: at('/vendors'), headers: {} })
  expect([status, JSON.parse(body)]).toEqual([
    501,
    { mock: 'mocktitan', message: 'Mocktitan does not simulate this.', operation: 'Vendors_Create' },
  ])
})

test('each name of an operation is listed once', () => {
  const twice = operationIds.filter((id) => new Set(failureNames(id)).size !== failureNames(id).length)
  expect(twice).toEqual([])
})
