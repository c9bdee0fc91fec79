/** One MSW server a worker, however many mocks stand behind it: each call goes to the mock that its tenant belongs to. */
import { tenantKey } from '../contract/route.ts'
import type { Mock } from '../mock.ts'
import { tenantOfCaller } from './credentials.ts'

type Owns = (tenant: string) => boolean

const mocks = new Map<Mock, Owns>()
let listening: Promise<{ close(): void }> | undefined

/** The vendor's hosts lead to the mock from now on; what it gives back ends that. `owns` tells which tenants are its own. */
export async function behindMsw(mock: Mock, owns: Owns): Promise<() => Promise<void>> {
  mocks.set(mock, owns)
  listening ??= listen(mock)
  await listening
  return async () => {
    mocks.delete(mock)
    if (mocks.size > 0) return
    const server = await listening
    listening = undefined
    server?.close()
  }
}

async function listen(mock: Mock): Promise<{ close(): void }> {
  const [{ setupServer }, { handlers }] = await Promise.all([import('msw/node'), import('../faces/msw.ts')]).catch((cause: unknown) => {
    throw new Error("Over MSW the tests need msw: npm install --save-dev msw, or createTest({ over: 'server' })", { cause })
  })
  const server = setupServer(...handlers({ ...mock, fetch: (request) => answered(request as Request) }))
  // What goes elsewhere is none of our business. The option has another name in MSW 2.
  server.listen({ onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as Parameters<typeof server.listen>[0])
  return server
}

async function answered(request: Request): Promise<Response> {
  const owner = await ownerOf(request)
  return owner ? owner.fetch(request) : unclear(request)
}

/** The mock of the test that a call comes from, else of the tenant in its path; undefined if there are several and neither tells. */
async function ownerOf(request: Request): Promise<Mock | undefined> {
  const all = [...mocks]
  if (all.length === 1) return all[0]?.[0]
  const [, digits] = /\/tenant\/(\d+)(?=\/|$)/i.exec(new URL(request.url).pathname) ?? []
  const asked = digits === undefined ? undefined : tenantKey(digits)
  const tenants = [await tenantOfCaller(request), asked].filter((tenant) => tenant !== undefined)
  return tenants.flatMap((tenant) => all.find(([, owns]) => owns(tenant))?.[0] ?? []).at(0)
}

/** Whichever mock answered here, it might be the wrong one, and a test would read another world than it thinks. */
const unclear = ({ method, url }: Request): Response =>
  Response.json(
    {
      mock: 'mocktitan',
      message:
        `${mocks.size} mocks made by createTest are behind MSW in this file, and ${method} ${new URL(url).pathname} could be for any of them. ` +
        'Send the app key of the fixture `credentials`, or ask for the tenant of a running test.',
      operation: null,
    },
    { status: 501 },
  )
