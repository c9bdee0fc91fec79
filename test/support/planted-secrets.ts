/** Secrets, planted wherever a client may put one. */
import type { Call } from '../../src/call.ts'
import { vendor } from './requests.ts'

export const INV = '/inventory/v2/tenant/1001'
export const FORM = 'application/x-www-form-urlencoded'

/** The planted secrets; each place has its own. */
export const hush = (n: number): string => `hush${n}hush`
const jwt = (n: number): string => `eyJhbGciOiJub25lIn0.${hush(n)}.c2ln`

type Part = Partial<Omit<Call, 'headers'>> & { readonly headers?: Record<string, string>; readonly type?: string }

const at =
  (target: (hushed: string) => string) =>
  (n: number): Part => ({ target: target(hush(n)) })
const header =
  (name: string, value: (hushed: string) => string = (hushed) => hushed) =>
  (n: number): Part => ({ headers: { [name]: value(hush(n)) } })
const body =
  (text: (hushed: string) => string, type = 'application/json', target = `${INV}/vendors`) =>
  (n: number): Part => ({ method: 'POST', target, type, body: text(hush(n)) })
const json = (value: (hushed: string) => unknown) => body((hushed) => JSON.stringify(value(hushed)))
const token = (text: (hushed: string) => string, type = FORM) => body(text, type, '/connect/token')
export const memo = (text: (hushed: string) => string) => json((hushed) => ({ ...vendor(), memo: text(hushed) }))

const PLACES: Readonly<Record<string, (n: number) => Part>> = {
  'a bearer token': header('authorization', (x) => `Bearer ${x}`),
  'a token without a scheme': header('authorization'),
  'basic credentials': header('authorization', (x) => `Basic ${x}`),
  'the app key': header('st-app-key'),
  'a cookie': header('cookie', (x) => `sid=${x}`),
  'header x-api-key': header('x-api-key'),
  'header x-client-secret': header('x-client-secret'),
  'header x-auth-token': header('x-auth-token'),
  'header ocp-apim-subscription-key': header('ocp-apim-subscription-key'),
  'header proxy-authorization': header('proxy-authorization', (x) => `Basic ${x}`),
  'header x-functions-key': header('x-functions-key'),
  'header x-hub-signature': header('x-hub-signature'),
  'header x-user-pass': header('x-user-pass'),
  'header x-otp': header('x-otp'),
  'header x-hmac': header('x-hmac'),
  'header session': header('session'),
  'header x-password': header('x-password'),
  'a referer with a token': header('referer', (x) => `https://app.example/?access_token=${x}`),
  'a referer with a password': header('referer', (x) => `https://me:${x}@app.example/`),
  'a referer with a fragment': header('referer', (x) => `https://app.example/#access_token=${x}`),
  'the app key in the query': at((x) => `${INV}/vendors?ServiceTitanApplicationKey=${x}`),
  'access_token in the query': at((x) => `${INV}/vendors?access_token=${x}&page=1`),
  'an encoded name in the query': at((x) => `${INV}/vendors?access%5Ftoken=${x}`),
  'a name encoded otherwise in the query': at((x) => `${INV}/vendors?%61pp_key=${x}`),
  'password in the query': at((x) => `${INV}/vendors?password=${x}`),
  'secret in the query': at((x) => `${INV}/vendors?secret=${x}`),
  'key in the query': at((x) => `${INV}/vendors?key=${x}`),
  'a signature in the query': at((x) => `${INV}/vendors?sig=${x}`),
  'client_secret in an unknown route': at((x) => `/nowhere?client_secret=${x}`),
  'user and password of a target': at((x) => `http://user:${x}@localhost${INV}/vendors`),
  'a fragment': at((x) => `${INV}/vendors#access_token=${x}`),
  'a signature with a prefix in the query': at((x) => `${INV}/vendors?X-Amz-Signature=${x}`),
  'a session in the query': at((x) => `${INV}/vendors?session=${x}`),
  'a URL with a token, encoded in the query': at((x) => `${INV}/vendors?next=https%3A%2F%2Fexample.com%2F%3Ftoken%3D${x}`),
  'a URL with a token, encoded twice in the query': at(
    (x) => `${INV}/vendors?next=https%253A%252F%252Fexample.com%252F%253Ftoken%253D${x}`,
  ),
  'a URL with a password, encoded in the query': at((x) => `${INV}/vendors?next=https%3A%2F%2Fme%3A${x}%40example.com`),
  'a form, encoded in the query': at((x) => `${INV}/vendors?name=a%26token%3D${x}`),
  'JSON, encoded in the query': at((x) => `${INV}/vendors?filter=%7B%22token%22%3A%22${x}%22%7D`),
  'a segment after an encoded token': at((x) => `/v2/%74oken/${x}/vendors`),
  'a segment after token': at((x) => `/v2/token/${x}/vendors`),
  'a path parameter': at((x) => `${INV}/vendors;token=${x}`),
  'a JWT in the path': (n) => ({ target: `${INV}/vendors/${jwt(n)}` }),
  'a JWT as the name of a parameter': (n) => ({ target: `${INV}/vendors?${jwt(n)}` }),
  'user and password of the host': (n) => ({ host: `user:${hush(n)}@localhost` }),
  'client_secret in a form': token((x) => `grant_type=client_credentials&client_id=a&client_secret=${x}`),
  'client_secret in a sloppy form': token((x) => `client_id=a b&client_secret=my ${x}`),
  'client_secret in a form sent as JSON': token((x) => `client_id=a&client_secret=${x}`, 'application/json'),
  'client_secret in JSON': token((x) => JSON.stringify({ client_id: 'a', client_secret: x }), 'application/json'),
  'client_secret in multipart': token(
    (x) => `--b\r\ncontent-disposition: form-data; name="client_secret"\r\n\r\n${x}\r\n--b--`,
    'multipart/form-data; boundary=b',
  ),
  'client_secret in XML': token((x) => `<token><client_secret>${x}</client_secret></token>`, 'application/xml'),
  'client_secret in single quotes': token((x) => `{'client_secret':'${x}'}`, 'application/json'),
  'client_secret in YAML': token((x) => `client_id: a\nclient_secret: ${x}\n`, 'text/yaml'),
  'a password in a form': token((x) => `grant_type=password&username=a&password=${x}`),
  'an assertion that is a JWT': (n) => ({ method: 'POST', target: '/connect/token', type: FORM, body: `assertion=${jwt(n)}` }),
  'password in a body': json((x) => ({ ...vendor(), password: x })),
  'a pass in a body': json((x) => ({ ...vendor(), userPass: x })),
  'a number as a password': (n) => ({ method: 'POST', target: `${INV}/vendors`, body: `{"password":77${n}77${n}77,"name":"${''}"}` }),
  'a list of tokens': json((x) => ({ ...vendor(), token: [x] })),
  'an object of credentials': json((x) => ({ ...vendor(), credentials: { user: 'a', value: x } })),
  'a list of pairs': json((x) => ({ ...vendor(), headers: [['x-api-key', x]] })),
  'a list of names and values': json((x) => ({ ...vendor(), headers: [{ name: 'Authorization', value: x }] })),
  'a header line in a list': json((x) => ({ ...vendor(), headers: [`Authorization: Bearer ${x}`] })),
  'a name in escapes': body((x) => `{"name":"a","client\\u005fsecret":"${x}"}`),
  'JSON that is cut': body((x) => `{"name":"a","client_secret":"${x}`),
  'JSON that is broken': body((x) => `{"name":"a",,"client_secret":"${x}"}`),
  'JSON in a string': memo((x) => JSON.stringify({ client_secret: x })),
  'a form in a string': memo((x) => `client_id=a&client_secret=${x}`),
  'a URL in a string': memo((x) => `https://me:${x}@example.com/`),
  'a query in a string': memo((x) => `https://example.com/?api_key=${x}`),
  'a bearer token in a string': memo((x) => `call it with Bearer ${x} instead`),
  'a setting in a string': memo((x) => `use client_secret = ${x}, please`),
  'a private key in a string': memo((x) => `-----BEGIN RSA PRIVATE KEY-----\n${x}\n-----END RSA PRIVATE KEY-----`),
  'a truncated private key in a string': memo((x) => `-----BEGIN PRIVATE KEY-----\n${x}`),
  'a private key after a field of multipart': body(
    (x) => `--b\r\n\r\n-----BEGIN EC PRIVATE KEY-----\n${x}\n-----END EC PRIVATE KEY-----\r\n--b--`,
    'multipart/form-data; boundary=b',
  ),
  'a JWT in a string': (n) => memo(() => `see ${jwt(n)} there`)(n),
  'external data whose key names a secret': json((x) => ({
    ...vendor(),
    externalData: { applicationGuid: '0f8fad5b-d9cb-469f-a165-70867728950e', externalData: [{ key: 'api_token', value: x }] },
  })),
  'a wrong value that the refusal repeats': json((x) => ({ ...vendor(), taxRate: `client_secret=${x}` })),
  'a body that is not JSON': body((x) => `password ${x}`, 'text/plain'),
}

export const places = Object.entries(PLACES).map(([name, part], i) => ({ name, n: i + 100, part }))
export const planted = (n: number): string => (places[n - 100]?.name === 'a number as a password' ? `77${n}77${n}77` : hush(n))

export function callOf({ type, headers = {}, ...part }: Part): Call {
  return {
    method: 'GET',
    host: 'localhost',
    target: `${INV}/vendors`,
    ...part,
    headers: { 'st-app-key': 'ak', authorization: 'Bearer t', ...(type !== undefined && { 'content-type': type }), ...headers },
  }
}

/** A value of a field that a tester's client sends is the tester's data: it is in the records, and wherever records are. */
export const DATA = /in a string$|^external data/
