/** Pacts for the verifier, in each specification. */

export const TENANT = '482915'
const ROOT = `/inventory/v2/tenant/${TENANT}`

/** Credentials as in consumers' pacts: they were valid once, somewhere else. */
const HEADERS = { Authorization: 'Bearer old-token', 'ST-App-Key': 'old-key' }

interface InteractionOptions {
  readonly description: string
  readonly states?: readonly (string | { readonly name: string; readonly params?: object })[]
  readonly method?: string
  /** Below the tenant's root, or the whole path. */
  readonly path: string
  readonly query?: Readonly<Record<string, readonly string[]>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly status?: number
  readonly answer?: unknown
  readonly answerHeaders?: Readonly<Record<string, string>>
  /** Paths into the answer's body where only the type counts. */
  readonly typed?: readonly string[]
  readonly generators?: object
  readonly pending?: boolean
}

const pathOf = (path: string): string => (/^\/(inventory|settings|jpm|connect)/.test(path) || path === '/' ? path : ROOT + path)

const statesOf = (states: InteractionOptions['states'] = []) => states.map((each) => (typeof each === 'string' ? { name: each } : each))

const typeRules = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, { matchers: [{ match: 'type' }], combine: 'AND' }]))

/** An interaction as specification 3 writes it. */
export function v3(given: InteractionOptions): object {
  const {
    description,
    states,
    method = 'GET',
    path,
    query,
    headers = HEADERS,
    body,
    status = 200,
    answer,
    answerHeaders,
    typed = [],
  } = given
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
  return {
    description,
    ...(states && { providerStates: statesOf(states) }),
    request: {
      method,
      path: pathOf(path),
      ...(query && { query }),
      headers: { ...type, ...headers },
      ...(body !== undefined && { body }),
      ...(given.generators && { generators: given.generators }),
    },
    response: {
      status,
      ...(answerHeaders && { headers: answerHeaders }),
      ...(answer !== undefined && { body: answer }),
      ...(typed.length > 0 && { matchingRules: { body: typeRules(typed) } }),
    },
  }
}

/** The same as specification 2 writes it: one state, rules from the root. */
export function v2(given: InteractionOptions): object {
  const { providerStates = [], request, response, ...rest } = v3(given) as Record<string, never> & { providerStates?: { name: string }[] }
  const { matchingRules, ...answer } = response as unknown as { matchingRules?: object }
  const rules = Object.fromEntries((given.typed ?? []).map((path) => [path.replace('$', '$.body'), { match: 'type' }]))
  const state = providerStates[0] && { providerState: providerStates[0].name }
  return { ...rest, ...state, request, response: { ...answer, ...(matchingRules && { matchingRules: rules }) } }
}

const wrapped = (content: unknown) => ({ content, contentType: 'application/json', encoded: false })
const listed = (headers: object = {}) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))

/** The same as specification 4 writes it. */
export function v4(given: InteractionOptions): object {
  const { request, response, ...rest } = v3(given) as Record<string, { headers?: object; body?: unknown }>
  const side = (each: { headers?: object; body?: unknown } = {}) => ({
    ...each,
    headers: listed(each.headers),
    ...(each.body !== undefined && { body: wrapped(each.body) }),
  })
  return { type: 'Synchronous/HTTP', ...rest, pending: given.pending === true, request: side(request), response: side(response) }
}

export const message = (description: string): object => ({
  type: 'Asynchronous/Messages',
  description,
  contents: wrapped({ id: 1 }),
})

export const pact = (consumer: string, version: 2 | 3 | 4, interactions: readonly object[]): object => ({
  consumer: { name: consumer },
  provider: { name: 'ServiceTitan Inventory' },
  interactions,
  metadata: { pactSpecification: { version: version === 4 ? '4.0' : `${version}.0.0` } },
})

export const vendorBody = {
  name: 'Apex',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: { street: '', unit: '', city: '', state: '', zip: '', country: '' },
}
