/** Pacts of a broker, verified by the real verifier, and results sent back to the broker. */
import { expect, test } from 'vitest'
import { VerifyError, verify } from '../../src/pact/index.ts'
import { fakeBroker } from './broker.ts'
import { message, pact, v3, v4 } from './interactions.ts'

const holds = v3({ description: 'vendor 12', states: ['a vendor 12 exists'], path: '/vendors/12', answer: { id: 12, active: true } })
const fails = v3({ description: 'no vendor', states: ['no vendor 12'], path: '/vendors/12', answer: { id: 12 } })
const refused = v3({ description: 'nobody', path: '/vendors', headers: {}, status: 401 })

const PROVIDER = 'ServiceTitan Inventory'

test('pacts are fetched with token and selectors, and the results are published with version and branch', async () => {
  const { url, requests: heard } = await fakeBroker([pact('web', 3, [holds, refused])])
  const { passed, interactions, notices } = await verify({
    pacts: { broker: url, token: 'a-token', selectors: [{ mainBranch: true }], branch: 'main' },
    provider: PROVIDER,
    publish: { version: '1.2.3', build: 'https://ci.example.com/7' },
  })
  expect([passed, interactions.map(({ result }) => result), notices]).toEqual([
    true,
    ['passed', 'passed'],
    ['The latest of each consumer.'],
  ])
  expect(new Set(heard.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer a-token']))
  const requests = heard.filter(({ method, path }) => method === 'POST' && path.endsWith('/for-verification'))
  expect(requests.map(({ path }) => path)).toEqual(Array(requests.length).fill('/provider/ServiceTitan%20Inventory/for-verification'))
  expect(requests.map(({ body }) => body.consumerVersionSelectors)).toEqual(Array(requests.length).fill([{ mainBranch: true }]))
  const published = heard.find(({ path }) => path === '/pacts/0/results')
  expect(published?.body).toMatchObject({ success: true, providerApplicationVersion: '1.2.3', buildUrl: 'https://ci.example.com/7' })
  expect(heard.map(({ method, path }) => `${method} ${path}`)).toContain('PUT /participants/provider/branches/main/versions/1.2.3')
})

test('a failure is published as a failure', async () => {
  const { url, requests: heard } = await fakeBroker([pact('web', 3, [holds, fails])])
  const { passed } = await verify({ pacts: { broker: url }, provider: PROVIDER, publish: { version: '1.2.3' } })
  expect([passed, heard.find(({ path }) => path === '/pacts/0/results')?.body.success]).toEqual([false, false])
})

test('nothing is published unless requested', async () => {
  const { url, requests: heard } = await fakeBroker([pact('web', 3, [holds])])
  await verify({ pacts: { broker: url }, provider: PROVIDER })
  expect(heard.filter(({ path }) => path.endsWith('/results'))).toEqual([])
})

test('a pending pact does not fail the verification', async () => {
  const { url } = await fakeBroker([pact('web', 3, [fails])], true)
  const { passed, interactions } = await verify({ pacts: { broker: url, pending: true }, provider: PROVIDER })
  expect([passed, interactions.map(({ result }) => result)]).toEqual([true, ['pending']])
})

test('one pact by its URL, as a webhook names it, and its results sent back', async () => {
  const { pactUrl, requests: heard } = await fakeBroker([pact('web', 3, [holds])])
  const { passed } = await verify({ pacts: { broker: pactUrl, token: 'a-token' }, publish: { version: '1.2.3' } })
  expect([passed, heard.find(({ path }) => path === '/pacts/0/results')?.body.success]).toEqual([true, true])
})

test('a message among the pacts is skipped', async () => {
  const { url } = await fakeBroker([pact('web', 4, [message('an order has changed'), v4({ description: 'vendors', path: '/vendors' })])])
  const { passed, interactions } = await verify({ pacts: { broker: url }, provider: PROVIDER })
  expect(interactions.map(({ description, result }) => [description, result])).toEqual([
    ['an order has changed', 'skipped'],
    ['vendors', 'passed'],
  ])
  expect(passed).toBe(true)
})

test('a broker that cannot be read is reported', async () => {
  const { url } = await fakeBroker([])
  const verifyWith = (broker: string, provider?: string) => verify({ pacts: { broker }, ...(provider && { provider }) })
  await expect(verifyWith(url)).rejects.toThrow('with a broker, the name of the provider in the pacts is required')
  await expect(verifyWith(`${url}/nowhere`, PROVIDER)).rejects.toThrow(`the broker answered 404 at ${url}/nowhere`)
  await expect(verifyWith(`${url}/participants/provider`, PROVIDER)).rejects.toThrow('is neither a pact nor a Pact broker')
  await expect(verifyWith('http://127.0.0.1:1', PROVIDER)).rejects.toThrow('the broker did not answer at http://127.0.0.1:1')
  await expect(verify({ pacts: pact('web', 3, [holds]), publish: { version: '1' } })).rejects.toThrow(VerifyError)
})

test('no pacts at all is an error', async () => {
  const { url } = await fakeBroker([])
  const { passed, faults } = await verify({ pacts: { broker: url }, provider: PROVIDER })
  expect([passed, faults]).toEqual([false, [expect.stringContaining('No pacts found')]])
})
