import { expect, test } from 'vitest'
import { type Answer, type Api, placesOf } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'
import { demoWith } from '../support/orders.ts'
import { ADDRESS, purchaseOrder, vendor } from '../support/requests.ts'

const OTHER_ADDRESS = { street: '', unit: '', city: '', state: '', zip: '', country: '' }
const GUID = '11111111-2222-4333-8444-555555555555'
const OTHER_GUID = '99999999-8888-4777-8666-555555555555'

const verdict = ({ status, rule, json }: Answer) => [status, rule, placesOf(json)]
/** A vendor as its world stores it, with the properties that the API accepts but does not show. */
const keptOf = (api: Api, id: number): Record<string, unknown> =>
  (api.mock.tenant(1001).export().vendors as { id: number }[]).find((each) => each.id === id) ?? {}
const ids = (json: { data: { id: number }[] }) => json.data.map((row) => row.id)

describeEachFace('Vendors', (open) => {
  test('ERR-09 an unknown vendor is 404 with a title that names it', async () => {
    const api = await open()
    const { status, json, rule } = await api.get('/vendors/99')
    expect([status, json.title, rule]).toEqual([404, 'Vendor with id 99 was not found.', 'ERR-09'])
  })

  test('ERR-09 an update of an unknown vendor is 404', async () => {
    const api = await open()
    expect((await api.patch('/vendors/99', { memo: 'x' })).status).toBe(404)
  })

  test('VAL-07 a create answers only the id', async () => {
    const api = await open()
    const answer = await api.post('/vendors', vendor({ name: 'Ünïcode 🚰 Supply' }))
    expect([answer.status, Object.keys(answer.json)]).toEqual([200, ['id']])
  })

  test('VAL-07 an update answers only the id', async () => {
    const api = await open()
    const answer = await api.patch('/vendors/2101', { memo: 'Call first' })
    expect([answer.status, answer.json]).toEqual([200, { id: 2101 }])
  })

  test('VEN-01 the main address comes back as it was sent', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor())
    expect((await api.read(`/vendors/${id}`)).address).toEqual(ADDRESS)
  })

  test('VEN-01 the six parts of the address may be empty', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ address: OTHER_ADDRESS }))
    expect((await api.read(`/vendors/${id}`)).address).toEqual(OTHER_ADDRESS)
  })

  for (const part of Object.keys(ADDRESS)) {
    test(`VEN-01 an address without ${part} is refused`, async () => {
      const api = await open()
      const { [part]: _, ...address } = ADDRESS as Record<string, string>
      const { status, json } = await api.post('/vendors', vendor({ address }))
      expect([status, Object.keys(json.errors)]).toEqual([400, [`address.${part}`, 'request']])
    })

    test(`VEN-01 an address whose ${part} is null is refused`, async () => {
      const api = await open()
      const { status, json } = await api.post('/vendors', vendor({ address: { ...ADDRESS, [part]: null } }))
      expect([status, Object.keys(json.errors)]).toEqual([400, [`address.${part.charAt(0).toUpperCase()}${part.slice(1)}`]])
    })
  }

  test('VEN-01 an address that is null is refused', async () => {
    const api = await open()
    expect(verdict(await api.post('/vendors', vendor({ address: null })))).toEqual([400, 'ERR-05', ['address']])
  })

  test('VEN-02 an empty create names everything that is required', async () => {
    const api = await open()
    const { status, json } = await api.post('/vendors', {})
    const missing = ['name', 'active', 'isTruckReplenishment', 'taxRate', 'restrictedMobileCreation', 'address']
    expect([status, Object.keys(json.errors)]).toEqual([400, [...missing, 'request']])
  })

  for (const property of ['name', 'active', 'isTruckReplenishment', 'taxRate', 'restrictedMobileCreation', 'address']) {
    test(`VEN-02 a create without ${property} is refused`, async () => {
      const api = await open()
      const { status, json } = await api.post('/vendors', vendor({ [property]: undefined }))
      expect([status, Object.keys(json.errors)]).toEqual([400, [property, 'request']])
    })
  }

  for (const name of ['', ' ', '\t\n', '\u00a0']) {
    test(`VEN-02 a create with the blank name ${JSON.stringify(name)} is refused`, async () => {
      const api = await open()
      expect(verdict(await api.post('/vendors', vendor({ name })))).toEqual([400, 'VEN-02', ['name']])
    })
  }

  test('VEN-02 an update to a blank name is refused', async () => {
    const api = await open()
    expect(verdict(await api.patch('/vendors/2101', { name: ' ' }))).toEqual([400, 'VEN-02', ['name']])
  })

  test('VEN-03 the delivery option is Manual if left out', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor())
    expect((await api.read(`/vendors/${id}`)).deliveryOption).toBe('Manual')
  })

  test('VEN-03 optional properties may be null', async () => {
    const api = await open()
    const optional = ['memo', 'firstName', 'lastName', 'phone', 'email', 'fax', 'deliveryOption', 'vendorQuickbooksItem']
    const nulls = [...optional, 'paymentTermId', 'remittanceVendorId', 'tags', 'vendorContacts', 'externalData']
    const { status } = await api.post('/vendors', vendor(Object.fromEntries(nulls.map((name) => [name, null]))))
    expect(status).toBe(200)
  })

  test('VEN-03 payment term, remittance vendor, tags and recipients are kept', async () => {
    const api = await open()
    const given = {
      paymentTermId: 1303,
      remittanceVendorId: 2102,
      tags: [{ tagTypeId: 1201 }],
      vendorContacts: [{ name: 'A', email: 'a@x.org' }],
    }
    const id = await api.create('/vendors', vendor(given))
    expect(keptOf(api, id)).toMatchObject({
      paymentTermId: 1303,
      remittanceVendorId: 2102,
      tagTypeIds: [1201],
      vendorContacts: [{ id: id + 1, name: 'A', email: 'a@x.org' }],
    })
  })

  test('VEN-03 a vendor created without payment term, remittance vendor, tags and recipients has none', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor())
    const none = { paymentTermId: null, remittanceVendorId: null, vendorQuickbooksItem: null, tagTypeIds: [], vendorContacts: [] }
    expect(keptOf(api, id)).toMatchObject(none)
  })

  test('VEN-03 memo and QuickBooks item are kept', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ memo: 'Ring twice', vendorQuickbooksItem: 'QB-7' }))
    expect([(await api.read(`/vendors/${id}`)).memo, keptOf(api, id).vendorQuickbooksItem]).toEqual(['Ring twice', 'QB-7'])
  })

  test('VEN-04 the contact is shown as contactInfo', async () => {
    const api = await open()
    const contact = { firstName: 'Ada', lastName: 'Byron', phone: '614-555-0100', email: 'ada@example.com', fax: '614-555-0101' }
    const id = await api.create('/vendors', vendor(contact))
    expect((await api.read(`/vendors/${id}`)).contactInfo).toEqual(contact)
  })

  test('VEN-04 taxRate is shown as defaultTaxRate', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ taxRate: 0.08875 }))
    expect((await api.read(`/vendors/${id}`)).defaultTaxRate).toBe(0.08875)
  })

  test('VEN-04 restrictedMobileCreation is shown as isMobileCreationRestricted', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ restrictedMobileCreation: true }))
    expect((await api.read(`/vendors/${id}`)).isMobileCreationRestricted).toBe(true)
  })

  test('VEN-04 write-only properties are not shown', async () => {
    const api = await open()
    const properties = Object.keys(await api.read('/vendors/2112'))
    expect(properties).toEqual([
      'id',
      'name',
      'active',
      'isTruckReplenishment',
      'isMobileCreationRestricted',
      'memo',
      'deliveryOption',
      'defaultTaxRate',
      'contactInfo',
      'address',
      'createdOn',
      'modifiedOn',
      'externalData',
      'customFields',
    ])
  })

  test('VEN-05 a delivery option that is not declared is refused', async () => {
    const api = await open()
    expect(verdict(await api.post('/vendors', vendor({ deliveryOption: 'Pigeon' })))).toEqual([400, 'ERR-04', ['deliveryOption']])
  })

  test('VEN-05 each declared delivery option is accepted', async () => {
    const api = await open()
    const { json } = await api.post('/vendors', vendor({ deliveryOption: 'Pigeon' }))
    const declared: string[] = /one of ([^:]+):/.exec(json.errors.deliveryOption[0])?.[1]?.split(', ') ?? []
    const statuses = await Promise.all(
      declared.map(async (deliveryOption) => (await api.patch('/vendors/2101', { deliveryOption })).status),
    )
    expect(statuses).toEqual(Array(8).fill(200))
  })

  for (const taxRate of [-1, -0.0001, '-0.5']) {
    test(`VEN-06 a tax rate of ${JSON.stringify(taxRate)} is refused`, async () => {
      const api = await open()
      expect(verdict(await api.post('/vendors', vendor({ taxRate })))).toEqual([400, 'VEN-06', ['taxRate']])
    })
  }

  test('VEN-06 a tax rate of 0 is accepted', async () => {
    const api = await open()
    expect((await api.post('/vendors', vendor({ taxRate: 0 }))).status).toBe(200)
  })

  test('VEN-06 an update to a negative tax rate is refused', async () => {
    const api = await open()
    expect(verdict(await api.patch('/vendors/2101', { taxRate: -1 }))).toEqual([400, 'VEN-06', ['taxRate']])
  })

  for (const [at, given] of [
    ['remittanceVendorId', { remittanceVendorId: 99 }],
    ['paymentTermId', { paymentTermId: 99 }],
    ['tags[1].tagTypeId', { tags: [{ tagTypeId: 1201 }, { tagTypeId: 99 }] }],
    // All ids come from one sequence, so a record of another kind may have the id.
    ['paymentTermId', { paymentTermId: 2101 }],
  ] as const) {
    test(`VEN-07 a create with ${JSON.stringify(given)} names what does not exist`, async () => {
      const api = await open()
      expect(verdict(await api.post('/vendors', vendor(given)))).toEqual([400, 'VEN-07', [at]])
    })

    test(`VEN-07 an update with ${JSON.stringify(given)} names what does not exist`, async () => {
      const api = await open()
      expect(verdict(await api.patch('/vendors/2101', given))).toEqual([400, 'VEN-07', [at]])
    })
  }

  test('VEN-07 a vendor cannot be its own remittance vendor', async () => {
    const api = await open()
    expect(verdict(await api.patch('/vendors/2101', { remittanceVendorId: 2101 }))).toEqual([400, 'VEN-07', ['remittanceVendorId']])
  })

  test('VEN-07 a refused update changes nothing', async () => {
    const api = await open()
    const before = await api.get('/vendors/2101')
    await api.patch('/vendors/2101', { memo: 'changed', paymentTermId: 99 })
    expect((await api.get('/vendors/2101')).text).toBe(before.text)
  })

  test('VEN-08 PATCH changes only the given properties', async () => {
    const api = await open()
    const { memo: _, modifiedOn: __, ...before } = await api.read('/vendors/2101')
    await api.patch('/vendors/2101', { memo: 'Ring the bell' })
    const { memo, modifiedOn: ___, ...after } = await api.read('/vendors/2101')
    expect([memo, after]).toEqual(['Ring the bell', before])
  })

  test('VEN-08 PATCH of one part of the contact keeps the others', async () => {
    const api = await open()
    const { contactInfo } = await api.read('/vendors/2101')
    await api.patch('/vendors/2101', { phone: '614-555-0199' })
    expect((await api.read('/vendors/2101')).contactInfo).toEqual({ ...contactInfo, phone: '614-555-0199' })
  })

  test('VEN-08 the address is replaced as a whole', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { address: OTHER_ADDRESS })
    expect((await api.read('/vendors/2101')).address).toEqual(OTHER_ADDRESS)
  })

  test('VEN-08 the tags are replaced as a whole', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor({ tags: [{ tagTypeId: 1201 }, { tagTypeId: 1202 }] }))
    await api.patch(`/vendors/${id}`, { tags: [{ tagTypeId: 1203 }] })
    expect(keptOf(api, id).tagTypeIds).toEqual([1203])
  })

  test('VEN-08 an incomplete address is refused', async () => {
    const api = await open()
    const { status, json } = await api.patch('/vendors/2101', { address: { street: '1 New Street' } })
    const missing = ['unit', 'city', 'state', 'zip', 'country'].map((part) => `address.${part}`)
    expect([status, Object.keys(json.errors)]).toEqual([400, [...missing, 'request']])
  })

  test('ERR-17 null clears properties that may be null', async () => {
    const api = await open()
    await api.patch('/vendors/2106', { memo: null, phone: null })
    const { memo, contactInfo } = await api.read('/vendors/2106')
    expect([memo, contactInfo.phone, contactInfo.email]).toEqual([null, null, 'rozella_ernser23@example.com'])
  })

  for (const property of ['name', 'active', 'taxRate', 'deliveryOption', 'address']) {
    test(`ERR-17 null for ${property}, which may not be null, is refused`, async () => {
      const api = await open()
      expect(verdict(await api.patch('/vendors/2101', { [property]: null }))).toEqual([400, 'ERR-05', [property]])
    })
  }

  const contactsOf = (api: { mock: { tenant(id: number): { export(): Record<string, unknown> } } }) =>
    (api.mock.tenant(1001).export().vendors as { id: number; vendorContacts: unknown[] }[]).find((each) => each.id === 2112)?.vendorContacts

  test('VEN-08 a contact with an id is updated, one without is added, one left out is removed', async () => {
    const api = await open()
    const given = [
      { id: 2114, name: 'Night desk', email: 'night@x.org' },
      { name: 'New', email: 'new@x.org' },
    ]
    await api.patch('/vendors/2112', { vendorContacts: given })
    expect(contactsOf(api)).toEqual([
      { id: 2114, name: 'Night desk', email: 'night@x.org' },
      { id: expect.any(Number), name: 'New', email: 'new@x.org' },
    ])
  })

  for (const id of [0, null]) {
    test(`VEN-08 a contact with the id ${id} is added`, async () => {
      const api = await open()
      await api.patch('/vendors/2112', { vendorContacts: [{ id, name: 'New', email: 'new@x.org' }] })
      expect(contactsOf(api)).toEqual([{ id: expect.any(Number), name: 'New', email: 'new@x.org' }])
    })
  }

  test('VEN-08 an empty list of contacts removes them all', async () => {
    const api = await open()
    await api.patch('/vendors/2112', { vendorContacts: [] })
    expect(contactsOf(api)).toEqual([])
  })

  for (const [words, contacts] of [
    ['that no contact has', [{ id: 99, name: 'X', email: 'x@x.org' }]],
    ['of something else', [{ id: 2101, name: 'X', email: 'x@x.org' }]],
    // biome-ignore format: one line a case
    ['given twice', [{ id: 2113, name: 'X', email: 'x@x.org' }, { id: 2113, name: 'Y', email: 'y@x.org' }]],
  ] as const) {
    test(`VEN-08 a contact with an id ${words} is refused`, async () => {
      const api = await open()
      const at = `vendorContacts[${contacts.length - 1}].id`
      expect(verdict(await api.patch('/vendors/2112', { vendorContacts: contacts }))).toEqual([400, 'VEN-08', [at]])
    })
  }

  test('VEN-09 two vendors may have the same name', async () => {
    const api = await open()
    const [first, second] = [await api.create('/vendors', vendor()), await api.create('/vendors', vendor())]
    expect(second).toBeGreaterThan(first)
  })

  test('VEN-09 quirk duplicateVendorName refuses a second vendor with the same name, ignoring case', async () => {
    const api = await open({ quirks: { duplicateVendorName: 'refuse' } })
    expect(verdict(await api.post('/vendors', vendor({ name: 'SCIOTO supply house' })))).toEqual([400, 'VEN-09', ['name']])
  })

  test('VEN-09 quirk duplicateVendorName refuses to give a vendor the name of another', async () => {
    const api = await open({ quirks: { duplicateVendorName: 'refuse' } })
    expect(verdict(await api.patch('/vendors/2102', { name: 'Scioto Supply House' }))).toEqual([400, 'VEN-09', ['name']])
  })

  test('VEN-09 quirk duplicateVendorName accepts an update without a name', async () => {
    const api = await open({ quirks: { duplicateVendorName: 'refuse' } })
    expect((await api.patch('/vendors/2101', { memo: 'x' })).status).toBe(200)
  })

  test('VEN-09 quirk duplicateVendorName lets a vendor keep its name', async () => {
    const api = await open({ quirks: { duplicateVendorName: 'refuse' } })
    expect((await api.patch('/vendors/2101', { name: 'Scioto supply house' })).status).toBe(200)
  })

  test('VEN-10 a deactivated vendor is no longer in the default list', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { active: false })
    expect(ids(await api.read('/vendors'))).not.toContain(2101)
  })

  test('VEN-10 a deactivated vendor is listed with active=False', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { active: false })
    expect(ids(await api.read('/vendors?active=False'))).toEqual([2111, 2101])
  })

  test('VEN-10 a deactivated vendor can be read by id', async () => {
    const api = await open()
    await api.patch('/vendors/2101', { active: false })
    expect(await api.read('/vendors/2101')).toMatchObject({ id: 2101, active: false })
  })

  test('VEN-10 an order keeps a vendor that was deactivated', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder())
    await api.patch('/vendors/2101', { active: false })
    await api.patch(`/purchase-orders/${order}`, { vendorId: 2101, memo: 'Still ours' })
    expect(await api.read(`/purchase-orders/${order}`)).toMatchObject({ vendorId: 2101, summary: 'Still ours' })
  })

  test('VEN-10 a vendor can be activated again', async () => {
    const api = await open()
    await api.patch('/vendors/2111', { active: true })
    expect(ids(await api.read('/vendors'))).toContain(2111)
  })

  test('LIST-13 a row of the list is the record, without customFields if there are none', async () => {
    const api = await open()
    const { data } = await api.read('/vendors?ids=2101,2112')
    expect(data).toEqual([await api.read('/vendors/2112'), await api.read('/vendors/2101')])
  })
})

describeEachFace('External data of vendors', (open) => {
  const patch = (externalData: readonly object[], more: object = {}) => ({ externalData: { applicationGuid: GUID, externalData, ...more } })
  const two = [
    { key: 'a', value: '1' },
    { key: 'b', value: '2' },
  ]

  test('EXT-01 external data is null without a guid', async () => {
    const api = await open()
    expect((await api.read('/vendors/2112')).externalData).toBeNull()
  })

  test('EXT-01 external data is shown if the guid is passed', async () => {
    const api = await open()
    const id = await api.create('/vendors', vendor(patch(two)))
    expect((await api.read(`/vendors/${id}?externalDataApplicationGuid=${GUID}`)).externalData).toEqual(two)
  })

  test('EXT-01 the guid is the same in upper case', async () => {
    const api = await open()
    const guid = 'C0A1B2D3-4E5F-4607-8899-AABBCCDDEEFF'
    expect((await api.read(`/vendors/2112?externalDataApplicationGuid=${guid}`)).externalData).toHaveLength(2)
  })

  test('EXT-01 a guid may be in braces, and between spaces', async () => {
    const api = await open()
    const guid = encodeURIComponent(' {c0a1b2d3-4e5f-4607-8899-aabbccddeeff} ')
    expect((await api.read(`/vendors/2112?externalDataApplicationGuid=${guid}`)).externalData).toHaveLength(2)
  })

  test('EXT-01 external data is an empty list under another guid', async () => {
    const api = await open()
    expect((await api.read(`/vendors/2112?externalDataApplicationGuid=${OTHER_GUID}`)).externalData).toEqual([])
  })

  test('EXT-01 external data is shown in lists too', async () => {
    const api = await open()
    await api.patch('/vendors/2101', patch(two))
    const { data } = await api.read(`/vendors?ids=2101,2102&externalDataApplicationGuid=${GUID}`)
    expect(data.map((row: { externalData: unknown }) => row.externalData)).toEqual([[], two])
  })

  test('EXT-01 one application does not change the data of another', async () => {
    const api = await open()
    await api.patch('/vendors/2112', patch(two))
    const { externalData } = await api.read('/vendors/2112?externalDataApplicationGuid=c0a1b2d3-4e5f-4607-8899-aabbccddeeff')
    expect(externalData.map((entry: { key: string }) => entry.key)).toEqual(['erpVendorId', 'erpSyncedOn'])
  })

  const after = async (api: Awaited<ReturnType<typeof open>>, ...patches: object[]) => {
    for (const each of patches) expect((await api.patch('/vendors/2101', each)).status).toBe(200)
    const { externalData } = await api.read(`/vendors/2101?externalDataApplicationGuid=${GUID}`)
    return Object.fromEntries(externalData.map(({ key, value }: { key: string; value: string }) => [key, value]))
  }

  test('EXT-02 without a patchMode all keys of the guid are replaced', async () => {
    expect(await after(await open(), patch(two), patch([{ key: 'c', value: '3' }]))).toEqual({ c: '3' })
  })

  test('EXT-02 Replace replaces all keys of the guid', async () => {
    expect(await after(await open(), patch(two), patch([{ key: 'b', value: '9' }], { patchMode: 'Replace' }))).toEqual({ b: '9' })
  })

  test('EXT-02 Replace with no keys leaves none', async () => {
    expect(await after(await open(), patch(two), patch([]))).toEqual({})
  })

  test('EXT-02 Replace leaves out keys given as null', async () => {
    expect(await after(await open(), patch([{ key: 'a', value: '1' }, { key: 'b', value: null }]))).toEqual({ a: '1' }) // biome-ignore format: one line
  })

  test('EXT-02 replacing nothing with nothing keeps modifiedOn', async () => {
    const api = await open()
    const before = await api.get('/vendors/2101')
    await api.patch('/vendors/2101', patch([]))
    expect((await api.get('/vendors/2101')).text).toBe(before.text)
  })

  test('EXT-02 Merge sets keys where there were none', async () => {
    expect(await after(await open(), patch(two, { patchMode: 'Merge' }))).toEqual({ a: '1', b: '2' })
  })

  test('EXT-02 Merge sets the keys given and keeps the others', async () => {
    const merge = patch([{ key: 'b', value: '9' }, { key: 'c', value: '3' }], { patchMode: 'Merge' }) // biome-ignore format: one line
    expect(await after(await open(), patch(two), merge)).toEqual({ a: '1', b: '9', c: '3' })
  })

  test('EXT-02 Merge deletes the keys whose value is null', async () => {
    expect(await after(await open(), patch(two), patch([{ key: 'a', value: null }], { patchMode: 'Merge' }))).toEqual({ b: '2' })
  })

  test('EXT-02 Merge keeps an empty value', async () => {
    expect(await after(await open(), patch(two), patch([{ key: 'a', value: '' }], { patchMode: 'Merge' }))).toEqual({ a: '', b: '2' })
  })

  test('EXT-02 an unknown patchMode is refused', async () => {
    const api = await open()
    const answer = await api.patch('/vendors/2101', patch(two, { patchMode: 'Append' }))
    expect(verdict(answer)).toEqual([400, 'ERR-04', ['externalData.patchMode']])
  })

  // VAL-03: Merge moves a key that it sets to the end, so the record counts as changed although its values are the same.
  test('EXT-02 Merge of the current values changes nothing', async () => {
    const api = await open()
    await api.patch('/vendors/2101', patch(two))
    const before = await api.get(`/vendors/2101?externalDataApplicationGuid=${GUID}`)
    await api.patch('/vendors/2101', patch([{ key: 'a', value: '1' }], { patchMode: 'Merge' }))
    expect((await api.get(`/vendors/2101?externalDataApplicationGuid=${GUID}`)).text).toBe(before.text)
  })

  for (const applicationGuid of [
    '',
    'not-a-guid',
    '11111111-2222-4333-8444-55555555555',
    '1{1111111-2222-4333-8444-555555555555}',
    '{11111111-2222-4333-8444-55555555555}5',
  ]) {
    test(`EXT-03 the guid ${JSON.stringify(applicationGuid)} is refused in a body`, async () => {
      const api = await open()
      const { status, json } = await api.patch('/vendors/2101', patch(two, { applicationGuid }))
      expect([status, Object.keys(json.errors)]).toEqual([400, ['externalData.applicationGuid']])
    })
  }

  test('EXT-03 an invalid guid is refused in a query', async () => {
    const api = await open()
    expect(verdict(await api.get('/vendors/2101?externalDataApplicationGuid=mine'))).toEqual([
      400,
      'EXT-03',
      ['externalDataApplicationGuid'],
    ])
  })

  for (const [words, keys, at] of [
    ['empty', ['a', ''], 'externalData.externalData[1].key'],
    ['blank', [' '], 'externalData.externalData[0].key'],
    ['repeated', ['a', 'b', 'a'], 'externalData.externalData[2].key'],
  ] as const) {
    test(`EXT-03 a key that is ${words} is refused on create`, async () => {
      const api = await open()
      const body = vendor(patch(keys.map((key) => ({ key, value: '1' }))))
      expect(verdict(await api.post('/vendors', body))).toEqual([400, 'EXT-03', [at]])
    })

    test(`EXT-03 a key that is ${words} is refused on update`, async () => {
      const api = await open()
      const body = patch(keys.map((key) => ({ key, value: '1' })))
      expect(verdict(await api.patch('/vendors/2101', body))).toEqual([400, 'EXT-03', [at]])
    })
  }
})

describeEachFace('Custom fields of vendors', (open) => {
  const set = (objectId: number, ...customFields: [name: string, value: unknown][]) => ({
    objectId,
    customFields: customFields.map(([name, value]) => ({ name, value })),
  })
  const send = (api: Awaited<ReturnType<typeof open>>, ...operations: object[]) => api.patch('/vendors/custom-fields', { operations })

  test('CF-01 the fields that a vendor can have are listed', async () => {
    const api = await open()
    const { data } = await api.read('/vendors/custom-fields')
    expect(data.map((type: { name: string }) => type.name)).toEqual(['Account Number', 'Pricing Tier', 'Credit Limit'])
  })

  test('CF-01 fields of several vendors are set in one call', async () => {
    const api = await open()
    await send(api, set(2101, ['Account Number', 'A-1']), set(2102, ['Pricing Tier', 'Gold']))
    expect([(await api.read('/vendors/2101')).customFields, (await api.read('/vendors/2102')).customFields]).toEqual([
      [{ typeId: 1501, name: 'Account Number', value: 'A-1' }],
      [{ typeId: 1502, name: 'Pricing Tier', value: 'Gold' }],
    ])
  })

  test('CF-01 fields that are not named keep their values', async () => {
    const api = await open()
    await send(api, set(2112, ['Pricing Tier', 'Silver']))
    const { customFields } = await api.read('/vendors/2112')
    expect(customFields.map((field: { value: string }) => field.value)).toEqual(['GL-20417', 'Silver', '25000'])
  })

  test('CF-01 fields are in the order of their types', async () => {
    const api = await open()
    await send(api, set(2101, ['Credit Limit', '5000'], ['Account Number', 'A-1']))
    const { customFields } = await api.read('/vendors/2101')
    expect(customFields.map((field: { name: string }) => field.name)).toEqual(['Account Number', 'Credit Limit'])
  })

  test('CF-01 a dropdown without options accepts no value', async () => {
    const vendorCustomFields = [{ id: 1502, name: 'Pricing Tier', dataType: 'Dropdown' }]
    const api = await open({ world: demoWith({ vendorCustomFields }) })
    expect(verdict(await send(api, set(2101, ['Pricing Tier', 'Gold']))).slice(0, 2)).toEqual([400, 'CF-01'])
  })

  test('CF-01 the refusal of a dropdown value names the options', async () => {
    const api = await open()
    const { json } = await send(api, set(2101, ['Pricing Tier', 'Platinum']))
    expect(Object.values(json.errors)).toEqual([["'Platinum' is not one of Bronze, Silver, Gold."]])
  })

  test('CF-01 operations on one vendor add up', async () => {
    const api = await open()
    await send(api, set(2101, ['Account Number', 'A-1']), set(2101, ['Credit Limit', '5000']))
    expect((await api.read('/vendors/2101')).customFields).toHaveLength(2)
  })

  // A name given twice in one operation leaves the field on the record twice.
  test('CF-01 a field is on a record only once', async () => {
    const api = await open()
    await send(api, set(2101, ['Pricing Tier', 'Gold'], ['pricing tier', 'Silver']))
    const { customFields = [] } = await api.read('/vendors/2101')
    expect(customFields.length).toBeLessThan(2)
  })

  for (const [words, operation, at] of [
    ['an unknown object', set(99, ['Account Number', 'A-1']), 'operations[1].objectId'],
    ['an unknown field', set(2102, ['Colour', 'red']), 'operations[1].customFields[0].name'],
    ['a dropdown value that is not an option', set(2102, ['Pricing Tier', 'Platinum']), 'operations[1].customFields[0].value'],
    ['a number that does not parse', set(2102, ['Credit Limit', 'much']), 'operations[1].customFields[0].value'],
  ] as const) {
    test(`CF-01 ${words} is refused`, async () => {
      const api = await open()
      expect(verdict(await send(api, set(2101, ['Account Number', 'A-1']), operation))).toEqual([400, 'CF-01', [at]])
    })

    test(`CF-01 nothing is set if one operation has ${words}`, async () => {
      const api = await open()
      await send(api, set(2101, ['Account Number', 'A-1']), operation)
      expect(await api.read('/vendors/2101')).not.toHaveProperty('customFields')
    })
  }

  test('CF-01 a number is accepted as a string or a number', async () => {
    const api = await open()
    await send(api, set(2101, ['Credit Limit', 12.5]))
    expect((await api.read('/vendors/2101')).customFields).toEqual([{ typeId: 1503, name: 'Credit Limit', value: '12.5' }])
  })

  test('VAL-07 the answer has no body', async () => {
    const api = await open()
    const { status, text } = await send(api, set(2101, ['Account Number', 'A-1']))
    expect([status, text]).toEqual([200, ''])
  })

  test('VAL-03 each vendor whose fields change gets a later modifiedOn', async () => {
    const api = await open()
    await send(api, set(2101, ['Account Number', 'A-1']), set(2102, ['Account Number', 'A-2']))
    const [first, second] = [(await api.read('/vendors/2101')).modifiedOn, (await api.read('/vendors/2102')).modifiedOn]
    expect([first, second]).toEqual(['2026-01-05T09:00:00Z', '2026-01-05T09:00:00.0000001Z'])
  })

  test('VAL-03 setting the current value keeps modifiedOn', async () => {
    const api = await open()
    const before = await api.get('/vendors/2112')
    await send(api, set(2112, ['pricing tier', 'Gold']))
    expect((await api.get('/vendors/2112')).text).toBe(before.text)
  })

  // An operation without fields puts an empty list where null was, and counts as a change.
  test('VAL-03 an operation without fields keeps modifiedOn', async () => {
    const api = await open()
    const before = await api.get('/vendors/2101')
    await send(api, set(2101))
    expect((await api.get('/vendors/2101')).text).toBe(before.text)
  })

  test('CF-02 the custom fields of purchase orders have no route to write them', async () => {
    const api = await open()
    const { status, rule } = await api.patch('/purchase-orders/custom-fields', { operations: [] })
    expect([status, rule]).toEqual([400, 'GATE-07'])
  })

  test('CF-02 customFields in the body of a purchase order are dropped', async () => {
    const api = await open()
    const order = await api.create('/purchase-orders', purchaseOrder({ customFields: [{ name: 'x', value: 'y' }] }))
    expect((await api.read(`/purchase-orders/${order}`)).customFields).toBeNull()
  })
})
