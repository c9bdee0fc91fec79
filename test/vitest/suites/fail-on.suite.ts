/** Tests that must fail, and tests next to them that must not; fail-on.test.ts knows which. */
import { describe } from 'vitest'
import { createTest } from '../../../src/vitest/index.ts'

const VENDORS = '/inventory/v2/tenant/{tenant}/vendors'
const test = createTest({ failOn: ['ADV-01'] })
const query = { pagesise: 5 }
/** The client's types forbid what these tests are about. */
const misspelt = { params: { query } } as never

test('FAILS a misspelt parameter', async ({ api }) => {
  await api.GET(VENDORS, misspelt)
})

test('a spelling that the API takes', async ({ api }) => {
  await api.GET(VENDORS, { params: { query: { pageSize: 5 } } })
})

test('advice that is not forbidden', async ({ api }) => {
  await api.PATCH('/inventory/v2/tenant/{tenant}/vendors/{id}', { params: { path: { id: 2101 } }, body: { nmae: 'x' } as object })
})

test.concurrent('FAILS at the same time as others', async ({ api }) => {
  for (let i = 0; i < 5; i++) await api.GET(VENDORS, misspelt)
})

test.concurrent('another at the same time', async ({ api }) => {
  for (let i = 0; i < 5; i++) await api.GET(VENDORS)
})

test('advice in a tenant that is not the test’s', async ({ api }) => {
  await api.GET(VENDORS, { params: { query: query as object, path: { tenant: 5_000_000 } } })
})

describe('if nothing is forbidden', () => {
  test.override('failOn', () => [])

  test('a misspelt parameter that is overlooked', async ({ api }) => {
    await api.GET(VENDORS, misspelt)
  })
})
