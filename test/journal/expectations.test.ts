import { describe, expect, test } from 'vitest'
import { createMock, ExpectationError, type Mock, type MockOptions } from '../../src/index.ts'
import { item, purchaseOrder, vendor } from '../support/requests.ts'

function open(options: MockOptions = {}) {
  const mock = createMock({ auth: 'off', clock: '2026-01-05T09:00:00Z', ...options })
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    mock.handle({
      method,
      host: 'localhost',
      target: `/inventory/v2/tenant/1001${path}`,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { mock, journal: mock.journal, send }
}

function failure(expectation: () => void): ExpectationError {
  try {
    expectation()
  } catch (fault) {
    if (fault instanceof ExpectationError) return fault
    throw fault
  }
  throw new Error('The expectation holds.')
}

const createdVendor = () => {
  const opened = open()
  opened.send('POST', '/vendors?Source=crm&dryRun=false', vendor({ name: 'Scioto Supply' }), { 'X-Request-Id': 'r1' })
  return opened
}

describe('toHaveBeenCalled', () => {
  test('is true for an operation that was called, refused or not', () => {
    const { journal, send } = open()
    send('POST', '/vendors', {})
    journal.expect('Vendors_Create').toHaveBeenCalled()
    journal.expect('Vendors_Update').not.toHaveBeenCalled()
  })

  test('says that it was never called', () => {
    expect(failure(() => open().journal.expect('Vendors_Create').toHaveBeenCalled()).message).toBe('Vendors_Create was never called.')
  })

  test('says which calls there were', () => {
    const { journal } = createdVendor()
    expect(failure(() => journal.expect('Vendors_Create').not.toHaveBeenCalled()).message).toBe(
      'Vendors_Create was called once:\n  POST /inventory/v2/tenant/1001/vendors?Source=crm&dryRun=false → 200 at 2026-01-05T09:00:00Z',
    )
  })

  test('shows the last ten of many', () => {
    const { journal, send } = open()
    for (let i = 0; i < 12; i++) send('GET', `/vendors/${i}`)
    const { message } = failure(() => journal.expect('Vendors_GetById').not.toHaveBeenCalled())
    expect(message.split('\n').slice(0, 3)).toEqual([
      'Vendors_GetById was called 12 times:',
      '  … 2 earlier',
      '  GET /inventory/v2/tenant/1001/vendors/2 → 404 ERR-09 at 2026-01-05T09:00:00Z',
    ])
  })
})

describe('toHaveBeenCalledTimes', () => {
  test('counts', () => {
    const { journal, send } = open()
    send('GET', '/vendors/2101')
    send('GET', '/vendors/2101')
    journal.expect('Vendors_GetById').toHaveBeenCalledTimes(2)
    journal.expect('Vendors_Create').toHaveBeenCalledTimes(0)
    journal.expect('Vendors_GetById').not.toHaveBeenCalledTimes(1)
  })

  test('says how often the operation was called', () => {
    const { journal } = createdVendor()
    const fault = failure(() => journal.expect('Vendors_Create').toHaveBeenCalledTimes(2))
    expect(fault).toMatchObject({ name: 'AssertionError', expected: 2, actual: 1 })
    expect(fault.message).toMatch(/^Vendors_Create was called once, but should have been called 2 times:\n {2}POST /)
    expect(failure(() => journal.expect('Trucks_Create').toHaveBeenCalledTimes(1)).message).toBe(
      'Trucks_Create was never called, but should have been called once.',
    )
  })

  test('a filter narrows the calls', () => {
    const { journal, send } = open()
    send('POST', '/vendors', vendor())
    send('POST', '/vendors', vendor({ taxRate: -1 }))
    journal.expect('Vendors_Create', { status: 200 }).toHaveBeenCalledTimes(1)
    journal.expect('Vendors_Create', { rule: 'VEN-06' }).toHaveBeenCalledTimes(1)
  })

  test.each([-1, 1.5, Number.NaN, '2'])('%j is not a number of calls', (count) => {
    expect(() =>
      open()
        .journal.expect('Vendors_Create')
        .toHaveBeenCalledTimes(count as number),
    ).toThrow(TypeError)
  })
})

describe('toHaveBeenCalledWith', () => {
  test('compares only the given properties', () => {
    const { journal } = createdVendor()
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { name: 'Scioto Supply', address: { city: 'Columbus' } } })
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ query: { source: 'crm', dryRun: false } })
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ path: { tenant: 1001 }, headers: { 'x-request-id': 'r1' } })
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ status: 200, rule: null, client: null, answer: { id: expect.any(Number) } })
    journal.expect('Vendors_Create').not.toHaveBeenCalledWith({ body: { name: 'Scioto' } })
  })

  test('asymmetric matchers may be anywhere', () => {
    const { journal } = createdVendor()
    journal.expect('Vendors_Create').toHaveBeenCalledWith({
      body: { name: expect.stringContaining('Scioto'), address: expect.objectContaining({ state: 'OH' }) },
      headers: { 'X-REQUEST-ID': expect.any(String) },
      query: expect.objectContaining({ Source: 'crm' }),
      status: expect.any(Number),
    })
  })

  test('a property that is undefined must be missing', () => {
    const { journal } = createdVendor()
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { memo: undefined } } as never)
    journal.expect('Vendors_Create').not.toHaveBeenCalledWith({ body: { name: undefined } } as never)
  })

  test('lists must have the same length, and each item must match', () => {
    const { journal, send } = open()
    send('POST', '/purchase-orders', purchaseOrder({ items: [item(), item({ quantity: 9 })] }))
    journal.expect('PurchaseOrders_Create').toHaveBeenCalledWith({ body: { items: [{ quantity: 4 }, { quantity: 9 }] } })
    journal.expect('PurchaseOrders_Create').not.toHaveBeenCalledWith({ body: { items: [{ quantity: 4 }] } })
  })

  test('lists in the query are separated by commas, or repeated', () => {
    const { journal, send } = open()
    send('GET', '/purchase-orders?ids=4001,4008')
    journal.expect('PurchaseOrders_GetList').toHaveBeenCalledWith({ query: { ids: [4001, 4008] } })
    journal.clear()
    send('GET', '/purchase-orders?ids=4001&ids=4008')
    journal.expect('PurchaseOrders_GetList').toHaveBeenCalledWith({ query: { ids: '4001,4008' } })
  })

  test('the body of a form is its fields, and a body that is not JSON is text', () => {
    const { mock, journal, send } = open()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    mock.handle({ method: 'POST', host: 'localhost', target: '/connect/token', headers, body: 'client_id=a%20b&grant_type=x' })
    journal
      .expect('Connect_Token')
      .toHaveBeenCalledWith({ body: { client_id: 'a b' }, answer: { error: 'unsupported_grant_type' } as never })
    send('POST', '/vendors', '{"name":')
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: '{"name":' } as never)
  })

  test('bytes and an address with its host are read like any others', () => {
    const { mock, journal } = open()
    const body = new TextEncoder().encode(JSON.stringify(vendor()))
    mock.handle({ method: 'POST', host: 'localhost', target: 'http://localhost/inventory/v2/tenant/7/vendors?a=1', headers: {}, body })
    journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { name: 'Wharf Street Supply' }, path: { tenant: '7' }, query: { a: 1 } })
  })

  test('shows the nearest miss as a diff', () => {
    const { journal, send } = createdVendor()
    send('POST', '/vendors', vendor({ name: 'Somebody else', taxRate: 0.5 }))
    const like = { body: { name: 'Scioto Supply', taxRate: 0.08, memo: 'x' }, status: 200 }
    const fault = failure(() => journal.expect('Vendors_Create').toHaveBeenCalledWith(like))
    expect(fault.message).toBe(`Vendors_Create was called 2 times, never as expected (-). The nearest call (+) differs:

  POST /inventory/v2/tenant/1001/vendors?Source=crm&dryRun=false → 200 at 2026-01-05T09:00:00Z

  body.taxRate
    - 0.08
    + 0.075
  body.memo
    - "x"
    + (absent)`)
    expect(fault).toMatchObject({ expected: like, actual: { body: { name: 'Scioto Supply', taxRate: 0.075 }, status: 200 } })
  })

  test('shows matchers by name, lists that are too short, and no more than a dozen places', () => {
    const { journal, send } = open()
    send('POST', '/purchase-orders', purchaseOrder())
    const items = Array.from({ length: 20 }, () => ({ quantity: 1 }))
    const { message } = failure(() =>
      journal
        .expect('PurchaseOrders_Create')
        .toHaveBeenCalledWith({ body: { memo: expect.any(String), shipTo: { description: expect.stringContaining('Dock') }, items } }),
    )
    expect(message).toContain('body.memo\n    - Any<String>\n    + (absent)')
    expect(message).toContain('body.shipTo.description\n    - StringContaining "Dock"\n    + "Main Warehouse"')
    expect(message).toContain('body.items[0].quantity\n    - 1\n    + 4\n')
    expect(message).toContain('body.items[1]\n    - {"quantity":1}\n    + (absent)\n')
    expect(message).toContain('… and 10 more')
  })

  test('names a matching call if there should be none', () => {
    const { journal } = createdVendor()
    expect(failure(() => journal.expect('Vendors_Create').not.toHaveBeenCalledWith({ status: 200 })).message).toMatch(
      /^Vendors_Create was called like this:\n {2}POST \S+ → 200 at /,
    )
  })

  test('a part that calls do not have is refused', () => {
    const ask = () =>
      open()
        .journal.expect('Vendors_Create')
        .toHaveBeenCalledWith({ bodi: {} } as never)
    expect(ask).toThrow(new TypeError("Unknown part 'bodi' of a call. Did you mean 'body'?"))
  })
})

describe('toHaveBeenLastCalledWith', () => {
  test('looks at the latest call only', () => {
    const { journal, send } = createdVendor()
    send('POST', '/vendors', vendor({ name: 'Later' }))
    journal.expect('Vendors_Create').toHaveBeenLastCalledWith({ body: { name: 'Later' } })
    journal.expect('Vendors_Create').not.toHaveBeenLastCalledWith({ body: { name: 'Scioto Supply' } })
    const { message } = failure(() => journal.expect('Vendors_Create').toHaveBeenLastCalledWith({ body: { name: 'Scioto Supply' } }))
    expect(message).toMatch(/^The last call to Vendors_Create was not as expected \(-\)/)
    expect(message).toContain('body.name\n    - "Scioto Supply"\n    + "Later"')
  })
})

describe('a journal that has dropped calls', () => {
  const NOTE =
    'The journal keeps 2 exchanges and has already dropped 3. Make it larger (option journal), or clear it before the part of the test that you check.'

  const full = (): Mock => {
    const { mock, send } = open({ journal: 2 })
    for (const id of [2101, 2102, 2103, 2104, 2105]) send('GET', `/vendors/${id}`)
    return mock
  }

  test('says so when an expectation fails', () => {
    const { journal } = full()
    for (const fails of [
      () => journal.expect('Vendors_Create').toHaveBeenCalled(),
      () => journal.expect('Vendors_GetById').toHaveBeenCalledTimes(5),
      () => journal.expect('Vendors_GetById').toHaveBeenCalledWith({ path: { id: 2101 } }),
    ])
      expect(failure(fails).message).toContain(NOTE)
  })

  test('fails if dropped calls make the result unknown', () => {
    const { journal } = full()
    for (const unsure of [
      () => journal.expect('Vendors_Create').not.toHaveBeenCalled(),
      () => journal.expect('Vendors_GetById').toHaveBeenCalledTimes(2),
      () => journal.expect('Vendors_GetById').not.toHaveBeenCalledWith({ path: { id: 2101 } }),
    ])
      expect(failure(unsure).message).toMatch(/^The result for Vendors_\w+ is uncertain\.\n\nThe journal keeps 2 /)
  })

  test('passes if the result is certain', () => {
    const { journal } = full()
    journal.expect('Vendors_GetById').toHaveBeenCalled()
    journal.expect('Vendors_GetById').toHaveBeenCalledWith({ path: { id: 2104 } })
    journal.expect('Vendors_GetById').toHaveBeenLastCalledWith({ path: { id: 2105 } })
    journal.expect('Vendors_GetById').not.toHaveBeenCalledTimes(1)
  })

  test('does not affect another tenant', () => {
    full().tenant(2002).journal.expect('Vendors_GetById').not.toHaveBeenCalled()
  })

  test('with the option journal: 0 nothing can be expected of it', () => {
    const { journal, send } = open({ journal: 0 })
    send('GET', '/vendors/2101')
    expect(failure(() => journal.expect('Vendors_Create').not.toHaveBeenCalled()).message).toContain(
      'The journal keeps nothing (option journal: 0).',
    )
  })
})

test('for a tenant only its own calls count', () => {
  const { mock, send } = open()
  send('GET', '/vendors/2101')
  mock.tenant(1001).journal.expect('Vendors_GetById').toHaveBeenCalledTimes(1)
  mock.tenant(2002).journal.expect('Vendors_GetById').not.toHaveBeenCalled()
})

test('the token endpoint belongs to no tenant', () => {
  const { mock } = open()
  expect(() => mock.tenant(1001).journal.expect('Connect_Token')).toThrow(
    "The token endpoint belongs to no tenant. Use mock.journal.expect('Connect_Token'), with { client } to narrow it.",
  )
})

test('an unknown operation is refused with the nearest name', () => {
  expect(() => open().journal.expect('Vendor_Create' as never)).toThrow("Unknown operation 'Vendor_Create'. Did you mean 'Vendors_Create'?")
})

test('the types know the operation', () => {
  const { journal } = createdVendor()
  // @ts-expect-error: a vendor has no colour
  const wrongBody = () => journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { colour: 'red' } })
  // @ts-expect-error: its name is text
  const wrongType = () => journal.expect('Vendors_Create').toHaveBeenCalledWith({ body: { name: 1 } })
  // @ts-expect-error: there is no such operation
  const wrongName = () => journal.expect('Vendors_Destroy')
  for (const wrong of [wrongBody, wrongType, wrongName]) expect(wrong).toThrow()
})

test('a call that the filter excludes is named', () => {
  const { journal, send } = open()
  send('POST', '/vendors', {})
  const { message } = failure(() => journal.expect('Vendors_Create', { status: '2xx' }).toHaveBeenCalledTimes(1))
  expect(message).toContain('Only calls that match {"status":"2xx"} count. Vendors_Create was also called once without a match:')
  expect(message).toMatch(/POST \/inventory\/v2\/tenant\/1001\/vendors → 400/)
})
