/** The HTTP archive, compared with what HAR 1.2 requires. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createMock, type Har, type HarEntry, type Mock } from '../../src/index.ts'
import { vendor } from '../support/requests.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const object = (properties: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
  additionalProperties: false,
})
const list = (items: object) => ({ type: 'array', items })
const pairs = list(object({ name: text, value: text }, { comment: text }))
const message = { httpVersion: text, cookies: pairs, headers: pairs, headersSize: number, bodySize: number }

/** After http://www.softwareishard.com/blog/har-12-spec/ */
const HAR_1_2 = object({
  log: object(
    {
      version: { const: '1.2' },
      creator: object({ name: text, version: text }),
      entries: list(
        object(
          {
            startedDateTime: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$' },
            time: { type: 'number', minimum: 0 },
            request: object(
              { ...message, method: text, url: { type: 'string', pattern: '^https?://' }, queryString: pairs },
              {
                postData: {
                  type: 'object',
                  required: ['mimeType'],
                  properties: { mimeType: text, text, params: pairs },
                  oneOf: [{ required: ['text'] }, { required: ['params'] }],
                },
              },
            ),
            response: object({
              ...message,
              status: { type: 'integer' },
              statusText: text,
              redirectURL: text,
              content: object({ size: number, mimeType: text }, { text }),
            }),
            cache: { type: 'object' },
            timings: object({
              send: { type: 'number', minimum: 0 },
              wait: { type: 'number', minimum: 0 },
              receive: { type: 'number', minimum: 0 },
            }),
          },
          // Fields that a program adds begin with an underscore.
          { comment: text, _exchange: { type: 'integer' } },
        ),
      ),
    },
    { pages: { type: 'array' }, comment: text },
  ),
})

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(HAR_1_2)

function recorded(): Mock {
  const mock = createMock({ clock: '2026-01-05T09:00:00.5Z' })
  const call = (method: string, host: string, target: string, headers: Record<string, string> = {}, body?: string | Uint8Array) =>
    mock.handle({ method, host, target, headers, ...(body !== undefined && { body }) })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const token = JSON.parse(
    call('POST', 'auth.servicetitan.io', '/connect/token', form, 'grant_type=client_credentials&client_id=acme&client_secret=hush').body,
  ).access_token
  const headers = { authorization: `Bearer ${token}`, 'st-app-key': 'hush', cookie: 'session=hush', 'content-type': 'application/json' }
  const base = '/inventory/v2/tenant/1001'
  call('GET', 'api.servicetitan.io', `${base}/vendors?pageSize=2&servicetitanapplicationkey=hush&x=%C3%A4`, headers)
  call('POST', 'api.servicetitan.io', `${base}/vendors`, headers, new TextEncoder().encode(JSON.stringify(vendor({ name: 'Größe' }))))
  call('PATCH', 'api.servicetitan.io', `${base}/vendors/custom-fields`, headers, '{"operations":[]}')
  mock.fail('Vendors_GetById', { with: 'slow', delay: '3s', times: 1 })
  call('GET', 'api.servicetitan.io', `${base}/vendors/2101`, headers)
  mock.fail('Vendors_GetById', { with: 'connection-reset', times: 1 })
  call('GET', 'api.servicetitan.io', `${base}/vendors/2101`, headers)
  call('GET', '127.0.0.1:4010', 'http://127.0.0.1:4010/nowhere')
  return mock
}

test('has everything that HAR 1.2 requires, and nothing that it does not define', () => {
  validate(JSON.parse(JSON.stringify(recorded().journal.har())))
  expect(validate.errors).toBeNull()
})

test('an empty journal is an archive too', () => {
  const har = createMock().journal.har()
  expect([validate(har), har.log.entries]).toEqual([true, []])
})

test('has no secret', () => {
  expect(JSON.stringify(recorded().journal.har())).not.toMatch(/hush|eyJ/)
})

const entry = (at: number): HarEntry => recorded().journal.har().log.entries[at] as HarEntry

test('each entry has its number in the journal', () => {
  const mock = recorded()
  expect(mock.journal.har().log.entries.map(({ _exchange }) => _exchange)).toEqual(mock.journal.entries().map(({ id }) => id))
})

test('a form is shown by its fields', () => {
  expect(entry(0).request).toMatchObject({
    url: 'https://auth.servicetitan.io/connect/token',
    postData: {
      mimeType: 'application/x-www-form-urlencoded',
      params: [
        { name: 'grant_type', value: 'client_credentials' },
        { name: 'client_id', value: 'acme' },
        { name: 'client_secret', value: '***' },
      ],
    },
  })
})

test('a query is shown as it was sent and by its parameters', () => {
  const { request, startedDateTime, comment } = entry(1)
  expect(request.url).toBe(
    'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors?pageSize=2&servicetitanapplicationkey=***&x=%C3%A4',
  )
  expect(request.queryString).toContainEqual({ name: 'x', value: 'ä' })
  expect(request.headers).toContainEqual({ name: 'authorization', value: '***' })
  expect([startedDateTime, comment]).toEqual(['2026-01-05T09:00:00.5Z', 'Vendors_GetList; ADV-01 x; ADV-08 servicetitanapplicationkey'])
})

test('sizes are counted in bytes', () => {
  const { request, response } = entry(2)
  const body = JSON.stringify(vendor({ name: 'Größe' }))
  expect([request.bodySize, request.postData]).toEqual([
    new TextEncoder().encode(body).length,
    { mimeType: 'application/json', text: body },
  ])
  expect(response).toMatchObject({ status: 200, content: { size: response.bodySize, mimeType: 'application/json; charset=utf-8' } })
})

test('a planned delay is the time it took', () => {
  expect(entry(4)).toMatchObject({ time: 3000, timings: { send: 0, wait: 3000, receive: 0 }, comment: 'Vendors_GetById; slow' })
})

test('an answer that never came has the status 0', () => {
  expect(entry(5).response).toMatchObject({ status: 0, content: { size: 0 } })
})

test('an absolute request target stays absolute', () => {
  expect(entry(6).request.url).toBe('http://127.0.0.1:4010/nowhere')
})

test('accepts the filters of the journal', () => {
  const comments = (har: Har) => har.log.entries.map(({ comment }) => comment)
  const mock = recorded()
  expect(comments(mock.journal.har({ status: 404 }))).toEqual(['no such route; GATE-01'])
  expect(comments(mock.tenant(1001).journal.har({ method: 'POST' }))).toEqual(['Vendors_Create'])
})
