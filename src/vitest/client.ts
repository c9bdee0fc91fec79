/** A typed client for one tenant: openapi-fetch, with the tenant filled in. */
import type { Client } from 'openapi-fetch'
import type { paths } from '../generated/api.ts'

/** Parameters whose tenant may be left out. */
type Tenantless<Parameters> = Parameters extends { path: infer Path extends { tenant: unknown } }
  ? Omit<Parameters, 'path'> &
      (keyof Omit<Path, 'tenant'> extends never
        ? { path?: Partial<Pick<Path, 'tenant'>> }
        : { path: Omit<Path, 'tenant'> & Partial<Pick<Path, 'tenant'>> })
  : Parameters

type OfOneTenant<Item> = {
  [Method in keyof Item]: Item[Method] extends { parameters: infer Parameters }
    ? Omit<Item[Method], 'parameters'> & { parameters: Tenantless<Parameters> }
    : Item[Method]
}

/** The document's paths for a client that fills in the tenant. */
export type TenantPaths = { [Path in keyof paths]: OfOneTenant<paths[Path]> }

/** `api.GET('/inventory/v2/tenant/{tenant}/vendors/{id}', { params: { path: { id: 2101 } } })` */
export type TenantClient = Client<TenantPaths>

interface ClientSettings {
  readonly baseUrl: string
  readonly tenant: string
  readonly token: string
  readonly appKey: string
}

/** Loads openapi-fetch, an optional peer, when a test first uses the fixture `api`. */
export async function clientFor({ baseUrl, tenant, token, appKey }: ClientSettings): Promise<TenantClient> {
  const { default: createClient } = await import('openapi-fetch').catch((cause: unknown) => {
    throw new Error('The fixture `api` needs openapi-fetch: npm install --save-dev openapi-fetch', { cause })
  })
  /** Fills in the tenant: openapi-fetch leaves `{tenant}` in the path if the caller gives none. */
  class TenantRequest extends Request {
    constructor(input: string | URL | Request, init?: RequestInit) {
      super(typeof input === 'string' ? input.replace('{tenant}', tenant) : input, init)
    }
  }
  return createClient<TenantPaths>({
    baseUrl,
    Request: TenantRequest,
    headers: { authorization: `Bearer ${token}`, 'st-app-key': appKey },
  })
}
