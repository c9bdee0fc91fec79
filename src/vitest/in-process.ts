/**
 * Answers calls to the vendor's hosts in this process, through MSW or `fetch`. A test worker starts each of the two only once, for all its
 * mocks. Each call goes to the mock that owns its tenant.
 */
import { tenantKey } from '../contract/route.ts'
import { intercept } from '../faces/fetch.ts'
import type { RequestLike } from '../fetch.ts'
import type { Mock } from '../mock.ts'
import { tenantOfCaller } from './credentials.ts'

type Owns = (tenant: string) => boolean

/** How calls are intercepted: `msw` intercepts any client; `fetch` intercepts only `globalThis.fetch`, at a fraction of the cost. */
export type Catch = 'msw' | 'fetch'

type Close = () => void

const mocks = new Map<Mock, { readonly owns: Owns; readonly over: Catch }>()
const open = new Map<Catch, Promise<Close>>()

/** Routes the vendor's hosts to the mock until the returned function is called. `owns` says whether a tenant belongs to the mock. */
export async function inProcess(mock: Mock, over: Catch, owns: Owns): Promise<() => Promise<void>> {
  mocks.set(mock, { owns, over })
  if (!open.has(over)) open.set(over, over === 'msw' ? listen(mock) : Promise.resolve(intercept({ fetch: answered })))
  await open.get(over)
  return async () => {
    mocks.delete(mock)
    if ([...mocks.values()].some((other) => other.over === over)) return
    const close = await open.get(over)
    open.delete(over)
    close?.()
  }
}

async function listen(mock: Mock): Promise<Close> {
  const [{ setupServer }, { handlers }] = await Promise.all([import('msw/node'), import('../faces/msw.ts')]).catch((cause: unknown) => {
    throw new Error("With MSW, the tests need its package: npm install --save-dev msw. Or use createTest({ over: 'fetch' }).", {
      cause,
    })
  })
  const server = setupServer(...handlers({ fetch: answered, simulates: mock.simulates }))
  // Calls to other hosts pass through. The option is set under two names: `onUnhandledFrame` in MSW 3, and `onUnhandledRequest` in MSW 2.
  server.listen({ onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as Parameters<typeof server.listen>[0])
  return () => server.close()
}

async function answered(given: RequestLike): Promise<Response> {
  const request = given as Request
  const owner = await ownerOf(request)
  return owner ? owner.fetch(request) : unclear(request)
}

/**
 * The mock of the test that a call comes from, or else the mock that owns the tenant in the call's path; undefined if neither identifies
 * one of several mocks.
 */
async function ownerOf(request: Request): Promise<Mock | undefined> {
  const all = [...mocks]
  if (all.length === 1) return all[0]?.[0]
  const [, digits] = /\/tenant\/(\d+)(?=\/|$)/i.exec(new URL(request.url).pathname) ?? []
  const requested = digits === undefined ? undefined : tenantKey(digits)
  const tenants = [await tenantOfCaller(request), requested].filter((tenant) => tenant !== undefined)
  return tenants.flatMap((tenant) => all.find(([, { owns }]) => owns(tenant))?.[0] ?? []).at(0)
}

/** The answer if the mock cannot be identified. The wrong mock would give the test a world that it does not expect. */
const unclear = ({ method, url }: Request): Response =>
  Response.json(
    {
      mock: 'mocktitan',
      message:
        `${mocks.size} mocks made by createTest answer in this file, and ${method} ${new URL(url).pathname} could be for any of them. ` +
        'Send the app key of the fixture `credentials`, or use the tenant of a running test in the path.',
      operation: null,
    },
    { status: 501 },
  )
