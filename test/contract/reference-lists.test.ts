/** The lists of the reference reads: every declared filter finds exactly the right records. */
import { describe, expect, test } from 'vitest'
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import type { WorldData } from '../../src/index.ts'
import type { Api } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import {
  A,
  ACTIVE,
  any,
  B,
  CHANGED,
  day,
  EXTERNAL,
  external,
  type Filter,
  type Filters,
  filtersOf,
  GUID,
  letter,
  listPath,
  pair,
  range,
  same,
} from '../support/filters.ts'

type Row = { id: number }

const idsOf = (page: { data: Row[] } | Row[]): number[] => (Array.isArray(page) ? page : page.data).map(({ id }) => id)
const idsAt = async (api: Api, path: string): Promise<number[]> => idsOf(await api.read(path))

const active = (n: number) => ({ active: n === A })

const sku = (type: string) => (n: number) => ({
  ...active(n),
  ...external(n),
  type,
  code: `${type} ${letter(n)}`,
  name: `The ${letter(n)} of ${type}`,
  description: ['first', 'second'][n],
  isOtherDirectCost: n === B,
  costTypeId: 61 + n,
  categories: [2523 + n],
})

const orders = pair(1301, (n) => ({
  number: `P${letter(n)}`,
  status: 'Sent',
  typeId: 1201 + n,
  vendorId: 1,
  businessUnitId: 1,
  inventoryLocationId: 1,
  shipTo: { street: null, unit: null, city: null, state: null, zip: null, country: null },
  date: day(n),
  requiredOn: day(n),
  total: 0,
  createdById: 1,
  items: [],
}))

const appointmentsOf = (n: number) => [
  { id: 2471 + n, startsOn: '2026-05-01', status: 'Canceled', unused: n === B },
  { id: 2461 + n, startsOn: day(n), status: ['Working', 'Done'][n], technicianIds: [701 + n] },
]

const WORLD: WorldData = {
  employees: pair(2551, (n) => ({ ...active(n), name: letter(n), email: `${letter(n)}@example.com`, userId: 21 + n })),
  services: pair(2531, (n) => ({
    ...active(n),
    ...external(n),
    code: `S${letter(n)}`,
    displayName: `Service ${letter(n)}`,
    description: ['first', 'second'][n],
  })),
  // Two at the top, one below each, and below those the categories of the SKUs.
  categories: [
    { id: 2519, name: 'A' },
    { id: 2520, name: 'B' },
    { id: 2521, name: 'A, inner', parentId: 2519 },
    { id: 2522, name: 'B, inner', parentId: 2520 },
    { id: 2523, name: 'A, innermost', parentId: 2521 },
    { id: 2524, name: 'B, innermost', parentId: 2522 },
  ],
  billCustomFields: pair(2541, (n) => ({ name: letter(n), dataType: 'Text' })),
  purchaseOrderTypes: pair(1201, (n) => ({ name: `Type ${letter(n)}` })),
  purchaseOrders: orders,
  technicians: pair(2401, (n) => ({ ...active(n), name: letter(n), userId: 21 + n })),
  businessUnits: pair(2411, (n) => ({ ...active(n), ...external(n), name: letter(n) })),
  tagTypes: pair(2421, (n) => ({ ...active(n), name: letter(n) })),
  budgetCodes: [A, B].map((n) => ({
    id: 2431 + n,
    code: letter(n),
    segments: [{ segmentId: 31 + n, segmentItemId: 41 + n }, { segmentId: 39 }],
  })),
  projects: pair(2441, (n) => ({
    ...external(n),
    number: letter(n),
    name: letter(n),
    status: ['In Progress', null][n],
    customerId: 51 + n,
    locationId: 53 + n,
    projectTypeId: 55 + n,
    projectManagerIds: [57, 58 + n],
    businessUnitIds: [301 + n],
    startDate: day(n),
    contractStartDate: day(n),
    targetCompletionDate: day(n),
    actualCompletionDate: day(n),
  })),
  jobs: pair(2451, (n) => ({
    ...external(n),
    jobNumber: `J${letter(n)}`,
    projectId: 2441 + n,
    invoiceId: 971 + n,
    bookingId: 11 + n,
    jobStatus: ['Scheduled', 'Hold'][n],
    priority: ['Low', 'Urgent'][n],
    customerId: 51 + n,
    locationId: 53 + n,
    soldById: 701 + n,
    jobTypeId: 71 + n,
    campaignId: 73 + n,
    businessUnitId: 301 + n,
    createdFromEstimateId: 75 + n,
    estimateIds: [75 + n, 79],
    tagTypeIds: [81 + n],
    equipmentIds: [83 + n],
    completedOn: day(n),
    appointments: appointmentsOf(n),
  })),
  skus: [...pair(2481, sku('Material')), ...pair(2491, sku('Equipment'))],
  paymentTerms: pair(2501, (n) => ({ name: letter(n) })),
  bills: pair(2511, (n) => ({
    purchaseOrderId: 1301 + n,
    referenceNumber: `B${letter(n)}`,
    batch: { id: 951 + n, number: String(41 + n), name: letter(n) },
    businessUnit: { id: 301 + n, name: letter(n) },
    customFields: [
      { name: 'Crate', value: letter(n) },
      { name: 'Bay', value: `bay ${letter(n)}` },
    ],
    billDate: day(n),
    dateReconciled: day(n),
    jobNumber: `J${letter(n)}`,
    syncStatus: ['Posted', 'Pending'][n],
    billAmount: ['10.5', '9.75'][n],
    billType: ['Procurement', 'ApBill'][n],
    threeWayMatchDiscrepancy: ['NoDiscrepancy', 'Discrepancy'][n],
  })),
}

const ids = (from: number): Filters => any('ids', from, from + 1)

const BILLS: Filters = {
  ...ids(2511),
  ...same('batchId', 951, 952),
  ...same('batchNumber', 41, 42),
  ...same('billNumber', 'BA', 'bb'),
  ...any('businessUnitIds', 301, 302),
  'customField.Fields': ['customField.Fields[Crate]=B', B, 'customField.Fields[Crate]=A'],
  'customField.Operator': [
    'customField.Fields[Crate]=B&customField.Fields.Bay=none&customField.Operator=Or',
    B,
    'customField.Fields[Crate]=B&customField.Fields.Bay=none&customField.Operator=And',
  ],
  ...same('jobNumber', 'JA', 'jb'),
  ...same('purchaseOrderNumber', 'PA', 'pb'),
  ...any('purchaseOrderTypes', 'Type%20A', 'type%20b', 'C'),
  ...any('syncStatuses', 'Posted', 'pending', 'PostedAndExported'),
  dateFrom: ['dateFrom=2026-03-05', B, 'dateFrom=2026-03-06'],
  dateTo: ['dateTo=2026-01-05', A, 'dateTo=2026-01-04'],
  minCost: ['minCost=9.76', A, 'minCost=10.51'],
  maxCost: ['maxCost=9.75', B, 'maxCost=9.74'],
  ...same('billType', 'Procurement', 'apbill'),
  ...same('threeWayMatchDiscrepancy', 'NoDiscrepancy', 'discrepancy'),
  ...range('dateReconciledOnOrAfter', 'dateReconciledBefore'),
  ...CHANGED,
}

const FILTERS: Partial<Record<OperationId, Filters>> = {
  Technicians_GetList: { ...ids(2401), ...any('userIds', 21, 22), ...same('name', 'A', 'b'), ...ACTIVE, ...CHANGED },
  Employees_GetList: {
    ...ids(2551),
    ...any('userIds', 21, 22),
    ...same('name', 'A', 'b'),
    ...same('email', 'a@example.com', 'B@example.com'),
    ...ACTIVE,
    ...CHANGED,
  },
  BusinessUnits_GetList: {
    ...ids(2411),
    ...same('name', 'A', 'b'),
    ...ACTIVE,
    ...CHANGED,
    // It only selects whose data is shown; this list cannot be filtered by it.
    externalDataApplicationGuid: [`externalDataApplicationGuid=${GUID}&ids=2411`, A, `externalDataApplicationGuid=${GUID}&ids=2412`],
  },
  TagTypes_GetList: { ...ACTIVE, ...CHANGED },
  BudgetCodes_ListCompanyBudgetCodes: {
    ...any('budgetCodeIds', 2431, 2432),
    ...any('segmentIds', 31, 32),
    ...any('segmentItemIds', 41, 42),
  },
  Jobs_GetList: {
    ...ids(2451),
    ...same('number', 'JA', 'jb'),
    ...same('projectId', 2441, 2442),
    ...same('bookingId', 11, 12),
    ...same('jobStatus', 'Scheduled', 'hold'),
    ...same('appointmentStatus', 'Working', 'done'),
    ...same('priority', 'Low', 'urgent'),
    ...range('firstAppointmentStartsOnOrAfter', 'firstAppointmentStartsBefore'),
    appointmentStartsOnOrAfter: [
      'appointmentStartsOnOrAfter=2026-05-01&appointmentStatus=Done',
      B,
      'appointmentStartsOnOrAfter=2026-05-02&appointmentStatus=Done',
    ],
    appointmentStartsBefore: ['appointmentStartsBefore=2026-02-01', A, 'appointmentStartsBefore=2026-01-05'],
    ...same('technicianId', 701, 702),
    ...same('customerId', 51, 52),
    ...same('locationId', 53, 54),
    ...same('soldById', 701, 702),
    ...same('jobTypeId', 71, 72),
    ...same('campaignId', 73, 74),
    ...same('businessUnitId', 301, 302),
    ...same('invoiceId', 971, 972),
    ...same('createdFromEstimateId', 75, 76),
    ...any('estimateIds', 75, 76),
    ...CHANGED,
    ...range('completedOnOrAfter', 'completedBefore'),
    ...any('tagTypeIds', 81, 82),
    ...any('equipmentIds', 83, 84),
    ...EXTERNAL,
    hasUnusedAppointments: ['hasUnusedAppointments=true', B, 'hasUnusedAppointments=false'],
  },
  Projects_GetList: {
    ...ids(2441),
    ...same('number', 'A', 'b'),
    ...range('contractStartDateOnOrAfter', 'contractStartDateBefore'),
    ...same('customerId', 51, 52),
    ...same('locationId', 53, 54),
    ...same('projectTypeId', 55, 56),
    ...same('invoiceId', 971, 972),
    ...same('technicianId', 701, 702),
    ...same('jobId', 2451, 2452),
    ...same('appointmentId', 2461, 2472),
    ...any('projectManagerIds', 58, 59),
    ...any('businessUnitIds', 301, 302),
    ...CHANGED,
    ...range('startsOnOrAfter', 'startsBefore'),
    ...range('completedOnOrAfter', 'completedBefore'),
    ...range('targetCompletionDateOnOrAfter', 'targetCompletionDateBefore'),
    status: ['status=Closed,none', B, 'status=in%20progress'],
    ...EXTERNAL,
  },
  Materials_GetList: {
    ...ids(2481),
    isOtherDirectCost: ['isOtherDirectCost=true', B, 'isOtherDirectCost=false'],
    ...any('costTypeIds', 61, 62),
    ...any('categoryIds', 2519, 2520),
    searchText: ['searchText=b%20of%20MAT', B, 'searchText=first'],
    ...ACTIVE,
    ...CHANGED,
    ...EXTERNAL,
  },
  Equipment_GetList: {
    ...ids(2491),
    ...any('categoryIds', 2521, 2524),
    searchText: ['searchText=ment%20b', B, 'searchText=first'],
    ...ACTIVE,
    ...CHANGED,
    ...EXTERNAL,
  },
  Services_GetList: {
    ...ids(2531),
    // It only selects what is shown.
    calculatePrices: ['calculatePrices=true&ids=2531', A, 'calculatePrices=true&ids=2532'],
    searchText: ['searchText=service%20b', B, 'searchText=first'],
    ...ACTIVE,
    ...CHANGED,
    ...EXTERNAL,
  },
  InventoryBills_GetCustomFieldTypes: CHANGED,
  InventoryBills_GetList: BILLS,
  InventoryBills_GetListPaginated: BILLS,
  PaymentTerms_GetList: { ...ids(2501), ...CHANGED },
}

const isReference = (id: OperationId): boolean => /^\/(settings|jpm|pricebook|accounting)\//.test(operationTable(id).path)
const lists = operationIds.filter(
  (id) => isReference(id) && operationTable(id).method === 'GET' && ['page', 'list'].includes(operationTable(id).answer.kind),
)
const table = Object.entries(FILTERS).flatMap(([id, filters]) =>
  Object.entries(filters).map(([name, filter]): [OperationId, string, Filter] => [id as OperationId, name, filter]),
)

describeEachFace('Lists of reference data', (open) => {
  test.each(table)('LIST-08 %s filters by %s', async (id, _, [finds, record, misses]) => {
    const api = await open({ world: WORLD })
    const both = await idsAt(api, listPath(id))
    const [found, missed] = [await idsAt(api, listPath(id, finds)), await idsAt(api, listPath(id, misses))]
    expect([both.length, found, missed.includes(both[record] as number)]).toEqual([2, [both[record]], false])
  })

  test.each(lists)('LIST-03 %s is ordered by id', async (id) => {
    const found = await idsAt(await open({ world: WORLD }), listPath(id))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  test.each(lists)('LIST-02 %s can be read page by page', async (id) => {
    const api = await open({ world: WORLD })
    const both = await idsAt(api, listPath(id))
    const pages = [await idsAt(api, listPath(id, 'pageSize=1')), await idsAt(api, listPath(id, 'pageSize=1&page=2'))]
    expect(pages).toEqual(both.map((each) => [each]))
  })

  test.each(lists.filter((id) => operationTable(id).answer.kind === 'page'))(
    'LIST-01 %s answers the envelope, with a total',
    async (id) => {
      const page = await (await open({ world: WORLD })).read(listPath(id, 'includeTotal=true&pageSize=1'))
      expect([Object.keys(page), page.totalCount, page.hasMore]).toEqual([['page', 'pageSize', 'hasMore', 'totalCount', 'data'], 2, true])
    },
  )

  const sorts = lists.flatMap((id) =>
    (operationTable(id).query.find(({ name }) => name === 'sort')?.values ?? []).map((field) => [id, field] as const),
  )
  test.each(sorts)('LIST-04 %s sorts by %s, ascending and descending', async (id, field) => {
    const api = await open({ world: WORLD })
    const up = await idsAt(api, listPath(id, `sort=${field.toLowerCase()}`))
    expect([up.length, await idsAt(api, listPath(id, `sort=-${field}`))]).toEqual([2, up.toReversed()])
  })

  test.each(lists.filter((id) => filtersOf(id).includes('active')))('LIST-06 %s leaves out inactive rows', async (id) => {
    const found = await idsAt(await open({ world: WORLD }), listPath(id).replace('active=Any', 'active='))
    expect(found).toHaveLength(1)
  })

  test.each([
    ['Jobs_GetList', 'jobStatus=Open', 'jobStatus', 'LIST-09'],
    ['Jobs_GetList', 'priority=Highest', 'priority', 'LIST-09'],
    ['Jobs_GetList', 'technicianId=x', 'technicianId', 'LIST-08'],
    ['Jobs_GetList', 'hasUnusedAppointments=perhaps', 'hasUnusedAppointments', 'GATE-05'],
    ['InventoryBills_GetList', 'minCost=cheap', 'minCost', 'LIST-08'],
    ['InventoryBills_GetListPaginated', 'maxCost=1,5', 'maxCost', 'LIST-08'],
    ['InventoryBills_GetListPaginated', 'syncStatuses=Pending,Lost', 'syncStatuses', 'LIST-09'],
    ['InventoryBills_GetList', 'dateTo=tomorrow', 'dateTo', 'LIST-07'],
    ['Materials_GetList', 'searchText=x', 'searchText', 'LIST-15'],
    ['Equipment_GetList', `searchText=${'x'.repeat(201)}`, 'searchText', 'LIST-15'],
  ] as const)('LIST-08 %s with %s is 400 keyed by %s', async (id, query, key, rule) => {
    const answer = await (await open({ world: WORLD })).get(listPath(id, query))
    expect([answer.status, Object.keys(answer.json.errors), answer.rule]).toEqual([400, [key], rule])
  })

  test('LIST-16 a category also finds the records of its subcategories, and several find the records of any of them', async () => {
    const api = await open({ world: WORLD })
    const found = (categoryIds: string) => idsAt(api, listPath('Materials_GetList', `categoryIds=${categoryIds}`))
    expect([await found('2519'), await found('2523'), await found('2521,2520'), await found('99')]).toEqual([
      [2481],
      [2481],
      [2481, 2482],
      [],
    ])
  })

  test('LIST-16 a cycle of categories does not loop forever', async () => {
    const categories = [
      { id: 2519, name: 'A', parentId: 2520 },
      { id: 2520, name: 'B', parentId: 2519 },
    ]
    const skus = pair(2481, (n) => ({ ...sku('Material')(n), categories: [2519 + n] }))
    const api = await open({ world: { ...WORLD, categories, skus } })
    expect(await idsAt(api, listPath('Materials_GetList', 'categoryIds=2520'))).toEqual([2481, 2482])
  })

  test.each(['BusinessUnits_GetList', 'TagTypes_GetList'] as const)('LIST-16 %s sorts by name, ignoring case', async (id) => {
    const records = (from: number) => ['b', 'C', 'a'].map((name, i) => ({ id: from + i, name }))
    const world = { ...WORLD, businessUnits: records(2411), tagTypes: records(2421) }
    const [first = 0] = await idsAt(await open({ world }), listPath(id))
    expect(await idsAt(await open({ world }), listPath(id, 'sort=Name'))).toEqual([first + 2, first, first + 1])
  })

  test.each(['xx', 'x'.repeat(200)])('LIST-15 searchText of 2 to 200 characters is searched', async (text) => {
    expect(await idsAt(await open({ world: WORLD }), listPath('Materials_GetList', `searchText=${text}`))).toEqual([])
  })

  test.each(['material b', 'the b OF', 'SECOND'])('LIST-15 %j is found in code, name or description', async (text) => {
    const path = listPath('Materials_GetList', `searchText=${encodeURIComponent(text)}`)
    expect(await idsAt(await open({ world: WORLD }), path)).toEqual([2482])
  })

  test.each([
    ['minCost=10.50', [2511]],
    ['maxCost=9.750', [2512]],
    ['minCost=9.75&maxCost=10.5', [2511, 2512]],
    ['minCost=1e1', [2511]],
  ])('LIST-08 bills of %s are %j: amounts compare as numbers, not as text', async (query, found) => {
    expect(await idsAt(await open({ world: WORLD }), listPath('InventoryBills_GetListPaginated', query))).toEqual(found)
  })
})

describe('The table of filters of reference data', () => {
  test.each(lists)('LIST-08 every declared filter of %s is in it, and no other', (id) => {
    expect(Object.keys(FILTERS[id] ?? {}).toSorted()).toEqual(filtersOf(id).toSorted())
  })
})
