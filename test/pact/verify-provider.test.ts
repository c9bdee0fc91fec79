/** The provider, with the requests that the verifier would send, made by hand. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { createMock, type MockOptions } from '../../src/index.ts'
import { type Interaction, pactOf } from '../../src/pact/pact-file.ts'
import type { CustomStates } from '../../src/pact/states/custom.ts'
import { Provider } from '../../src/pact/verify/provider.ts'
import { pact, TENANT, v3, vendorBody } from './interactions.ts'

const VENDORS = `/inventory/v2/tenant/${TENANT}/vendors`
const CREDENTIALS = { authorization: 'Bearer old-token', 'st-app-key': 'old-key' }

interface Set {
  readonly options?: MockOptions
  readonly states?: CustomStates
  readonly expected?: readonly Interaction[]
}

interface Sent {
  readonly method?: string
  readonly headers?: object
  /** Travels as JSON. */
  readonly body?: object
  readonly text?: string
}

const FORM = 'grant_type=client_credentials&client_id=an-id&client_secret=a-secret'

async function open({ options = {}, states = {}, expected = [] }: Set = {}) {
  const mock = createMock(options)
  const provider = new Provider({ mock, states, expected, onRound: () => {} })
  const url = await provider.listen()
  onTestFinished(() => provider.close())
  const change = async (action: string, state: string, params: object = {}) => {
    const answer = await fetch(provider.statesUrl(url), { method: 'POST', body: JSON.stringify({ action, state, params }) })
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
  }
  const send = async (path: string, { method = 'GET', headers = CREDENTIALS, body, text: plain }: Sent = {}) => {
    const type = body ? { 'content-type': 'application/json' } : {}
    const answer = await fetch(url + path, {
      method,
      headers: { ...type, ...headers },
      ...((body ?? plain) && { body: plain ?? JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: text === '' ? undefined : JSON.parse(text) }
  }
  /** One interaction, as the verifier runs it. */
  const interaction = async (states: readonly string[], path: string, sent: Sent = {}) => {
    for (const state of states.length === 0 ? [''] : states) await change('setup', state)
    const answer = await send(path, sent)
    for (const state of states.length === 0 ? [''] : states) await change('teardown', state)
    return answer
  }
  return { provider, mock, change, send, interaction }
}

const COUNTED = `${VENDORS}?includeTotal=true`

describe('interactions are separated', () => {
  test('an interaction does not see what an earlier one created', async () => {
    const { interaction } = await open()
    const before = (await interaction([], COUNTED)).json.totalCount
    expect((await interaction([], VENDORS, { method: 'POST', body: vendorBody })).status).toBe(200)
    expect((await interaction([], COUNTED)).json.totalCount).toBe(before)
  })

  test('also if the verifier does not announce an interaction without states', async () => {
    const { send, provider } = await open()
    const before = (await send(COUNTED)).json.totalCount
    await send(VENDORS, { method: 'POST', body: vendorBody })
    expect((await send(COUNTED)).json.totalCount).toBe(before)
    expect(provider.rounds.length).toBe(3)
  })

  test('also after one whose states were never torn down', async () => {
    const { change, send, provider } = await open()
    await change('setup', 'a vendor 12 exists')
    await send(`${VENDORS}/12`)
    await change('setup', 'no vendor 12')
    expect((await send(`${VENDORS}/12`)).status).toBe(404)
    expect(provider.rounds.map(({ states }) => states)).toEqual([['a vendor 12 exists'], ['no vendor 12']])
  })

  test('several states belong to one interaction', async () => {
    const { interaction, provider } = await open()
    const orders = VENDORS.replace('vendors', 'purchase-orders')
    const { json } = await interaction(['a vendor 7 exists', 'purchase order 9 is Sent'], `${orders}/9`)
    expect([json.vendorId, provider.rounds.length]).toEqual([7, 1])
  })

  test('their tenants are removed at the end', async () => {
    const { interaction, provider, mock } = await open()
    await interaction(['a vendor 12 exists'], `${VENDORS}/12`)
    await provider.close()
    const id = provider.rounds[0]?.tenant.id ?? ''
    expect(mock.tenant(id).look((world) => world.vendors.get(12))).toBeUndefined()
  })

  test('the id of the tenant does not reach the consumer', async () => {
    const { interaction, provider } = await open({
      states: {
        'a vendor named for its tenant': ({ tenant, given }) => given('a vendor {id} exists', { id: 12, name: `of ${tenant.id}` }),
      },
    })
    const { json } = await interaction(['a vendor named for its tenant'], `${VENDORS}/12`)
    expect([json.name, provider.rounds[0]?.pactTenant]).toEqual([`of ${TENANT}`, TENANT])
  })
})

describe('states', () => {
  test('give their values to generators', async () => {
    const { change } = await open()
    expect(await change('setup', 'a vendor {id} exists', { id: 12 })).toEqual({ status: 200, json: { id: 12, vendorId: 12 } })
  })

  test('an unknown state fails its request only', async () => {
    const { change, send, provider, interaction } = await open()
    expect((await change('setup', 'a vendro 12 exists')).status).toBe(200)
    const { status, json } = await send(`${VENDORS}/2101`)
    expect([status, json.mock]).toEqual([501, 'mocktitan'])
    expect(json.message).toContain("The closest are 'a vendor {id} exists'")
    expect(provider.rounds[0]?.fault).toBe(json.message)
    expect((await interaction([], `${VENDORS}/2101`)).status).toBe(200)
  })

  test('that are user-defined may be asynchronous', async () => {
    const states: CustomStates = {
      'a slow vendor': async ({ given }) => {
        await Promise.resolve()
        return given('a vendor {id} exists', { id: 5 })
      },
    }
    const { interaction } = await open({ states })
    expect((await interaction(['a slow vendor'], `${VENDORS}/5`)).status).toBe(200)
  })

  test('that are user-defined and throw are reported', async () => {
    const states: CustomStates = {
      broken: () => {
        throw new Error('no such file')
      },
    }
    const { interaction } = await open({ states })
    expect((await interaction(['broken'], VENDORS)).json.message).toBe("state 'broken': no such file")
  })
})

describe('credentials', () => {
  test('old ones are replaced by valid ones', async () => {
    const { interaction } = await open()
    expect((await interaction([], VENDORS)).status).toBe(200)
  })

  test('valid ones are added if a pact names none', async () => {
    const { interaction } = await open()
    expect((await interaction([], VENDORS, { headers: {} })).status).toBe(200)
  })

  const without = (headers: Record<string, string>) =>
    pactOf(pact('c', 3, [v3({ description: 'without', path: '/vendors', headers, status: 401 })])).interactions

  test.each([{}, { 'st-app-key': 'old-key' }, { authorization: 'Bearer old-token' }])(
    'a pact that names %j and expects 401 gets it',
    async (headers) => {
      const { interaction } = await open({ expected: without(headers as Record<string, string>) })
      expect((await interaction([], VENDORS, { headers })).status).toBe(401)
    },
  )

  test('the expectation of one interaction does not remove the credentials of another', async () => {
    const { interaction } = await open({ expected: without({}) })
    expect((await interaction([], VENDORS)).status).toBe(200)
  })

  const refusals: [state: string, path: string, sent: object, status: number, rule: string][] = [
    ['the token is expired', VENDORS, {}, 401, 'AUTH-06'],
    ['the token is missing', VENDORS, {}, 401, 'AUTH-06'],
    ['the app lacks scope tn.inv.vendors:r', VENDORS, {}, 403, 'AUTH-07'],
    ['the rate limit is exhausted', VENDORS, {}, 429, 'GATE-02'],
    ['the API fails with server-error', VENDORS, {}, 500, 'ERR-01'],
  ]

  test.each(refusals)('%s', async (state, path, sent, status, rule) => {
    const { interaction } = await open()
    const answer = await interaction([state], path, sent)
    expect([answer.status, answer.headers.get('x-mock-rule')]).toEqual([status, rule])
    expect((await interaction([], path, sent)).status).toBe(200)
  })

  test('AUTH-07 a missing scope that the operation does not require has no effect', async () => {
    const { interaction } = await open()
    expect((await interaction(['the app lacks scope tn.inv.vendors:w'], VENDORS)).status).toBe(200)
  })

  test('GATE-02 the exhausted limit says when to try again', async () => {
    const { interaction } = await open()
    expect((await interaction(['the rate limit is exhausted'], VENDORS)).headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
  })

  const token = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, text: FORM }

  test('the token endpoint accepts the credentials of the pact', async () => {
    const { interaction } = await open()
    expect((await interaction([], '/connect/token', token)).json).toMatchObject({ expires_in: 900, token_type: 'Bearer' })
  })

  test('the token endpoint fails if a state says so, for that interaction only', async () => {
    const { interaction } = await open()
    expect((await interaction(['the API fails with bad-gateway'], '/connect/token', token)).status).toBe(502)
    expect((await interaction([], '/connect/token', token)).status).toBe(200)
  })

  test('a failure that the token endpoint cannot have is an error', async () => {
    const { interaction, provider } = await open()
    expect((await interaction(['the API fails with forbidden'], '/connect/token', token)).status).toBe(501)
    expect(provider.rounds[0]?.fault).toContain("Unknown failure 'forbidden' of Connect_Token")
  })

  test('the token stays valid while the clock runs', async () => {
    const { interaction, mock } = await open()
    await interaction([], VENDORS)
    mock.clock.advance('20m')
    expect((await interaction([], VENDORS)).status).toBe(200)
  })

  test('a mock that accepts only registered clients is refused', async () => {
    const clients = [{ id: 'a', secret: 'b', appKey: 'c', tenant: 1 }]
    const { interaction } = await open({ options: { auth: 'registered', clients } })
    expect((await interaction([], VENDORS)).json.message).toContain("its option auth must be 'any' or 'off'")
  })
})
