import { expect, test } from 'vitest'
import { bodyWithoutSecrets, formWithoutSecrets, targetWithoutSecrets } from '../../src/engine/journal/secrets.ts'

test.each([
  ['/vendors', '/vendors'],
  ['/vendors?page=2&number=key', '/vendors?page=2&number=key'],
  ['/vendors?ServiceTitanApplicationKey=ak1.x&page=2', '/vendors?ServiceTitanApplicationKey=***&page=2'],
  ['/vendors?access%5Ftoken=abc', '/vendors?access%5Ftoken=***'],
  ['/vendors?token=a&token=b', '/vendors?token=***&token=***'],
  ['/vendors?token', '/vendors?token'],
])('%s is shown as %s', (target, expected) => {
  expect(targetWithoutSecrets(target)).toBe(expected)
})

test('a form keeps its spelling except for the secrets', () => {
  const form = 'grant_type=client_credentials&client_id=a%20b&client_secret=x%3D%26y&scope=a+b'
  expect(formWithoutSecrets(form)).toBe('grant_type=client_credentials&client_id=a%20b&client_secret=***&scope=a+b')
})

test.each([
  ['{"access_token":"eyJ.x.y","expires_in":900}', '{"access_token":"***","expires_in":900}'],
  ['{ "client_secret" : "a\\"b", "id": 9007199254740993 }', '{ "client_secret" : "***", "id": 9007199254740993 }'],
  ['{"a":[{"accessToken":"x"},"access_token","y"]}', '{"a":[{"accessToken":"***"},"access_token","y"]}'],
  ['{"access\\u005ftoken":"x"}', '{"access\\u005ftoken":"***"}'],
  [
    '{"memo":"\\"token\\":\\"not one\\"","x":["a",":","b"],"token":"x"}',
    '{"memo":"\\"token\\":\\"not one\\"","x":["a",":","b"],"token":"***"}',
  ],
  ['{"token":7,"keys":"all"}', '{"token":"***","keys":"all"}'],
  ['{"token":null,"hasPassword":true}', '{"token":null,"hasPassword":true}'],
  ['{"token":["a",{"b":"c"}],"x":[1]}', '{"token":"***","x":[1]}'],
  ['{"access_token":"eyJhbGciOi', '{"access_token":"***"'],
  ['{"access_token":"eyJ\\', '{"access_token":"***"'],
  ['client_secret=x&a=1', 'client_secret=***&a=1'],
  ['no key at all', 'no key at all'],
  ['', ''],
])('the body %s is shown as %s', (body, expected) => {
  expect(bodyWithoutSecrets(body)).toBe(expected)
})
