/** Memory must not grow in a long load test. */
import { expect, test } from 'vitest'
import { Findings } from '../../src/engine/advice/findings.ts'
import { Recent } from '../../src/engine/advice/recent.ts'
import { createMock } from '../../src/index.ts'

const sighting = () => ({ at: '', method: 'GET', target: '/', tenant: null, client: null })

test('the oldest keys are forgotten first', () => {
  const recent = new Recent<number, string>(3)
  for (const key of [1, 2, 3, 1, 4]) recent.set(key, `value ${key}`)
  expect([...recent.entries()]).toEqual([
    [3, 'value 3'],
    [1, 'value 1'],
    [4, 'value 4'],
  ])
})

test('ADV-01 beyond 500 different names the rest is counted together, for each operation', () => {
  const findings = new Findings({ most: 500, onFull: () => {} })
  for (let i = 0; i < 2000; i++)
    findings.add({ rule: 'ADV-01', subject: `name${i}` }, i % 2 ? 'Vendors_GetList' : 'Trucks_GetList', sighting)
  const list = [...findings.list()]
  expect([list.length, list.slice(-2).map(({ advice, operation, count }) => [advice.subject, operation, count])]).toEqual([
    502,
    [
      ['(others)', 'Trucks_GetList', 750],
      ['(others)', 'Vendors_GetList', 750],
    ],
  ])
})

test('ADV-01 ten thousand tenants, clients and names are not all kept', () => {
  const mock = createMock({ auth: 'off', journal: 0 })
  for (let i = 0; i < 10_000; i++) {
    const target = `/inventory/v2/tenant/${i + 1}/purchase-orders?pageSize=10&name${i}=x`
    mock.handle({ method: 'GET', host: 'localhost', target, headers: {} })
  }
  const findings = mock.advice()
  expect(findings.length).toBeLessThan(510)
  expect(findings.filter(({ rule }) => rule === 'ADV-01').reduce((sum, { count }) => sum + count, 0)).toBe(10_000)
  expect(findings.find(({ rule }) => rule === 'ADV-06')?.count).toBe(1000)
  expect([mock.tenant(1).advice().length, mock.tenant(10_000).advice().length]).toEqual([0, 2])
})
