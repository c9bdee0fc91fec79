/** The parts of a Pact broker that the verifier uses: an index, pacts to verify, and a place for results. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface BrokerRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  readonly body: any
}

interface FakeBroker {
  readonly url: string
  /** The URL of its first pact. */
  readonly pactUrl: string
  readonly requests: BrokerRequest[]
}

/** Closed when the test is over. */
export async function fakeBroker(pacts: readonly object[], pending = false): Promise<FakeBroker> {
  const requests: BrokerRequest[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    const path = request.url ?? ''
    requests.push({
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
      body: text === '' ? undefined : JSON.parse(text),
    })
    const found = resource(path, `http://${request.headers.host}`, pacts, pending)
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/hal+json' }).end(JSON.stringify(found ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, pactUrl: `${url}/pacts/0`, requests }
}

const templated = (href: string) => ({ href, templated: true })

function resource(path: string, base: string, pacts: readonly object[], pending: boolean): object | undefined {
  const self = { self: { href: base + path } }
  if (path === '/')
    return { _links: { ...self, 'pb:provider-pacts-for-verification': templated(`${base}/provider/{provider}/for-verification`) } }
  if (path.endsWith('/for-verification')) {
    const links = pacts.map((_, i) => ({
      shortDescription: 'latest',
      _links: { self: { href: `${base}/pacts/${i}`, name: `pact ${i}` } },
      verificationProperties: { pending, notices: [{ when: 'before_verification', text: 'The latest of each consumer.' }] },
    }))
    return { _embedded: { pacts: links }, _links: self }
  }
  const pact = /^\/pacts\/(\d+)$/.exec(path)
  if (pact) {
    const links = {
      'pb:publish-verification-results': { href: `${base}${path}/results` },
      'pb:provider': { href: `${base}/participants/provider` },
    }
    return { ...pacts[Number(pact[1])], _links: { ...self, ...links } }
  }
  if (path === '/participants/provider') {
    const version = `${base}/participants/provider`
    return {
      _links: {
        ...self,
        'pb:branch-version': templated(`${version}/branches/{branch}/versions/{version}`),
        'pb:version-tag': templated(`${version}/versions/{version}/tags/{tag}`),
      },
    }
  }
  return path.startsWith('/participants/') || path.endsWith('/results') ? { _links: self } : undefined
}
