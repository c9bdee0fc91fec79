/** Reads the pacts that a broker selects, before the verifier fetches them itself. */
import { isObject } from '../../contract/read.ts'
import { type Pact, pactOf } from '../pact-file.ts'
import { type Broker, VerifyError } from './options.ts'

const FOR_VERIFICATION = 'pb:provider-pacts-for-verification'

/**
 * Reads the broker's URL. It leads to one pact (a broker's webhook sends such URLs) or to the broker's index. For an index, sends the same
 * query as the verifier and reads each pact. Throws a VerifyError if that fails.
 */
export async function pactsOfBroker(broker: Broker, provider: string | undefined): Promise<{ pacts: Pact[]; isOnePact: boolean }> {
  const index = await ask(broker, broker.broker)
  if (isObject(index) && 'interactions' in index) return { pacts: [pactOf(index, broker.broker)], isOnePact: true }
  const link = hrefOf(index, FOR_VERIFICATION)
  if (link === undefined) throw new VerifyError(`${broker.broker} is neither a pact nor a Pact broker: it has no link ${FOR_VERIFICATION}`)
  if (provider === undefined)
    throw new VerifyError('with a broker, the name of the provider in the pacts is required: set provider, or --provider')
  return { pacts: await pactsFor(broker, link.replace('{provider}', encodeURIComponent(provider))), isOnePact: false }
}

async function pactsFor(broker: Broker, url: string): Promise<Pact[]> {
  const { selectors = [], pending = false, wipSince, branch, tags } = broker
  const found = await ask(broker, url, {
    consumerVersionSelectors: selectors,
    includePendingStatus: pending,
    ...(wipSince !== undefined && { includeWipPactsSince: wipSince }),
    ...(branch !== undefined && { providerVersionBranch: branch }),
    ...(tags && { providerVersionTags: tags }),
  })
  const pacts = (found as { _embedded?: { pacts?: readonly unknown[] } })._embedded?.pacts ?? []
  const links = pacts.flatMap((each) => hrefOf(each, 'self') ?? [])
  return Promise.all(links.map(async (link) => pactOf(await ask(broker, link), link)))
}

function hrefOf(resource: unknown, name: string): string | undefined {
  return (resource as { _links?: Readonly<Record<string, { href?: string }>> } | null)?._links?.[name]?.href
}

async function ask(broker: Broker, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      accept: 'application/hal+json, application/json',
      ...credentials(broker),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((fault: Error) => {
    throw new VerifyError(`the broker did not answer at ${url}: ${(fault.cause as Error | undefined)?.message ?? fault.message}`)
  })
  if (!answer.ok) throw new VerifyError(`the broker answered ${answer.status} at ${url}`)
  return answer.json()
}

function credentials({ token, username, password = '' }: Broker): Record<string, string> {
  if (token !== undefined) return { authorization: `Bearer ${token}` }
  return username === undefined ? {} : { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}
