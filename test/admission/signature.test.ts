/** Tokens are recognised by their signature, not by a table of them. */
import { expect, test } from 'vitest'
import { createMock, type Mock, type MockOptions } from '../../src/index.ts'

const HOST = 'api.servicetitan.io'

function tokenOf(mock: Mock, id = 'app'): string {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = `grant_type=client_credentials&client_id=${id}&client_secret=s`
  return JSON.parse(mock.handle({ method: 'POST', host: 'auth.servicetitan.io', target: '/connect/token', headers, body }).body)
    .access_token
}

const statusWith = (mock: Mock, token: string): number =>
  mock.handle({ method: 'GET', host: HOST, target: '/inventory/v2/tenant/1/vendors', headers: { authorization: token, 'st-app-key': 'k' } })
    .status

/** A second mock with the same seed, like a replica, that has issued as many tokens. */
function replica(options: MockOptions = {}): Mock {
  const mock = createMock(options)
  tokenOf(mock, 'another')
  return mock
}

test('AUTH-02 a mock with the same seed recognises a token that it has never seen', () => {
  expect(statusWith(replica(), tokenOf(createMock()))).toBe(200)
})

test('AUTH-06 a mock with another seed does not recognise it', () => {
  expect(statusWith(replica({ seed: 2 }), tokenOf(createMock()))).toBe(401)
})

test('AUTH-06 a token with any one character changed is unknown', () => {
  const mock = createMock()
  const token = tokenOf(mock)
  const changed = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
  const places = Array.from({ length: 97 }, (_, i) => Math.floor((i * token.length) / 97))
  expect(places.map((at) => statusWith(mock, changed(at))).filter((status) => status !== 401)).toEqual([])
  expect(statusWith(mock, token)).toBe(200)
})

test("AUTH-06 a token with the client's own claims and a valid signature is unknown", () => {
  const mock = createMock()
  const [header = '', claims = '', signature = ''] = tokenOf(mock).split('.')
  const own = btoa(atob(claims.replaceAll('-', '+').replaceAll('_', '/')).replace('"client_id":"app"', '"client_id":"boss"')).replace(
    /={1,2}$/,
    '',
  )
  expect(statusWith(mock, `${header}.${own}.${signature}`)).toBe(401)
})

test('AUTH-06 a string that only looks like a token is unknown', () => {
  const mock = createMock()
  const [header] = tokenOf(mock).split('.')
  for (const text of ['.', '..', '...', `${header}.`, `${header}..`, `${header}.e30.`, `${header}.e30.e30`, 'a'.repeat(10_000)])
    expect(statusWith(mock, text)).toBe(401)
})

test('AUTH-02 the first of thousands of tokens keeps working', () => {
  const mock = createMock()
  const first = tokenOf(mock)
  for (let i = 0; i < 3_000; i++) tokenOf(mock, `app-${i}`)
  expect(statusWith(mock, first)).toBe(200)
})

test('AUTH-02 the signature is as long as an RS256 one', () => {
  const [, , signature = ''] = tokenOf(createMock()).split('.')
  expect(atob(signature.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(256)
})
