/** Reading pacts: which files are read, and the messages for invalid ones. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, PactError } from '../../src/pact/index.ts'
import { pactOf, parsePact, readPact } from '../../src/pact/pact-file.ts'
import { pactFiles } from '../../src/pact/pact-places.ts'

let folder: string

const pact = '{"consumer":{"name":"c"},"provider":{"name":"p"},"interactions":[]}'

beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'mocktitan-pacts-')).replaceAll('\\', '/')}/`
  for (const name of ['a/contracts', 'b/contracts/deep', 'empty']) mkdirSync(folder + name, { recursive: true })
  for (const name of ['a/contracts/one.json', 'a/contracts/two.json', 'b/contracts/one.json', 'b/contracts/deep/three.json', 'a/notes.md'])
    writeFileSync(folder + name, pact)
  writeFileSync(`${folder}a/contracts/draft (1).json`, pact)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = (place: string) => pactFiles(folder + place).map((file) => file.replaceAll('\\', '/').slice(folder.length))

function complaint(read: () => unknown): string {
  try {
    read()
  } catch (fault) {
    if (fault instanceof PactError) return fault.message
    throw fault
  }
  return 'no complaint'
}

describe('places', () => {
  test.each([
    ['a/contracts/one.json', ['a/contracts/one.json']],
    ['a/contracts', ['a/contracts/draft (1).json', 'a/contracts/one.json', 'a/contracts/two.json']],
    ['*/contracts/one.json', ['a/contracts/one.json', 'b/contracts/one.json']],
    ['a/contracts/t??.json', ['a/contracts/two.json']],
    ['a/contracts/draft (*.json', ['a/contracts/draft (1).json']],
    ['b/**/*.json', ['b/contracts/deep/three.json', 'b/contracts/one.json']],
    ['[a-c]/contracts/[!d]*.json', ['a/contracts/one.json', 'a/contracts/two.json', 'b/contracts/one.json']],
    ['{a,b}/contracts/o*.json', ['a/contracts/one.json', 'b/contracts/one.json']],
  ])('%s names %j', (place, expected) => {
    expect(files(place)).toEqual(expected)
  })

  test.each([
    ['nowhere.json', 'does not exist'],
    ['*/nowhere.json', 'matches no files'],
    ['nowhere/*.json', 'matches no files'],
    ['empty', 'has no .json files'],
  ])('%s %s', (place, wrong) => {
    expect(complaint(() => pactFiles(folder + place))).toBe(`${folder}${place} ${wrong}.`)
  })

  test('a file that several places name is read once', () => {
    expect(check([`${folder}a/contracts`, `${folder}*/contracts/one.json`]).files.length).toBe(4)
  })
})

describe('what is wrong with a pact', () => {
  const one = (interaction: unknown) => ({ consumer: { name: 'c' }, provider: { name: 'p' }, interactions: [interaction] })
  const http = { description: 'd', request: { method: 'GET', path: '/x' }, response: { status: 200 } }

  test.each<[unknown, string]>([
    [[], 'p.json is a list: expected a pact.'],
    [{ name: 'package' }, 'p.json is not a pact: it has neither interactions nor messages.'],
    [{ ...one(http), consumer: undefined }, 'p.json at /consumer is missing: expected an object with a name.'],
    [{ ...one(http), provider: { name: 5 } }, 'p.json at /provider/name is a number: expected a string.'],
    [{ ...one(http), interactions: {} }, 'p.json at /interactions is an object: expected a list.'],
    [
      { ...one(http), metadata: { pactSpecification: { version: '5.0' } } },
      'p.json at /metadata names Pact specification 5.0: only 1 to 4 are supported.',
    ],
    [one(null), 'p.json at /interactions/0 is null: expected an interaction.'],
    [one({ ...http, description: undefined }), 'p.json at /interactions/0/description is missing: expected a string.'],
    [one({ ...http, request: undefined }), 'p.json at /interactions/0/request is missing: expected a request.'],
    [
      one({ ...http, request: { method: 'GET', path: 'x' } }),
      "p.json at /interactions/0/request/path is 'x': expected a path that begins with /.",
    ],
    [
      one({ ...http, response: { status: '200' } }),
      'p.json at /interactions/0/response/status is a string: expected a status such as 200.',
    ],
    [
      one({ ...http, request: { ...http.request, headers: [] } }),
      'p.json at /interactions/0/request/headers is a list: expected an object of headers.',
    ],
    [one({ ...http, providerStates: [{}] }), 'p.json at /interactions/0/providerStates/0/name is missing: expected a string.'],
  ])('%j: %s', (value, wrong) => {
    expect(complaint(() => pactOf(value, 'p.json'))).toBe(wrong)
  })

  test('a file that is not JSON, and a missing file', () => {
    expect(complaint(() => parsePact('{', 'p.json'))).toMatch(/^p\.json is not JSON: /)
    expect(complaint(() => readPact(`${folder}nowhere.json`))).toMatch(/nowhere\.json cannot be read: ENOENT/)
  })
})

describe('what a pact says, in any specification', () => {
  const read = (version: string | undefined, interaction: object) => {
    const metadata = version === undefined ? {} : { metadata: { pactSpecification: { version } } }
    const value = { consumer: { name: 'c' }, provider: { name: 'p' }, interactions: [{ description: 'd', ...interaction }], ...metadata }
    return pactOf(value)
  }
  const response = { status: 200 }

  test('a query is a string, or lists', () => {
    const two = read('2.0.0', { request: { method: 'get', path: '/x', query: 'ids=1&ids=2&sort=%2BId' }, response })
    expect(two.interactions[0]?.request).toMatchObject({ method: 'GET', queryText: 'ids=1&ids=2&sort=%2BId' })
    expect(two.interactions[0]?.request.query).toEqual([
      { name: 'ids', values: ['1', '2'], pointer: '/interactions/0/request/query' },
      { name: 'sort', values: ['+Id'], pointer: '/interactions/0/request/query' },
    ])
    const four = read('4.0', { request: { method: 'GET', path: '/x', query: { ids: ['1', '2'], sort: ['+Id'] } }, response })
    expect(four.interactions[0]?.request.queryText).toBe('ids=1&ids=2&sort=%2BId')
  })

  test('a state is a string, or a list with parameters', () => {
    const request = { method: 'GET', path: '/x' }
    expect(read(undefined, { providerState: 's', request, response }).interactions[0]?.states).toEqual([{ name: 's', params: {} }])
    expect(read('1.0.0', { provider_state: 's', request, response }).interactions[0]?.states).toEqual([{ name: 's', params: {} }])
    const states = [{ name: 's', params: { id: 5 } }, { name: 't' }]
    expect(read('3.0.0', { providerStates: states, request, response }).interactions[0]?.states).toEqual([
      states[0],
      { name: 't', params: {} },
    ])
  })

  test('a body of Pact 4 is unwrapped, also from base64 and from JSON text', () => {
    const bodyOf = (body: object) => read('4.0', { request: { method: 'POST', path: '/x', body }, response }).interactions[0]?.request.body
    const json = { contentType: 'application/json' }
    expect(bodyOf({ ...json, content: { a: 1 }, encoded: false })).toMatchObject({
      value: { a: 1 },
      pointer: '/interactions/0/request/body/content',
    })
    expect(bodyOf({ ...json, content: 'eyJhIjoxfQ==', encoded: 'base64' })).toMatchObject({ value: { a: 1 } })
    expect(bodyOf({ ...json, content: '{"a":1}', encoded: 'json' })).toMatchObject({ value: { a: 1 } })
    expect(bodyOf({ contentType: 'text/plain', content: 'YQ==', encoded: 'base64' })).toMatchObject({ value: 'a' })
  })

  test('messages of Pact 3 and 4 are recognised', () => {
    const message = { description: 'm', contents: {} }
    expect(pactOf({ consumer: { name: 'c' }, provider: { name: 'p' }, messages: [message] }).messages).toMatchObject([
      { pointer: '/messages/0' },
    ])
    expect(read('4.0', { type: 'Synchronous/Messages', request: {} })).toMatchObject({ interactions: [], messages: [{ description: 'd' }] })
  })
})
