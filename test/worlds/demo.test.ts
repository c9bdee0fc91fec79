import { expect, test } from 'vitest'
import { createMock } from '../../src/index.ts'

test('every return of the demo world has a reference number', () => {
  const mock = createMock({ auth: 'off' })
  const target = '/inventory/v2/tenant/1/returns?active=Any&pageSize=5000'
  const { data } = JSON.parse(mock.handle({ method: 'GET', host: 'localhost', target, headers: {}, body: undefined }).body)
  expect(data.length).toBeGreaterThan(0)
  expect(data.filter(({ referenceNumber }: { referenceNumber: string }) => referenceNumber === '')).toEqual([])
})
