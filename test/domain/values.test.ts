import { expect, test } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { createMock } from '../../src/index.ts'
import { type Answer, type Api, BASE, placesOf } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { ADDRESS, item, purchaseOrder, purchaseOrderType, receipt, vendor } from '../support/requests.ts'
import { apiDocument } from '../support/set-up.ts'

interface Schema {
  readonly $ref?: string
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly 'x-vendor-declares'?: { readonly nullable: boolean }
}

const { schemas } = (apiDocument() as { components: { schemas: Record<string, Schema> } }).components

/** The schema itself, whether it is named or one of several. */
function resolved(schema: Schema): Schema {
  const reference = schema.$ref ?? schema.oneOf?.find((each) => each.$ref)?.$ref
  return reference === undefined ? schema : { ...schema, ...schemas[reference.slice('#/components/schemas/'.length)] }
}

/** Every place in a value where the keys are not those of the schema, in its order. */
function misplaced(value: unknown, schema: Schema, at = ''): string[] {
  const { properties, items } = resolved(schema)
  if (Array.isArray(value)) return value.flatMap((each, i) => misplaced(each, items ?? {}, `${at}[${i}]`))
  if (typeof value !== 'object' || value === null || !properties) return []
  const declared = Object.keys(properties).filter((key) => key in value || !(key === 'customFields' && 'contactInfo' in value))
  const own = Object.keys(value).join() === declared.join() ? [] : [`${at || '/'}: ${Object.keys(value)} for ${declared}`]
  return [...own, ...Object.entries(value).flatMap(([key, each]) => misplaced(each, properties[key] as Schema, `${at}/${key}`))]
}

/** Every null that the vendor's own document does not allow. */
function undeclaredNulls(value: unknown, schema: Schema, at = ''): string[] {
  const { properties, items, 'x-vendor-declares': declares } = resolved(schema)
  if (value === null) return declares?.nullable === false ? [at] : []
  if (Array.isArray(value)) return value.flatMap((each, i) => undeclaredNulls(each, items ?? {}, `${at}[${i}]`))
  if (typeof value !== 'object' || !properties) return []
  return Object.entries(value).flatMap(([key, each]) => undeclaredNulls(each, properties[key] as Schema, `${at}/${key}`))
}

const reads = [
  ['/vendors?active=Any', 'Inventory.V2.VendorResponse'],
  ['/purchase-orders?pageSize=100', 'Inventory.V2.PurchaseOrderResponse'],
  ['/purchase-order-types?active=Any', 'Inventory.V2.PurchaseOrderTypeResponse'],
  ['/receipts?active=Any', 'Inventory.V2.InventoryReceiptResponse'],
  ['/warehouses?active=Any', 'Inventory.V2.WarehouseResponse'],
  ['/trucks?active=Any', 'Inventory.V2.TruckResponse'],
  ['/vendors/custom-fields', 'Inventory.V2.CustomFieldTypeResponse'],
] as const

const verdict = ({ status, rule, json }: Answer) => [status, rule, placesOf(json)]
/** The digits of a number in the text, which a double may not be able to store. */
const digits = (text: string, key: string) => new RegExp(`"${key}":([^,}]+)`).exec(text)?.[1]

async function order(api: Api, overrides: Record<string, unknown> = {}) {
  const id = await api.create('/purchase-orders', purchaseOrder(overrides))
  return api.read(`/purchase-orders/${id}`)
}

describeEachFace('Timestamps', (open) => {
  for (const [clock, text] of [
    ['2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z'],
    ['2026-01-05T09:00:00.1200000Z', '2026-01-05T09:00:00.12Z'],
    ['2026-01-05T09:00:00.0000001Z', '2026-01-05T09:00:00.0000001Z'],
    ['2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00Z'],
    ['2026-01-05T04:00:00-05:00', '2026-01-05T09:00:00Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z'],
  ] as const) {
    test(`VAL-01 a record created at ${clock} has ${text}`, async () => {
      // An empty world: nothing in it is later than the clock (VAL-03).
      const api = await open({ clock, world: 'empty' })
      const id = await api.create('/vendors', vendor())
      expect((await api.read(`/vendors/${id}`)).createdOn).toBe(text)
    })
  }
})

describeEachFace('Business dates', (open) => {
  for (const [given, kept] of [
    ['2026-01-05', '2026-01-05T00:00:00Z'],
    ['2026-01-05T00:00:00', '2026-01-05T00:00:00Z'],
    ['2026-01-05T23:59:59.9999999Z', '2026-01-05T00:00:00Z'],
    ['2026-01-05T23:30:00-05:00', '2026-01-06T00:00:00Z'],
    ['2026-01-05T00:30:00+02:00', '2026-01-04T00:00:00Z'],
    ['2026-01-05T18:59:59-05:00', '2026-01-05T00:00:00Z'],
    ['2026-01-05T19:00:00-05:00', '2026-01-06T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['1969-12-31T23:59:59Z', '1969-12-31T00:00:00Z'],
    ['0001-01-01T00:00:00', '0001-01-01T00:00:00Z'],
  ] as const) {
    test(`VAL-02 the date ${given} is kept as ${kept}`, async () => {
      const api = await open()
      const { date, requiredOn } = await order(api, { date: given, requiredOn: given })
      expect([date, requiredOn]).toEqual([kept, kept])
    })

    test(`VAL-02 a receipt on ${given} has ${kept}`, async () => {
      const api = await open()
      const { id } = await order(api)
      const received = await api.create('/receipts', receipt(id, { dateReceived: given }))
      const { data } = await api.read(`/receipts?ids=${received}`)
      expect([data[0].receivedOn, (await api.read(`/purchase-orders/${id}`)).receivedOn]).toEqual([kept, kept])
    })
  }

  for (const given of [
    '2026-13-45',
    '2026-02-29',
    '2026-00-10',
    '05/01/2026',
    'soon',
    '',
    '2026-01-05T24:00:00Z',
    '2026-01-05T10:00:00+25:00',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:00:00-05:00',
    20260105,
    true,
  ]) {
    test(`VAL-02 the date ${JSON.stringify(given)} is refused`, async () => {
      const api = await open()
      expect(verdict(await api.post('/purchase-orders', purchaseOrder({ date: given })))).toEqual([400, 'ERR-04', ['date']])
    })
  }

  test('VAL-02 an order is sent on a day, not at a time', async () => {
    const api = await open({ clock: '2026-01-05T23:30:00Z' })
    const { id } = await order(api)
    api.tell((mock) => mock.tenant(1001).purchaseOrders.send(id))
    expect((await api.read(`/purchase-orders/${id}`)).sentOn).toBe('2026-01-05T00:00:00Z')
  })

  test('VAL-02 an order whose outstanding items are canceled is received on a day', async () => {
    const api = await open()
    api.tell((mock) => mock.tenant(1001).purchaseOrders.cancelOutstanding(4086))
    expect((await api.read('/purchase-orders/4086')).receivedOn).toBe('2026-01-05T00:00:00Z')
  })

  test('VAL-02 an order that is complete once its quantities are lowered is received on a day', async () => {
    const api = await open()
    const { id, items } = await order(api)
    await api.create('/receipts', receipt(id, { items: [{ skuId: 3007, quantity: 1, cost: 14.2 }] }))
    await api.patch(`/purchase-orders/${id}`, { items: [item({ id: items[0].id, quantity: 1 })] })
    const { status, receivedOn } = await api.read(`/purchase-orders/${id}`)
    expect([status, receivedOn]).toEqual(['Received', '2026-01-05T00:00:00Z'])
  })
})

describeEachFace('Changes', (open) => {
  test('VAL-03 a new record has its modifiedOn from its creation', async () => {
    const api = await open()
    const { createdOn, modifiedOn } = await order(api)
    expect(modifiedOn).toBe(createdOn)
  })

  test('VAL-03 each change of the tenant is later than the one before, even with a frozen clock', async () => {
    const api = await open()
    const times: bigint[] = []
    const noteTime = async (path: string) => times.push(instant((await api.read(path)).modifiedOn) as bigint)
    for (let i = 0; i < 3; i++) {
      await noteTime(`/vendors/${await api.create('/vendors', vendor())}`)
      await noteTime(`/purchase-orders/${(await order(api)).id}`)
      await api.patch('/vendors/2101', { memo: `${i}` })
      await noteTime('/vendors/2101')
    }
    expect(times.every((time, i) => i === 0 || time > (times[i - 1] as bigint))).toBe(true)
  })

  test('VAL-03 a change after the clock was set back is still later than every earlier one', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { memo: 'first' })
    api.tell((mock) => mock.clock.set('2020-01-01'))
    await api.patch('/vendors/2102', { memo: 'second' })
    expect((await api.read('/vendors/2102')).modifiedOn).toBe('2026-01-05T09:00:00.0000001Z')
  })

  test('VAL-03 a change has the time of the clock if that is later', async () => {
    const api = await open()
    api.tell((mock) => mock.clock.advance('1d'))
    await api.patch('/vendors/2101', { memo: 'later' })
    expect((await api.read('/vendors/2101')).modifiedOn).toBe('2026-01-06T09:00:00Z')
  })

  test('VAL-03 a change keeps createdOn', async () => {
    const api = await open()
    const { createdOn } = await api.read('/vendors/2101')
    await api.patch('/vendors/2101', { memo: 'later' })
    expect((await api.read('/vendors/2101')).createdOn).toBe(createdOn)
  })

  for (const [words, body] of [
    ['nothing', {}],
    ['the same name', { name: 'Franklin Duct & Sheet Metal' }],
    ['the same rate, written otherwise', { taxRate: '0.0750' }],
    ['null where there is null', { paymentTermId: null, remittanceVendorId: null, fax: null }],
    ['no tags and no contacts', { tags: [], vendorContacts: [] }],
    ['only an unknown property', { colour: 'red' }],
  ] as const) {
    test(`VAL-03 a PATCH of a vendor with ${words} changes nothing`, async () => {
      const api = await open()
      const before = await api.get('/vendors/2106')
      await api.patch('/vendors/2106', body)
      expect((await api.get('/vendors/2106')).text).toBe(before.text)
    })
  }

  test('VAL-03 a PATCH of an order with its current values changes nothing', async () => {
    const api = await open()
    const { id, items } = await order(api, { memo: 'x', vendorInvoiceNumber: 'y' })
    const before = await api.get(`/purchase-orders/${id}`)
    await api.patch(`/purchase-orders/${id}`, {
      ...purchaseOrder({ memo: 'x', vendorInvoiceNumber: 'y' }),
      items: [item({ id: items[0].id, quantity: '4.000', cost: '14.20' })],
    })
    expect((await api.get(`/purchase-orders/${id}`)).text).toBe(before.text)
  })

  test('VAL-03 a PATCH that changes nothing does not affect the time of the next change', async () => {
    const api = await open()
    await api.patch('/vendors/2106', { name: 'Franklin Duct & Sheet Metal' })
    await api.patch('/vendors/2106', { memo: 'x' })
    expect((await api.read('/vendors/2106')).modifiedOn).toBe('2026-01-05T09:00:00Z')
  })

  test('VAL-03 a receipt changes the modifiedOn of its order', async () => {
    const api = await open()
    const { id, modifiedOn } = await order(api)
    await api.create('/receipts', receipt(id))
    expect((await api.read(`/purchase-orders/${id}`)).modifiedOn).not.toBe(modifiedOn)
  })

  test('VAL-03 a line that an update does not change keeps its modifiedOn', async () => {
    const api = await open()
    const { id, items } = await order(api, { items: [item(), item({ skuId: 3001 })] })
    const kept = items.map((each: { id: number; skuId: number }) => item({ id: each.id, skuId: each.skuId }))
    await api.patch(`/purchase-orders/${id}`, { items: [kept[0], { ...kept[1], quantity: 9 }] })
    const after = (await api.read(`/purchase-orders/${id}`)).items
    expect([after[0].modifiedOn === items[0].modifiedOn, after[1].modifiedOn === items[1].modifiedOn]).toEqual([true, false])
  })
})

describeEachFace('Ids', (open) => {
  test('VAL-04 all records take their ids from one sequence', async () => {
    const api = await open()
    const first = await api.create('/vendors', vendor())
    const second = await api.create('/purchase-order-types', purchaseOrderType())
    const third = await api.create('/purchase-orders', purchaseOrder())
    expect([second, third]).toEqual([first + 1, first + 2])
  })

  test('VAL-04 the items of an order take the ids right after it', async () => {
    const api = await open()
    const { id, items } = await order(api, { items: [item(), item(), item({ skuId: 3001 })] })
    expect(items.map((each: { id: number }) => each.id)).toEqual([id + 1, id + 2, id + 3])
  })

  test('VAL-04 the items of a receipt take the ids right after it', async () => {
    const api = await open()
    const { id } = await order(api, { items: [item(), item({ skuId: 3001 })] })
    const lines = [3007, 3001].map((skuId) => ({ skuId, quantity: 1, cost: 1 }))
    const received = await api.create('/receipts', receipt(id, { items: lines }))
    const { data } = await api.read(`/receipts?ids=${received}`)
    expect(data[0].items.map((each: { id: number }) => each.id)).toEqual([received + 1, received + 2])
  })

  test('VAL-04 the contacts of a vendor take the ids right after it', async () => {
    const api = await open()
    const contacts = ['a@x.org', 'b@x.org'].map((email) => ({ name: email, email }))
    const id = await api.create('/vendors', vendor({ vendorContacts: contacts }))
    expect(await api.create('/vendors', vendor())).toBe(id + 3)
  })

  test('VAL-04 ids continue after the highest one of the world', async () => {
    const api = await open({ world: { vendors: [{ id: 9_000_000_000, name: 'Old' }] } })
    expect(await api.create('/vendors', vendor())).toBe(9_000_000_001)
  })

  test('VAL-04 ids are also different from those that the world only refers to', async () => {
    const api = await open({ world: { jobs: [{ id: 1, jobNumber: '1', invoiceId: 2 }] } })
    expect(await api.create('/vendors', vendor())).toBe(3)
  })

  test('VAL-04 a refused create uses no id', async () => {
    const api = await open()
    const first = await api.create('/vendors', vendor())
    await api.post('/vendors', vendor({ taxRate: -1 }))
    expect(await api.create('/vendors', vendor())).toBe(first + 1)
  })
})

describeEachFace('Money', (open) => {
  for (const [quantity, cost, line] of [
    ['3', '0.1', '0.3'],
    ['3', '1.1', '3.3'],
    ['0.7', '0.1', '0.07'],
    ['1', '79.99', '79.99'],
    ['100', '1.15', '115'],
    ['1e2', '1.5e-1', '15'],
  ] as const) {
    test(`VAL-05 ${quantity} × ${cost} is ${line}, exactly`, async () => {
      const api = await open()
      const body = JSON.stringify(purchaseOrder({ tax: 0, shipping: 0, items: [item({ quantity: 'Q', cost: 'C' })] }))
      const id = await api.create('/purchase-orders', body.replace('"Q"', quantity).replace('"C"', cost))
      const { text, json } = await api.get(`/purchase-orders/${id}`)
      expect([digits(JSON.stringify(json.items[0]), 'total'), Number(digits(text, 'total'))]).toEqual([line, Number(line)])
    })
  }

  test('VAL-05 a quantity keeps 19 digits and a cost 10', async () => {
    const api = await open()
    const body = JSON.stringify(purchaseOrder({ items: [item({ quantity: 'Q', cost: 'C' })] }))
    const id = await api.create('/purchase-orders', body.replace('"Q"', '1.0123456789012345678').replace('"C"', '14.0123456789'))
    const { text } = await api.get(`/purchase-orders/${id}`)
    expect([digits(text, 'quantity'), digits(text, 'cost')]).toEqual(['1.0123456789012345678', '14.0123456789'])
  })

  test('VAL-05 digits sent as a string are kept too', async () => {
    const api = await open()
    const id = await api.create('/purchase-orders', purchaseOrder({ items: [item({ quantity: '1.0123456789012345678' })] }))
    expect(digits((await api.get(`/purchase-orders/${id}`)).text, 'quantity')).toBe('1.0123456789012345678')
  })

  for (const [given, kept] of [
    ['3.005', 3.01],
    ['1.005', 1.01],
    ['2.675', 2.68],
    ['3.0049999', 3],
    ['0.005', 0.01],
  ] as const) {
    test(`VAL-05 tax and shipping of ${given} are kept as ${kept}`, async () => {
      const api = await open()
      const body = JSON.stringify(purchaseOrder({ tax: 'T', shipping: 'T' })).replaceAll('"T"', given)
      const id = await api.create('/purchase-orders', body)
      expect(await api.read(`/purchase-orders/${id}`)).toMatchObject({ tax: kept, shipping: kept })
    })
  }

  for (const [costs, total] of [
    [['1.005'], 1.01],
    [['0.125'], 0.13],
    [['0.1249999999'], 0.12],
    // The lines are added before anything is rounded.
    [['0.005', '0.005'], 0.01],
    [['0.004', '0.004'], 0.01],
  ] as const) {
    test(`VAL-05 lines of ${costs.join(' and ')} make a total of ${total}`, async () => {
      const api = await open()
      const { total: shownTotal } = await order(api, { tax: 0, shipping: 0, items: costs.map((cost) => item({ quantity: 1, cost })) })
      expect(shownTotal).toBe(total)
    })

    test(`VAL-05 lines of ${costs.join(' and ')} received make an amount of ${total}`, async () => {
      const api = await open()
      const items = costs.map((cost) => item({ quantity: 1, cost }))
      const { id } = await order(api, { items })
      const received = await api.create('/receipts', receipt(id, { tax: 0, shipping: 0, items }))
      const { data } = await api.read(`/receipts?ids=${received}`)
      expect(data[0].receiptAmount).toBe(total)
    })
  }

  for (const cost of ['1e40', '1'.repeat(40), 'NaN', 'Infinity', '1,50', '$1', '0x10', '']) {
    test(`VAL-05 a cost of ${JSON.stringify(cost)} is refused`, async () => {
      const api = await open()
      expect(verdict(await api.post('/purchase-orders', purchaseOrder({ items: [item({ cost })] })))).toEqual([
        400,
        'ERR-04',
        ['items[0].cost'],
      ])
    })
  }

  test('VAL-05 quirk decimalText trimmed writes no trailing zeros', async () => {
    const api = await open({ quirks: { decimalText: 'trimmed' } })
    const { id } = await order(api, { tax: '3.00', shipping: '5.50', items: [item({ quantity: '4.0', cost: '14.20' })] })
    const { text } = await api.get(`/purchase-orders/${id}`)
    expect(['total', 'tax', 'shipping', 'quantity', 'cost'].map((key) => digits(text, key))).toEqual(['65.3', '3', '5.5', '4', '14.2'])
  })

  test('VAL-05 numbers of inventory are written with all their digits: 2, 10 of a cost, 19 of a quantity', async () => {
    const api = await open()
    const { id } = await order(api, { tax: '3.00', shipping: '5.50', items: [item({ quantity: '4.0', cost: '14.20' })] })
    const { text } = await api.get(`/purchase-orders/${id}`)
    const keys = ['total', 'tax', 'shipping', 'quantity', 'quantityReceived', 'cost']
    expect(keys.map((key) => digits(text, key))).toEqual([
      '65.30',
      '3.00',
      '5.50',
      '4.0000000000000000000',
      '0.0000000000000000000',
      '14.2000000000',
    ])
  })
})

describeEachFace('Numbers of the other services', (open) => {
  test('VAL-05 the pricebook writes no trailing zeros', async () => {
    const { text } = await (await open()).get('raw:/pricebook/v2/tenant/1001/materials/3001')
    expect(digits(text, 'cost')).toMatch(/^\d+(\.\d*[1-9])?$/)
  })

  test.each([
    ['/inventory-bills', 'billAmount'],
    ['/inventory-bills/paginated', 'billAmount'],
    ['/inventory-bills/paginated', 'shippingAmount'],
    ['/inventory-bills/paginated', 'allocatedTax'],
  ])('VAL-05 accounting%s writes %s as a string of two decimals', async (path, key) => {
    const { text } = await (await open()).get(`raw:/accounting/v2/tenant/1001${path}`)
    const amounts = [...text.matchAll(new RegExp(`"${key}":("[^"]*"|[^,]*)`, 'g'))].map((match) => match[1] ?? '')
    expect([amounts.length > 0, amounts.filter((amount) => !/^"-?\d+\.\d\d"$/.test(amount))]).toEqual([true, []])
  })

  test('VAL-05 quirk decimalText trimmed leaves the amounts of accounting alone', async () => {
    const target = '/accounting/v2/tenant/1001/inventory-bills/paginated'
    const [fixed, trimmed] = (['fixed', 'trimmed'] as const).map((decimalText) =>
      createMock({ auth: 'off', quirks: { decimalText } }).handle({ host: 'localhost', headers: {}, method: 'GET', target }),
    )
    expect(trimmed?.body).toBe(fixed?.body)
  })
})

// The total of a line can have more digits than fixed writes: trimmed shows them all, fixed rounds them away.
test('VAL-05 quirk decimalText changes the text, not the number', () => {
  const lineOf = (decimalText: 'trimmed' | 'fixed') => {
    const mock = createMock({ auth: 'off', quirks: { decimalText } })
    const call = { host: 'api.servicetitan.io', headers: {} }
    const body = JSON.stringify(purchaseOrder({ items: [item({ quantity: '1.5', cost: '0.3333333333' })] }))
    const { id } = JSON.parse(mock.handle({ ...call, method: 'POST', target: `${BASE}/purchase-orders`, body }).body)
    return JSON.parse(mock.handle({ ...call, method: 'GET', target: `${BASE}/purchase-orders/${id}` }).body).items[0]
  }
  expect(lineOf('trimmed')).toEqual(lineOf('fixed'))
})

describeEachFace('Keys and nulls', (open) => {
  for (const [path, schema] of reads) {
    test(`VAL-06 every key of ${schema} is present, in the order of the document`, async () => {
      const api = await open()
      const { data } = await api.read(path)
      expect([data.length > 0, misplaced(data, { items: schemas[schema] as Schema })]).toEqual([true, []])
    })

    test(`VAL-06 quirk nulls declared leaves no null in ${schema} that the vendor's document does not allow`, async () => {
      const api = await open({ quirks: { nulls: 'declared' } })
      const { data } = await api.read(path)
      expect(undeclaredNulls(data, { items: schemas[schema] as Schema })).toEqual([])
    })
  }

  test('VAL-06 an order read by id has its keys in the order of the document', async () => {
    const api = await open()
    expect(misplaced(await order(api), schemas['Inventory.V2.PurchaseOrderResponse'] as Schema)).toEqual([])
  })

  test('VAL-06 unset properties of an order are null', async () => {
    const api = await open()
    const made = await order(api)
    const nulls = Object.entries(made).flatMap(([key, value]) => (value === null ? [key] : []))
    expect(nulls.sort()).toEqual(
      [
        'batchId',
        'budgetCodeId',
        'customFields',
        'invoiceId',
        'jobId',
        'projectId',
        'receivedOn',
        'sentOn',
        'summary',
        'technicianId',
      ].concat('vendorDocumentNumber'),
    )
  })

  test('VAL-06 unset properties of a line of an order are null', async () => {
    const api = await open()
    const { items } = await order(api)
    expect([items[0].serialNumbers, items[0].budgetCodeId]).toEqual([null, null])
  })

  test('VAL-06 unset properties of a vendor are null, and customFields is left out', async () => {
    const api = await open()
    const made = await api.read(`/vendors/${await api.create('/vendors', vendor())}`)
    const nulls = { memo: null, externalData: null, contactInfo: { firstName: null, lastName: null, phone: null, email: null, fax: null } }
    expect([made, 'customFields' in made]).toEqual([expect.objectContaining(nulls), false])
  })

  test('VAL-06 unset properties of a receipt are null; it has a bill and no batch', async () => {
    const api = await open()
    const received = await api.create('/receipts', receipt((await order(api)).id))
    const { data } = await api.read(`/receipts?ids=${received}`)
    const nulls = {
      batchId: null,
      budgetCodeId: null,
      customFields: null,
      jobId: null,
      technicianId: null,
      memo: null,
      vendorInvoiceNumber: null,
    }
    expect([data[0], 'batch' in data[0]]).toEqual([expect.objectContaining({ ...nulls, billId: expect.any(Number) }), false])
  })

  test('VAL-06 quirk nulls declared gives empty strings and empty lists instead', async () => {
    const api = await open({ quirks: { nulls: 'declared' } })
    const { summary, vendorDocumentNumber, customFields, items } = await order(api)
    expect([summary, vendorDocumentNumber, customFields, items[0].serialNumbers]).toEqual(['', '', [], []])
  })

  test('VAL-06 quirk nulls declared keeps null where the document allows it', async () => {
    const api = await open({ quirks: { nulls: 'declared' } })
    const { jobId, sentOn, batchId } = await order(api)
    expect([jobId, sentOn, batchId]).toEqual([null, null, null])
  })

  test('VAL-06 an empty unit of the address stays an empty string', async () => {
    const api = await open()
    const { shipTo } = await order(api, { shipTo: { description: '', address: { ...ADDRESS, unit: '' } } })
    expect(shipTo.unit).toBe('')
  })

  test('VAL-06 landedCostMethod is a string by default', async () => {
    const api = await open()
    const { data } = await api.read('/purchase-order-types')
    expect(data.slice(0, 2).map((type: { landedCostMethod: unknown }) => type.landedCostMethod)).toEqual(['None', 'ByValue'])
  })

  test('VAL-06 quirk landedCostAsInteger sends None as 0', async () => {
    // The document declares a string, so this answer does not match it; that is the quirk.
    const api = await open({ quirks: { landedCostAsInteger: 'on' }, checkAnswer: () => {} })
    const { data } = await api.read('/purchase-order-types')
    expect(data.slice(0, 2).map((type: { landedCostMethod: unknown }) => type.landedCostMethod)).toEqual([0, 'ByValue'])
  })
})

describeEachFace('Answers', (open) => {
  for (const status of ['200', '204'] as const) {
    test(`VAL-07 quirk emptyAnswer answers ${status} without a body`, async () => {
      const api = await open({ quirks: { emptyAnswer: status } })
      const answer = await api.patch('/vendors/custom-fields', { operations: [] })
      expect([answer.status, answer.text]).toEqual([Number(status), ''])
    })
  }

  test('VAL-07 a cancellation answers only the id', async () => {
    const api = await open()
    const { id } = await order(api)
    expect((await api.patch(`/purchase-orders/${id}/cancellation`, {})).json).toEqual({ id })
  })

  test('VAL-09 orders and receipts are created by the integration user', async () => {
    const api = await open()
    const made = await order(api)
    const received = await api.create('/receipts', receipt(made.id))
    const { data } = await api.read(`/receipts?ids=${received}`)
    expect([made.createdById, data[0].createdById]).toEqual([901, 901])
  })
})

describeEachFace('Reads that lag', (open) => {
  const ids = async (api: Api) => (await api.read('/vendors')).data.map((row: { id: number }) => row.id)

  test('VAL-08 lists show a change immediately by default', async () => {
    const api = await open()
    expect(await ids(api)).not.toContain(await api.create('/vendors', vendor({ active: false })))
  })

  test('VAL-08 quirk readLag hides a change from lists', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const id = await api.create('/vendors', vendor())
    expect(await ids(api)).not.toContain(id)
  })

  test('VAL-08 quirk readLag does not hide a new record from a read by id', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const id = await api.create('/vendors', vendor())
    expect((await api.read(`/vendors/${id}`)).name).toBe('Wharf Street Supply')
  })

  test('VAL-08 quirk readLag does not hide a change from a read by id', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    await api.patch('/vendors/2101', { memo: 'new' })
    expect((await api.read('/vendors/2101')).memo).toBe('new')
  })

  test('VAL-08 quirk readLag shows the change after that time', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const id = await api.create('/vendors', vendor())
    api.tell((mock) => mock.clock.advance('30s'))
    expect(await ids(api)).toContain(id)
  })

  test('VAL-08 quirk readLag hides the change until the end of that time', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const id = await api.create('/vendors', vendor())
    api.tell((mock) => mock.clock.advance('29999ms'))
    expect(await ids(api)).not.toContain(id)
  })

  test('VAL-08 quirk readLag shows each change after its own delay', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const first = await api.create('/vendors', vendor())
    api.tell((mock) => mock.clock.advance('20s'))
    const second = await api.create('/vendors', vendor())
    api.tell((mock) => mock.clock.advance('10s'))
    const listed = await ids(api)
    expect([listed.includes(first), listed.includes(second)]).toEqual([true, false])
  })

  test('VAL-08 quirk readLag lets rules see a change immediately', async () => {
    const api = await open({ quirks: { readLag: '30s' } })
    const vendorId = await api.create('/vendors', vendor())
    expect((await api.post('/purchase-orders', purchaseOrder({ vendorId }))).status).toBe(200)
  })
})
