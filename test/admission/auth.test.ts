import { describe, expect, test } from 'vitest'
import { operationIds, operationTable } from '../../src/api.ts'
import { type Client, createMock, type Mock } from '../../src/index.ts'
import { type Answer, type Api, TENANT } from '../support/api.ts'
import { describeEachFace } from '../support/faces.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const GOOD = 'grant_type=client_credentials&client_id=cid.one&client_secret=cs1.one'
const AUTH_HOST = 'auth.servicetitan.io'
const CLIENT: Client = {
  id: 'cid.one',
  secret: 'cs1.one',
  appKey: 'ak1.one',
  tenant: TENANT,
  scopes: ['tn.inv.vendors:r', 'tn.inv.vendors:w'],
}
const REGISTERED = { auth: 'registered', clients: [CLIENT] } as const
const allScopes = new Set(operationIds.map((id) => operationTable(id).scope).filter((scope) => scope !== undefined))

/** Requests a token at the host where this face has the token endpoint. */
const askToken = (api: Api, body = GOOD, more: Record<string, string> = {}): Promise<Answer> =>
  api.send('POST', 'raw:/connect/token', { host: AUTH_HOST, headers: { ...FORM, ...more }, body })

const tokenFor = async (api: Api, body?: string): Promise<string> => (await askToken(api, body)).json.access_token

const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
const claimsOf = (token: string) => decoded(token.split('.')[1])

const withKeys = (authorization: string, appKey = 'ak1.one') => ({ headers: { authorization, 'st-app-key': appKey } })

describeEachFace('The token endpoint', (open) => {
  test('AUTH-01 a token comes with its lifetime, type and scope, in that order', async () => {
    const { status, json } = await askToken(await open({ auth: 'any' }))
    expect([status, Object.keys(json), json.expires_in, json.token_type]).toEqual([
      200,
      ['access_token', 'expires_in', 'token_type', 'scope'],
      900,
      'Bearer',
    ])
  })

  test('AUTH-01 scope is one string with single spaces between its parts', async () => {
    const { json } = await askToken(await open({ auth: 'any' }))
    expect(new Set(json.scope.split(' '))).toEqual(allScopes)
  })

  test('AUTH-01 the answer is JSON that must not be cached', async () => {
    const { headers } = await askToken(await open({ auth: 'any' }))
    expect([headers['content-type'], headers['cache-control']]).toEqual(['application/json; charset=utf-8', 'no-store'])
  })

  test('AUTH-02 the header of the token says RS256 and at+jwt', async () => {
    const token = await tokenFor(await open({ auth: 'any' }))
    expect(decoded(token.split('.')[0])).toMatchObject({ alg: 'RS256', typ: 'at+jwt' })
  })

  test('AUTH-02 the token has three parts and the claims of the vendor', async () => {
    const token = await tokenFor(await open({ auth: 'any' }))
    expect([token.split('.').length, Object.keys(claimsOf(token))]).toEqual([
      3,
      ['nbf', 'exp', 'iss', 'client_id', 'tenant', 'jti', 'iat', 'scope'],
    ])
  })

  test('AUTH-02 the claims have the time of the mock, the client and a list of scopes', async () => {
    const token = await tokenFor(await open({ auth: 'any', clock: '2026-01-05T09:00:00Z' }), `${GOOD}&scope=tn.inv.vendors:r`)
    const nine = Date.UTC(2026, 0, 5, 9) / 1000
    expect(claimsOf(token)).toMatchObject({ nbf: nine, iat: nine, exp: nine + 900, client_id: 'cid.one', scope: ['tn.inv.vendors:r'] })
  })

  test('AUTH-02 no two tokens are equal', async () => {
    const api = await open({ auth: 'any' })
    expect(await tokenFor(api)).not.toBe(await tokenFor(api))
  })

  test('AUTH-02 a token with another signature counts as never issued', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api)
    const { status } = await api.send('GET', '/vendors', withKeys(`${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`))
    expect(status).toBe(401)
  })

  test.each([
    ['a wrong id', 'grant_type=client_credentials&client_id=cid.two&client_secret=cs1.one', 'invalid_client'],
    ['a wrong secret', 'grant_type=client_credentials&client_id=cid.one&client_secret=cs1.two', 'invalid_client'],
    ['no secret', 'grant_type=client_credentials&client_id=cid.one', 'invalid_client'],
    ['no id', 'grant_type=client_credentials&client_secret=cs1.one', 'invalid_client'],
    ['an encoded line end after the secret', `${GOOD}%0A`, 'invalid_client'],
    ['a bare line end after the secret', `${GOOD}\n`, 'invalid_client'],
    ['a space before the id', 'grant_type=client_credentials&client_id=+cid.one&client_secret=cs1.one', 'invalid_client'],
    ['grant password', 'grant_type=password&client_id=cid.one&client_secret=cs1.one', 'unsupported_grant_type'],
    ['no grant', 'client_id=cid.one&client_secret=cs1.one', 'unsupported_grant_type'],
    ['no form at all', '', 'unsupported_grant_type'],
    ['an unknown scope', `${GOOD}&scope=tn.inv.gold:r`, 'invalid_scope'],
    ['a scope that the client does not have', `${GOOD}&scope=tn.inv.vendors:r+tn.inv.receipts:r`, 'invalid_scope'],
  ])('AUTH-03 %s is 400 with the error only', async (_, body, error) => {
    const { status, json, headers } = await askToken(await open(REGISTERED), body)
    expect([status, json, headers['x-mock-rule']]).toEqual([400, { error }, 'AUTH-03'])
  })

  test('AUTH-03 a JSON body is 400 invalid_request', async () => {
    const body = JSON.stringify({ grant_type: 'client_credentials', client_id: 'cid.one', client_secret: 'cs1.one' })
    const { status, json } = await askToken(await open(REGISTERED), body, { 'content-type': 'application/json' })
    expect([status, json]).toEqual([400, { error: 'invalid_request' }])
  })

  test('AUTH-03 a form with a charset is a form', async () => {
    const { status } = await askToken(await open(REGISTERED), GOOD, { 'content-type': `${FORM['content-type']}; charset=UTF-8` })
    expect(status).toBe(200)
  })

  test('GATE-05 unknown form fields are tolerated', async () => {
    expect((await askToken(await open(REGISTERED), `${GOOD}&audience=inventory&foo=`)).status).toBe(200)
  })

  test('AUTH-04 Basic is accepted instead of form fields', async () => {
    const basic = `Basic ${btoa('cid.one:cs1.one')}`
    const { json } = await askToken(await open(REGISTERED), 'grant_type=client_credentials', { authorization: basic })
    expect(claimsOf(json.access_token).client_id).toBe('cid.one')
  })

  test('AUTH-04 a secret in Basic may contain a colon', async () => {
    const clients = [{ ...CLIENT, secret: 'cs1:one' }]
    const basic = `Basic ${btoa('cid.one:cs1:one')}`
    const { status } = await askToken(await open({ ...REGISTERED, clients }), 'grant_type=client_credentials', {
      authorization: basic,
    })
    expect(status).toBe(200)
  })

  test.each([
    ['a wrong secret', btoa('cid.one:cs1.two')],
    ['no colon', btoa('cid.one')],
    ['credentials that are not base64', '%%%'],
  ])('AUTH-04 Basic with %s is invalid_client', async (_, basic) => {
    const api = await open(REGISTERED)
    const { status, json } = await askToken(api, 'grant_type=client_credentials', { authorization: `Basic ${basic}` })
    expect([status, json]).toEqual([400, { error: 'invalid_client' }])
  })

  test('AUTH-12 the journal names a token request Connect_Token, without a tenant', async () => {
    const api = await open(REGISTERED)
    await askToken(api, `${GOOD}x`)
    expect(api.mock.journal.entries()).toMatchObject([{ operation: 'Connect_Token', tenant: null, status: 400, rule: 'AUTH-03' }])
  })

  test('AUTH-12 the token endpoint has the body limit of every operation', async () => {
    const { status } = await askToken(await open({ auth: 'any' }), `${GOOD}&padding=${'x'.repeat(1024 * 1024)}`)
    expect(status).toBe(413)
  })
})

describeEachFace('Tokens and app keys', (open) => {
  test.each([
    ['with Bearer in front', 'Bearer '],
    ['with bearer in another case', 'bearer '],
    ['bare', ''],
  ])('AUTH-05 a token works with %s', async (_, prefix) => {
    const api = await open({ auth: 'any' })
    const { status } = await api.send('GET', '/vendors/2101', withKeys(prefix + (await tokenFor(api))))
    expect(status).toBe(200)
  })

  test.each(['servicetitanapplicationkey', 'ServiceTitanApplicationKey'])('AUTH-05 the app key may be in the query as %s', async (name) => {
    const api = await open(REGISTERED)
    const authorization = `Bearer ${await tokenFor(api)}`
    const { status, headers } = await api.send('GET', `/vendors/2101?${name}=ak1.one`, { headers: { authorization } })
    expect([status, headers['x-mock-advice']]).toEqual([200, `ADV-08 ${name}`])
  })

  test.each([
    ['no Authorization', { 'st-app-key': 'ak1.one' }],
    ['Authorization without a token', { authorization: 'Bearer', 'st-app-key': 'ak1.one' }],
    ['a token that was never issued', { authorization: 'Bearer abc.def.ghi', 'st-app-key': 'ak1.one' }],
    ['Basic in place of a token', { authorization: `Basic ${btoa('cid.one:cs1.one')}`, 'st-app-key': 'ak1.one' }],
  ])('AUTH-06 %s is 401', async (_, headers) => {
    const answer = await (await open({ auth: 'any' })).send('GET', '/vendors', { headers })
    expect([answer.status, answer.rule]).toEqual([401, 'AUTH-06'])
  })

  test.each([
    ['no app key', {}],
    ['an empty app key', { 'st-app-key': '' }],
    ['an app key of blanks', { 'st-app-key': '  ' }],
  ])('AUTH-06 %s is 401, even if any key is accepted', async (_, key) => {
    const api = await open({ auth: 'any' })
    const answer = await api.send('GET', '/vendors', { headers: { authorization: `Bearer ${await tokenFor(api)}`, ...key } })
    expect([answer.status, answer.rule]).toEqual([401, 'AUTH-06'])
  })

  test('AUTH-06 the app key is checked before the token', async () => {
    const api = await open({ auth: 'any' })
    const neither = await api.get('/vendors')
    expect([neither.status, neither.json.title]).toEqual([401, 'Application key not present, check ST-App-Key header value.'])
    const token = await api.send('GET', '/vendors', { headers: { 'st-app-key': 'ak1.one' } })
    expect([token.status, token.json.title]).toEqual([401, 'The access token is missing, malformed, unknown or expired.'])
  })

  test('AUTH-06 a key that no client has is refused before the token', async () => {
    const { json } = await (await open(REGISTERED)).send('GET', '/vendors', withKeys('Bearer nothing', 'ak1.unknown'))
    expect(json.title).toBe('Application key is not known, check ST-App-Key header value.')
  })

  test("AUTH-06 another app's key is 401", async () => {
    const api = await open(REGISTERED)
    const { status } = await api.send('GET', '/vendors', withKeys(`Bearer ${await tokenFor(api)}`, 'ak1.two'))
    expect(status).toBe(401)
  })

  test('AUTH-06 the body of a 401 is the gateway’s problem', async () => {
    const { json, headers } = await (await open({ auth: 'any' })).get('/vendors')
    expect([Object.keys(json), json.status, headers['content-type']]).toEqual([
      ['type', 'title', 'status', 'traceId'],
      401,
      'application/json; charset=utf-8',
    ])
  })

  test('AUTH-06 quirk authErrorBody plain: status code and message', async () => {
    const { json } = await (await open({ auth: 'any', quirks: { authErrorBody: 'plain' } })).get('/vendors')
    expect([Object.keys(json), json.statusCode]).toEqual([['statusCode', 'message'], 401])
  })

  test('AUTH-06 quirk authErrorBody empty: there is no body', async () => {
    const { status, text, headers } = await (await open({ auth: 'any', quirks: { authErrorBody: 'empty' } })).get('/vendors')
    expect([status, text, headers['content-type']]).toEqual([401, '', undefined])
  })

  test('AUTH-07 a token without the scope is 403', async () => {
    const api = await open(REGISTERED)
    const answer = await api.send('GET', '/receipts', withKeys(`Bearer ${await tokenFor(api)}`))
    expect([answer.status, answer.json.title, answer.rule]).toEqual([403, 'Scope validation failed', 'AUTH-07'])
  })

  test('AUTH-07 a scope to read does not allow writing', async () => {
    const api = await open(REGISTERED)
    const token = await tokenFor(api, `${GOOD}&scope=tn.inv.vendors:r`)
    const { status } = await api.send('PATCH', '/vendors/2101', { ...withKeys(`Bearer ${token}`), body: { memo: 'x' } })
    expect(status).toBe(403)
  })

  test('AUTH-07 quirk missingScope 404: the gateway answers', async () => {
    const api = await open({ ...REGISTERED, quirks: { missingScope: '404' } })
    const answer = await api.send('GET', '/receipts', withKeys(`Bearer ${await tokenFor(api)}`))
    expect([answer.status, answer.json.title]).toEqual([404, 'Unable to match incoming request to an operation.'])
  })

  test('AUTH-07 a token of another tenant is 403', async () => {
    const api = await open(REGISTERED)
    const answer = await api.send('GET', 'raw:/inventory/v2/tenant/1002/vendors', withKeys(`Bearer ${await tokenFor(api)}`))
    expect([answer.status, answer.rule]).toEqual([403, 'AUTH-07'])
  })

  test('AUTH-07 the tenant of the path may be written with leading zeros', async () => {
    const api = await open(REGISTERED)
    const { status } = await api.send('GET', 'raw:/inventory/v2/tenant/0001001/vendors', withKeys(`Bearer ${await tokenFor(api)}`))
    expect(status).toBe(200)
  })

  test('AUTH-07 quirk wrongTenant 404: the gateway answers', async () => {
    const api = await open({ ...REGISTERED, quirks: { wrongTenant: '404' } })
    const answer = await api.send('GET', 'raw:/inventory/v2/tenant/1002/vendors', withKeys(`Bearer ${await tokenFor(api)}`))
    expect([answer.status, answer.json.status]).toEqual([404, 404])
  })

  test.each([
    ['empty', undefined],
    ['plain', ['statusCode', 'message']],
  ] as const)('AUTH-07 quirk authErrorBody %s: a 403 has that body too', async (authErrorBody, keys) => {
    const api = await open({ ...REGISTERED, quirks: { authErrorBody } })
    const { status, json } = await api.send('GET', '/receipts', withKeys(`Bearer ${await tokenFor(api)}`))
    expect([status, json && Object.keys(json)]).toEqual([403, keys])
  })

  test('AUTH-09 a token is valid until one second before 15 minutes', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api)
    api.tell((mock) => mock.clock.advance('899s'))
    expect((await api.send('GET', '/vendors/2101', withKeys(`Bearer ${token}`))).status).toBe(200)
  })

  test('AUTH-09 after 15 minutes on the mock’s clock, a token is invalid', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api)
    api.tell((mock) => mock.clock.advance('15m'))
    expect((await api.send('GET', '/vendors/2101', withKeys(`Bearer ${token}`))).status).toBe(401)
  })

  test('AUTH-09 a new token works where the old one has expired', async () => {
    const api = await open({ auth: 'any' })
    await tokenFor(api)
    api.tell((mock) => mock.clock.advance('15m'))
    expect((await api.send('GET', '/vendors/2101', withKeys(`Bearer ${await tokenFor(api)}`))).status).toBe(200)
  })

  test('AUTH-10 any: every client gets a token for every tenant', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api, 'grant_type=client_credentials&client_id=who&client_secret=ever')
    const { status } = await api.send('GET', 'raw:/inventory/v2/tenant/77/vendors', withKeys(token, 'any key'))
    expect([status, claimsOf(token).tenant]).toEqual([200, null])
  })

  test('AUTH-10 any is the default', async () => {
    const api = await open({ auth: undefined as never })
    expect((await api.get('/vendors')).status).toBe(401)
  })

  test('AUTH-10 registered: the claim tenant is that of the client', async () => {
    expect(String(claimsOf(await tokenFor(await open(REGISTERED))).tenant)).toBe(String(TENANT))
  })

  test('AUTH-10 registered: without a requested scope, a token has all scopes of the client', async () => {
    const { json } = await askToken(await open(REGISTERED))
    expect(json.scope).toBe('tn.inv.vendors:r tn.inv.vendors:w')
  })

  test('AUTH-10 registered: a client without a list of scopes has all', async () => {
    const { scopes: _, ...client } = CLIENT
    const { json } = await askToken(await open({ ...REGISTERED, clients: [client] }))
    expect(json.scope.split(' ').length).toBe(allScopes.size)
  })

  test.each([
    ['any', { auth: 'any' }],
    ['registered', REGISTERED],
  ] as const)('AUTH-10 %s: a requested scope narrows the token', async (_, options) => {
    const { json } = await askToken(await open(options), `${GOOD}&scope=tn.inv.vendors:w`)
    expect([json.scope, claimsOf(json.access_token).scope]).toEqual(['tn.inv.vendors:w', ['tn.inv.vendors:w']])
  })

  test('AUTH-10 any: a token with fewer scopes is limited to them', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api, `${GOOD}&scope=tn.inv.vendors:w`)
    expect((await api.send('GET', '/vendors', withKeys(token))).status).toBe(403)
  })

  test('AUTH-10 off: neither token nor key is needed', async () => {
    expect((await (await open({ auth: 'off' })).get('/vendors')).status).toBe(200)
  })

  test('AUTH-10 off: any token that is sent is ignored', async () => {
    expect((await (await open({ auth: 'off' })).send('GET', '/vendors', withKeys('Bearer nonsense'))).status).toBe(200)
  })

  test('AUTH-10 off: tokens are still issued', async () => {
    expect((await askToken(await open({ auth: 'off' }))).status).toBe(200)
  })

  test('AUTH-10 a refused call changes nothing', async () => {
    const api = await open(REGISTERED)
    const token = await tokenFor(api, `${GOOD}&scope=tn.inv.vendors:r`)
    const before = api.mock.tenant(TENANT).export()
    await api.send('PATCH', '/vendors/2101', { ...withKeys(token), body: { memo: 'changed' } })
    expect(api.mock.tenant(TENANT).export()).toEqual(before)
  })

  test('AUTH-09 restore forgets a token that was issued after the snapshot', async () => {
    const api = await open({ auth: 'any' })
    const snapshots = new Map<Mock, ReturnType<Mock['snapshot']>>()
    api.tell((mock) => snapshots.set(mock, mock.snapshot()))
    const token = await tokenFor(api)
    api.tell((mock) => mock.restore(snapshots.get(mock) as ReturnType<Mock['snapshot']>))
    expect((await api.send('GET', '/vendors/2101', withKeys(token))).status).toBe(401)
  })

  test('AUTH-09 restore makes a token valid again that was valid at the snapshot', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api)
    const snapshots = new Map<Mock, ReturnType<Mock['snapshot']>>()
    api.tell((mock) => snapshots.set(mock, mock.snapshot()))
    const then = api.mock.clock.time
    api.tell((mock) => mock.clock.advance('15m'))
    await tokenFor(api) // the mock drops expired tokens when it issues a new one
    api.tell((mock) => {
      mock.restore(snapshots.get(mock) as ReturnType<Mock['snapshot']>)
      mock.clock.set(then)
    })
    expect((await api.send('GET', '/vendors/2101', withKeys(token))).status).toBe(200)
  })

  test('AUTH-09 a reset leaves tokens valid', async () => {
    const api = await open({ auth: 'any' })
    const token = await tokenFor(api)
    api.tell((mock) => mock.reset())
    expect((await api.send('GET', '/vendors/2101', withKeys(token))).status).toBe(200)
  })
})

describe('Scopes and hosts', () => {
  const ask = (mock: Mock, host: string, body = GOOD) =>
    mock.handle({ method: 'POST', host, target: '/connect/token', headers: FORM, body })
  const tokenAt = (mock: Mock, host: string, body = GOOD): string => JSON.parse(ask(mock, host, body).body).access_token
  const statusAt = (mock: Mock, host: string, token: string, method = 'GET', target = '/inventory/v2/tenant/1001/vendors') =>
    mock.handle({ method, host, target, headers: { authorization: token, 'st-app-key': 'ak1.one' } }).status

  const scoped = operationIds.filter((id) => id !== 'Connect_Token').map((id) => [id, operationTable(id)] as const)

  test.each(scoped.filter(([, { path }]) => path.startsWith('/inventory/')))(
    'AUTH-08 %s needs the scope of its resource, :r to read and :w to write',
    (_, { method, path, scope }) => {
      const [first, second] = path.split('/').slice(5)
      const resource = String(first === 'export' ? second : first).replaceAll('-', '')
      expect(scope).toBe(`tn.inv.${resource}:${method === 'GET' ? 'r' : 'w'}`)
    },
  )

  test.each(scoped)('AUTH-08 %s is 403 with every scope but its own', (_, { method, path, scope }) => {
    const mock = createMock()
    const others = [...allScopes].filter((each) => each !== scope).join('+')
    const target = path.replace('{tenant}', '1001').replace('{id}', '1')
    expect(statusAt(mock, 'localhost', tokenAt(mock, 'localhost', `${GOOD}&scope=${others}`), method, target)).toBe(403)
  })

  test.each(scoped)('AUTH-08 %s works with its own scope alone', (_, { method, path, scope }) => {
    const mock = createMock()
    const target = path.replace('{tenant}', '1001').replace('{id}', '1')
    expect(statusAt(mock, 'localhost', tokenAt(mock, 'localhost', `${GOOD}&scope=${scope}`), method, target)).not.toBe(403)
  })

  test.each([
    ['auth.servicetitan.io', 'api.servicetitan.io', 200],
    ['auth-integration.servicetitan.io', 'api-integration.servicetitan.io', 200],
    ['auth.servicetitan.io', 'api-integration.servicetitan.io', 401],
    ['auth-integration.servicetitan.io', 'api.servicetitan.io', 401],
    ['auth.servicetitan.io', 'localhost:4010', 401],
    ['localhost:4010', 'api.servicetitan.io', 401],
    ['localhost:4010', '127.0.0.1:4011', 200],
    ['AUTH.ServiceTitan.io:443', 'API.ServiceTitan.io:443', 200],
  ])('AUTH-11 a token of %s at %s is %i', (from, to, status) => {
    const mock = createMock()
    expect(statusAt(mock, to, tokenAt(mock, from))).toBe(status)
  })

  test.each(['api.servicetitan.io', 'api-integration.servicetitan.io'])('AUTH-11 %s issues no tokens', (host) => {
    const { status, body } = ask(createMock(), host)
    expect([status, JSON.parse(body).status]).toEqual([404, 404])
  })

  test.each(['auth.servicetitan.io', 'auth-integration.servicetitan.io'])('AUTH-11 %s serves no resources', (host) => {
    expect(statusAt(createMock({ auth: 'off' }), host, '')).toBe(404)
  })

  test.each(['constructor', 'toString', '', '[::1]:4010'])('AUTH-11 a host called “%s” is an environment of its own', (host) => {
    const mock = createMock()
    expect(statusAt(mock, host, tokenAt(mock, 'localhost'))).toBe(200)
  })

  test.each([
    ['auth.servicetitan.io', 'https://auth.servicetitan.io'],
    ['auth-integration.servicetitan.io', 'https://auth-integration.servicetitan.io'],
  ])('AUTH-02 claim iss names the environment of %s', (host, iss) => {
    expect(claimsOf(tokenAt(createMock(), host)).iss).toBe(iss)
  })

  test('AUTH-10 any: a secret with a line end is accepted like any other', () => {
    expect(ask(createMock(), 'localhost', `${GOOD}\n`).status).toBe(200)
  })

  test('AUTH-02 the same seed and the same calls give the same token', () => {
    expect(tokenAt(createMock({ seed: 7 }), 'localhost')).toBe(tokenAt(createMock({ seed: 7 }), 'localhost'))
  })

  test('AUTH-02 another seed gives another token', () => {
    expect(tokenAt(createMock({ seed: 7 }), 'localhost')).not.toBe(tokenAt(createMock({ seed: 8 }), 'localhost'))
  })
})

describe('the tokens whose expiry GET /_mock/clock/waiting lists', () => {
  const request = (client: string) => ({
    method: 'POST',
    host: AUTH_HOST,
    target: '/connect/token',
    headers: FORM,
    body: `grant_type=client_credentials&client_id=${client}&client_secret=x`,
  })
  const clientsOf = (mock: Mock) => JSON.stringify(mock.verb('Clock_Waiting').data).match(/\b(real|ghost)\b/g)

  test('include one that was only issued, not used', () => {
    const mock = createMock()
    mock.handle(request('real'))
    expect(clientsOf(mock)).toEqual(['real'])
  })

  test('include none of a request that was only tried', () => {
    const mock = createMock()
    mock.simulates(request('ghost'))
    mock.handle(request('real'))
    expect(clientsOf(mock)).toEqual(['real'])
  })

  test('include none of a request that a failure was planned for', () => {
    const mock = createMock()
    mock.fail('Connect_Token', { with: 'truncated-body', times: 1 })
    mock.handle(request('ghost'))
    mock.handle(request('real'))
    expect(clientsOf(mock)).toEqual(['real'])
  })
})
