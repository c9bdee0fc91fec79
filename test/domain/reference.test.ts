/** The reference reads answer from the same world, and bills follow receipts. */
import { describe, expect, test } from 'vitest'
import demo from '../../fixtures/demo.json' with { type: 'json' }
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { loadWorld } from '../../src/worlds/world-file.ts'
import { type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { GUID } from '../support/filters.ts'
import { demoWithSettings, orderIn, refusalOf } from '../support/orders.ts'
import { purchaseOrder, receipt } from '../support/requests.ts'

const at = (service: string, path: string): string => `raw:/${service}/v2/tenant/${TENANT}/${path}`
const BILLS = at('accounting', 'inventory-bills/paginated')

// biome-ignore lint/suspicious/noExplicitAny: whatever came back
type Json = any

const billOf = async (api: Api, id: number): Promise<Json> => (await api.read(`${BILLS}?ids=${id}`)).data[0]
const receiptOf = async (api: Api, id: number): Promise<Json> => (await api.read(`/receipts?ids=${id}&active=Any`)).data[0]

/** A receipt of a whole new order, and the id of its bill. */
async function billed(api: Api, more: Record<string, unknown> = {}): Promise<{ id: number; billId: number }> {
  const id = await api.create('/receipts', receipt(await api.create('/purchase-orders', purchaseOrder()), more))
  return { id, billId: (await receiptOf(api, id)).billId }
}

const DETAILS: [OperationId, string, number][] = [
  ['Technicians_Get', at('settings', 'technicians'), 1101],
  ['BusinessUnits_Get', at('settings', 'business-units'), 1001],
  ['Jobs_Get', at('jpm', 'jobs'), 2003],
  ['Projects_Get', at('jpm', 'projects'), 1902],
  ['Materials_Get', at('pricebook', 'materials'), 3009],
  ['Equipment_Get', at('pricebook', 'equipment'), 3031],
  ['PaymentTerms_GetPaymentTermModel', at('accounting', 'payment-terms'), 1304],
  ['Employees_Get', at('settings', 'employees'), 1152],
  ['Services_Get', at('pricebook', 'services'), 3052],
]

describeEachFace('Reference reads', (open) => {
  test.each(DETAILS)('LIST-13 REF-08 %s gives the same record as the list', async (_, path, id) => {
    const api = await open()
    const [detail, list] = [await api.read(`${path}/${id}`), await api.read(`${path}?ids=${id}`)]
    expect([detail.id, list.data]).toEqual([id, [detail]])
  })

  test.each(DETAILS)('ERR-09 %s of an unknown id is 404', async (_, path) => {
    const answer = await (await open()).get(`${path}/999999`)
    expect([answer.status, answer.rule]).toEqual([404, 'ERR-09'])
  })

  test.each(DETAILS)('GATE-07 %s of an id that is not a number is 400 keyed by the parameter', async (operation, path) => {
    const { json } = await (await open()).get(`${path}/x1`)
    expect(Object.keys(json.errors)).toEqual([operation.startsWith('PaymentTerms') ? 'paymentTermId' : 'id'])
  })

  test.each([
    ['materials', 3031],
    ['equipment', 3009],
  ])('REF-08 %s do not have %i, which is of the other kind', async (path, id) => {
    const api = await open()
    const list = await api.read(`${at('pricebook', path)}?ids=${id}&active=Any`)
    expect([(await api.get(`${at('pricebook', path)}/${id}`)).status, list.data]).toEqual([404, []])
  })

  test.each([
    [at('settings', 'technicians/1106'), { active: false, positions: ['Installer'] }],
    [
      at('settings', 'business-units/1001'),
      { name: 'Plumbing Service', address: expect.objectContaining({ latitude: 40.0838, longitude: -82.9764 }) },
    ],
    [
      at('jpm', 'jobs/2003'),
      { jobNumber: '61003', projectId: 1902, appointmentCount: 2, firstAppointmentId: 2065, lastAppointmentId: 2066 },
    ],
    [at('jpm', 'projects/1902'), { number: '7002', jobIds: [2003], startDate: '2025-09-08T00:00:00Z' }],
    [
      at('pricebook', 'equipment/3031'),
      {
        displayName: 'Gas water heater 50 gal, atmospheric',
        account: 'Equipment Sales',
        costOfSaleAccount: 'Equipment Purchased',
        assetAccount: 'Equipment in Stock',
      },
    ],
    [at('pricebook', 'materials/3030'), { active: false, account: 'Material Sales', assetAccount: null, isChemical: true }],
    [
      at('accounting', 'payment-terms/1304'),
      { name: '2% 10 Net 30', dueDay: 30, paymentTermDiscountModel: expect.objectContaining({ discount: 2 }) },
    ],
  ])('REF-08 %s', async (path, message) => {
    expect(await (await open()).read(path)).toMatchObject(message)
  })

  test.each([
    ['number=61003', [2003], undefined],
    ['number=61003&jobStatus=Completed', [], undefined],
    ['jobNumber=61003', demo.jobs.map((job) => job.id), 'ADV-01 jobNumber'],
  ])('REF-08 GATE-03 jobs with ?%s are %j', async (query, found, advice) => {
    const { json, headers } = await (await open()).get(`${at('jpm', 'jobs')}?${query}`)
    expect([json.data.map((job: Json) => job.id), headers['x-mock-advice']]).toEqual([found, advice])
  })

  test('REF-08 a job that a tester makes can be read, and its project names it', async () => {
    const api = await open()
    await api.read(at('jpm', 'projects/1901'))
    const id = api.tell((mock) => mock.tenant(TENANT).jobs.create({ jobNumber: '90001', projectId: 1901 }).id)
    const [job, project] = [await api.read(at('jpm', `jobs/${id}`)), await api.read(at('jpm', 'projects/1901'))]
    expect([job.jobStatus, job.appointmentCount, job.firstAppointmentId, project.jobIds]).toEqual(['Scheduled', 0, 0, [2002, id]])
  })

  test.each([
    ['observed', null],
    ['declared', 0],
  ] as const)('VAL-06 a job without an invoice with %s nulls: %j', async (nulls, invoiceId) => {
    const api = await open({ quirks: { nulls } })
    expect((await api.read(at('jpm', 'jobs/2004'))).invoiceId).toBe(invoiceId)
  })

  test.each([
    [at('jpm', 'jobs/2003'), [], [{ key: 'erpJobId', value: 'J-61003' }]],
    [at('jpm', 'projects/1902'), [], [{ key: 'erpProjectId', value: 'PR-7002' }]],
    [at('pricebook', 'materials/3009'), null, [{ key: 'erpItemId', value: 'I-3009' }]],
    [at('settings', 'business-units/1001'), null, [{ key: 'erpDepartment', value: 'D-10' }]],
  ])('EXT-01 %s shows external data only to its application', async (path, without, own) => {
    const api = await open()
    const dataOf = async (query: string) => (await api.read(path + query)).externalData
    const answers = [await dataOf(''), await dataOf(`?externalDataApplicationGuid=${GUID}`)]
    expect([...answers, await dataOf('?externalDataApplicationGuid=11111111-2222-3333-4444-555555555555')]).toEqual([without, own, []])
  })

  test('REF-08 of two visits at the same time the one with the lower id is first', async () => {
    const visit = (id: number) => ({ id, startsOn: '2026-01-06T14:00:00Z' })
    const api = await open()
    const job = api.tell((mock) =>
      mock.tenant(TENANT).jobs.create({ jobNumber: '90001', appointments: [visit(90_012), visit(90_011), visit(90_013)] } as never),
    )
    const { firstAppointmentId, lastAppointmentId } = await api.read(at('jpm', `jobs/${job.id}`))
    expect([firstAppointmentId, lastAppointmentId]).toEqual([90_011, 90_013])
  })

  test.each([
    ['in the order of their ids', 90_011, 90_012],
    ['against it', 90_012, 90_011],
  ])('REF-08 visits are in the order of their times, %s', async (_, first, second) => {
    const api = await open()
    const appointments = [
      { id: second, startsOn: '2026-01-07T14:00:00Z' },
      { id: first, startsOn: '2026-01-06T14:00:00Z' },
    ]
    const job = api.tell((mock) => mock.tenant(TENANT).jobs.create({ jobNumber: '90001', appointments } as never))
    const { firstAppointmentId, lastAppointmentId } = await api.read(at('jpm', `jobs/${job.id}`))
    expect([firstAppointmentId, lastAppointmentId]).toEqual([first, second])
  })

  test.each([
    ['OnOrAfter', '2026-01-06T14:00:00Z', true],
    ['OnOrAfter', '2026-01-06T14:00:00.0000001Z', false],
    ['Before', '2026-01-06T14:00:00Z', false],
    ['Before', '2026-01-06T14:00:00.0000001Z', true],
  ])('LIST-07 a first visit at 14:00, firstAppointmentStarts%s=%s: %s', async (range, moment, found) => {
    const api = await open()
    const appointments = [{ id: 90_011, startsOn: '2026-01-06T14:00:00Z' }]
    const { id } = api.tell((mock) => mock.tenant(TENANT).jobs.create({ jobNumber: '90001', appointments } as never))
    const { data } = await api.read(`${at('jpm', 'jobs')}?ids=${id}&firstAppointmentStarts${range}=${moment}`)
    expect(data.length > 0).toBe(found)
  })

  test.each(['firstAppointmentStartsOnOrAfter=2000-01-01', 'firstAppointmentStartsBefore=2099-01-01', 'completedBefore=2099-01-01'])(
    'LIST-07 a job without visits that is not completed does not match %s',
    async (query) => {
      const api = await open()
      const { id } = api.tell((mock) => mock.tenant(TENANT).jobs.create({ jobNumber: '90001' }))
      expect((await api.read(`${at('jpm', 'jobs')}?ids=${id}&${query}`)).data).toEqual([])
    },
  )

  test('LIST-08 a project is found by any of its jobs', async () => {
    const api = await open()
    const found = async (jobId: number) => (await api.read(`${at('jpm', 'projects')}?jobId=${jobId}`)).data.map((each: Json) => each.id)
    const [first, second] = demo.jobs.filter((job) => job.projectId === 1903)
    expect([await found(first?.id as number), await found(second?.id as number)]).toEqual([[1903], [1903]])
  })

  test('REF-08 a record with only an id in a world file is answered with all properties', async () => {
    const world = {
      businessUnits: [{ id: 1, name: 'Unit' }],
      technicians: [{ id: 2, name: 'Ada Pipe' }],
      projects: [{ id: 3, number: '1', name: 'One' }],
      jobs: [{ id: 4, jobNumber: '10' }],
      skus: [
        { id: 5, code: 'M', name: 'Material', type: 'Material' },
        { id: 6, code: 'E', name: 'Equipment', type: 'Equipment' },
      ],
      tagTypes: [{ id: 7, name: 'Tag' }],
      paymentTerms: [{ id: 8, name: 'Term' }],
      budgetCodes: [{ id: 9, code: 'B' }],
      bills: [{ id: 10 }],
      billCustomFields: [{ id: 11, name: 'Field', dataType: 'Text' }],
      employees: [{ id: 12, name: 'Rosa Desk' }],
      services: [{ id: 13, code: 'S', displayName: 'Service' }],
    }
    const api = await open({ world })
    const pages = await Promise.all(
      operationIds
        .filter(
          (id) =>
            operationTable(id).method === 'GET' &&
            /^\/(settings|jpm|pricebook|accounting)\/[^{]*\{tenant\}[^{]*$/.test(operationTable(id).path),
        )
        .map((id) => api.read(`raw:${operationTable(id).path.replace('{tenant}', String(TENANT))}`)),
    )
    expect(pages.map((page) => (page.data ?? page).length)).toEqual(pages.map(() => 1))
  })
})

describeEachFace('Inventory bills', (open) => {
  test('RCP-08 RCP-11 a receipt makes a bill with its number, amounts and lines', async () => {
    const api = await open()
    const { id, billId } = await billed(api, { vendorDocumentNumber: 'INV-7', memo: 'At the dock' })
    const [made, bill] = [await receiptOf(api, id), await billOf(api, billId)]
    expect(bill).toMatchObject({
      id: billId,
      purchaseOrderId: made.purchaseOrderId,
      referenceNumber: made.number,
      vendorNumber: 'INV-7',
      summary: 'At the dock',
      billDate: '2026-01-06T00:00:00Z',
      billAmount: '64.80',
      taxAmount: '3.00',
      shippingAmount: '5.00',
      syncStatus: 'Pending',
      createdBy: 'Integration',
      termName: 'Net 30',
      dueDate: '2026-02-05T00:00:00Z',
      vendor: { id: 2101, name: 'Scioto Supply House' },
      businessUnit: { id: 1001, name: 'Plumbing Service' },
      batch: null,
    })
    expect(bill.items).toMatchObject([
      {
        order: 1,
        id: made.items[0].id,
        receiptItemId: made.items[0].id,
        skuCode: 'BV-075-LF',
        quantity: '4',
        cost: '14.20',
        inventoryLocation: 'Main Warehouse',
      },
    ])
  })

  test('VAL-04 the bill takes the id after the lines of its receipt', async () => {
    const api = await open()
    const { id, billId } = await billed(api)
    expect([(await receiptOf(api, id)).items[0].id, billId]).toEqual([id + 1, id + 2])
  })

  test('RCP-11 an order that is received when created has a bill', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ typeId: 1803, jobId: 2003, vendorInvoiceNumber: 'SSH-1' }))
    const { data } = await api.read(`${BILLS}?purchaseOrderNumber=${(await api.read(`/purchase-orders/${order}`)).number}`)
    expect(data).toMatchObject([{ purchaseOrderId: order, vendorNumber: 'SSH-1', jobId: 2003, jobNumber: '61003' }])
  })

  test('RCP-08 without bills on receipt a receipt has no bill', async () => {
    const api = await open({ world: demoWithSettings({ billsOnReceipt: false }) })
    const before = (await api.read(`${BILLS}?includeTotal=true`)).totalCount
    expect([(await billed(api)).billId, (await api.read(`${BILLS}?includeTotal=true`)).totalCount]).toEqual([null, before])
  })

  test('RCP-07 a receipt without a bill can be posted', async () => {
    const api = await open({ world: demoWithSettings({ billsOnReceipt: false }) })
    const { id } = await billed(api)
    api.tell((mock) => mock.tenant(TENANT).batches.post({ receiptIds: [id] }))
    expect(await receiptOf(api, id)).toMatchObject({ billId: null, syncStatus: 'Posted' })
  })

  test('RCP-06 a receipt without a bill can be canceled', async () => {
    const api = await open({ world: demoWithSettings({ billsOnReceipt: false }) })
    const { id } = await billed(api)
    await api.patch(`/receipts/${id}/cancellation`)
    expect((await receiptOf(api, id)).active).toBe(false)
  })

  test('RCP-14 the bill of a canceled receipt is no longer listed, and the receipt keeps its billId', async () => {
    const api = await open()
    const { id, billId } = await billed(api)
    await api.patch(`/receipts/${id}/cancellation`)
    expect([await billOf(api, billId), (await receiptOf(api, id)).billId]).toEqual([undefined, billId])
  })

  test('RCP-14 RCP-07 a bill is posted and exported with its receipt', async () => {
    const api = await open()
    const { id, billId } = await billed(api)
    const batch = api.tell((mock) => mock.tenant(TENANT).batches.post({ receiptIds: [id] }))
    const posted = await billOf(api, billId)
    api.tell((mock) => mock.tenant(TENANT).batches.export(batch.id))
    const exported = await billOf(api, billId)
    const reference = { id: batch.id, number: batch.number, name: batch.name }
    expect([posted, exported]).toMatchObject([
      { syncStatus: 'Posted', batch: reference, postDate: '2026-01-05T00:00:00Z' },
      { syncStatus: 'Exported', batch: reference, postDate: '2026-01-05T00:00:00Z' },
    ])
  })

  test.each([
    ['NumberOfDays', 45, '2026-03-17T00:00:00Z'],
    ['NumberOfDays', 0, '2026-01-31T00:00:00Z'],
    ['CertainDayOfCurrentMonth', 15, '2026-01-15T00:00:00Z'],
    ['CertainDayOfFollowingMonth', 10, '2026-02-10T00:00:00Z'],
    ['CertainDayOfFollowingMonth', 31, '2026-02-28T00:00:00Z'],
    ['NumberOfDays', 2_000_000_000, null],
    ['NumberOfDays', null, null],
  ])('RCP-11 with a term of %s %j a bill of 31 January is due %j', async (dueDayType, dueDay, due) => {
    const paymentTerms = demo.paymentTerms.map((term) => ({ ...term, dueDayType, dueDay }))
    const api = await open({ world: { ...demo, paymentTerms } })
    const { billId } = await billed(api, { dateReceived: '2026-01-31' })
    expect((await billOf(api, billId)).dueDate).toBe(due)
  })

  test.each([
    'batchId=1',
    'batchNumber=1',
    'billNumber=x',
    'businessUnitIds=1001',
    'dateFrom=2000-01-01',
    'dateTo=2099-01-01',
    'dateReconciledOnOrAfter=2000-01-01',
    'dateReconciledBefore=2099-01-01',
    'jobNumber=61003',
    'purchaseOrderNumber=1',
    'purchaseOrderTypes=Standard',
    'minCost=0',
    'maxCost=1000000',
  ])('LIST-08 a bill without properties in the world does not match %s', async (query) => {
    const api = await open({ world: { ...demo, bills: [{ id: 90_001 }] } })
    expect((await api.read(`${BILLS}?ids=90001&${query}`)).data).toEqual([])
  })

  test('LIST-10 a bill without a number is found by no number', async () => {
    const bills = [{ id: 90_001 }, ...[90_002, 90_003].map((id) => ({ id, referenceNumber: 'INV-1' }))]
    const api = await open({ world: { ...demo, bills } })
    expect((await api.read(`${BILLS}?ids=90001&billNumber=inv-1`)).data).toEqual([])
  })

  test('RCP-11 without a payment term a bill has no due date', async () => {
    const api = await open()
    const order = await orderIn(api, 'Sent', { vendorId: 2104 })
    const id = await api.create('/receipts', receipt(order))
    expect(await billOf(api, (await receiptOf(api, id)).billId)).toMatchObject({ termName: null, dueDate: null })
  })

  test('RCP-11 accounts without an id in the world have id 0 on a bill', async () => {
    const skus = demo.skus.map((sku) => ({ ...sku, generalLedgerAccountId: null, costOfSaleAccountId: null }))
    const api = await open({ world: { ...demo, skus } })
    const [line] = (await billOf(api, (await billed(api)).billId)).items
    expect([line.generalLedgerAccount, line.costOfSaleAccount.id, line.assetAccount]).toEqual([
      { id: 0, name: 'Material Sales', number: '4100', type: 'Income', detailType: 'SalesOfProductIncome' },
      0,
      null,
    ])
  })

  test('REF-08 one list has no envelope, but still has pages', async () => {
    const api = await open()
    const bare = at('accounting', 'inventory-bills')
    const whole = await api.read(bare)
    const { data } = await api.read(BILLS)
    expect([Array.isArray(whole), whole, await api.read(`${bare}?page=2&pageSize=5`)]).toEqual([true, data, data.slice(5, 10)])
  })

  test('LIST-02 a page of the bare list that is too large is refused', async () => {
    expect(refusalOf(await (await open()).get(`${at('accounting', 'inventory-bills')}?pageSize=5001`))).toBe('400 LIST-02 pageSize')
  })

  test('RCP-08 each receipt of the demo world except the canceled one has its bill in the list', async () => {
    const api = await open()
    const known = new Set((await api.read(BILLS)).data.map((bill: Json) => bill.id))
    expect(demo.receipts.filter((each) => !known.has(each.billId)).map((each) => each.active)).toEqual([false])
  })
})

const SCOPES: Record<string, string> = { settings: 'stt', jpm: 'jpm', pricebook: 'pb', accounting: 'acc' }

describe('Scopes of reference reads', () => {
  const reads = operationIds.map((id) => [id, operationTable(id)] as const).filter(([, { path }]) => (path.split('/')[1] ?? '') in SCOPES)

  test('REF-08 there are 34 operations, two of which write', () => {
    expect([reads.length, reads.filter(([, { method }]) => method !== 'GET').map(([id]) => id)]).toEqual([
      34,
      ['InventoryBills_UpdateCustomFields', 'InventoryBills_MarkAsExported'],
    ])
  })

  test.each(reads)('AUTH-08 %s requires a scope of its own service, to read or to write', (_, { method, path, scope }) => {
    expect(scope).toMatch(new RegExp(`^tn\\.${SCOPES[path.split('/')[1] as string]}\\.[a-z]+:${method === 'GET' ? 'r' : 'w'}$`))
  })
})

describe('A world file', () => {
  test("VAL-04 the lines of a bill may have the ids of the receipt's lines", () => {
    expect(() => loadWorld({ receipts: demo.receipts, bills: demo.bills })).not.toThrow()
  })

  test('VAL-04 an appointment must not have the id of another record', () => {
    const jobs = [{ id: 1, jobNumber: '1', appointments: [{ id: 1, startsOn: '2026-01-05' }] }]
    expect(() => loadWorld({ jobs })).toThrow('jobs[0].appointments[0].id: must be unique')
  })
})
