/** One MSW server a worker, however many mocks stand behind it: each call goes to the mock that its tenant belongs to. */
import { tenantKey } from '../contract/route.ts'
import type { Mock } from '../mock.ts'
import { tenantOfClient } from './credentials.ts'

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
  const server = setupServer(...handlers({ ...mock, fetch: async (request) => (await ownerOf(request as Request)).fetch(request) }))
  // What goes elsewhere is none of our business. The option has another name in MSW 2.
  server.listen({ onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as Parameters<typeof server.listen>[0])
  return server
}

/** The mock whose tenant a call is about, by its path or by its client; the last one where no test has the tenant. */
async function ownerOf(request: Request): Promise<Mock> {
  const all = [...mocks]
  const last = all.at(-1)?.[0] as Mock
  if (all.length === 1) return last
  const [, digits] = /\/tenant\/(\d+)(?=\/|$)/i.exec(new URL(request.url).pathname) ?? []
  const tenant = digits === undefined ? await tenantOfClient(request.clone()) : tenantKey(digits)
  return all.find(([, owns]) => tenant !== undefined && owns(tenant))?.[0] ?? last
}
