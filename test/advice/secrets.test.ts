import { expect, test } from 'vitest'
import { operationIds, operationTable } from '../../src/api.ts'
import { isSecret } from '../../src/engine/journal/secrets.ts'
import { createMock } from '../../src/index.ts'
import { adviceLines, newClient } from './client.ts'

test.each([
  'servicetitanapplicationkey',
  'ServiceTitanApplicationKey',
  'ST-App-Key',
  'app_key',
  'access_token',
  'access%5ftoken',
  'token',
  'Authorization',
  'client_secret',
])('ADV-08 %s in the query', (name) => {
  const mock = createMock()
  newClient(mock).get(`/vendors/2101?a=1&${name}=hush`)
  const found = mock.advice().filter(({ rule }) => rule === 'ADV-08')
  expect(found.map(({ subject }) => subject)).toEqual([decodeURIComponent(name)])
  expect(JSON.stringify(mock.advice())).not.toContain('hush')
})

test('ADV-08 a secret in the query of an unknown route is reported too', () => {
  const mock = createMock()
  mock.handle({ method: 'GET', host: 'localhost', target: '/nowhere?access_token=x', headers: {} })
  expect(adviceLines(mock.advice())).toEqual(['ADV-08 null access_token ×1'])
})

test('ADV-08 no declared parameter of the API is mistaken for a secret', () => {
  const declared = operationIds.flatMap((id) => operationTable(id).query.map(({ name }) => name))
  expect(declared.filter(isSecret)).toEqual([])
})

test('ADV-08 the word token in a value is not a secret', () => {
  const mock = createMock()
  newClient(mock).get('/purchase-orders?number=token&pageSize=1')
  expect(mock.advice()).toEqual([])
})
