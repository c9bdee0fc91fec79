/** `test` with its own tenant, and a request context with that tenant's token, app key and paths. */
import { test as base } from '@playwright/test'
import { freshTenant } from '../fresh-tenant.cjs'

export { expect } from '@playwright/test'

export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs
  tenant: async ({}, use) => use(freshTenant()),

  /** Playwright's `request`, signed in: `inventory.get('vendors')` requests a path below the tenant. */
  inventory: async ({ playwright, request, tenant, baseURL }, use) => {
    const form = { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: tenant.clientSecret }
    const { access_token } = await (await request.post('/connect/token', { form })).json()
    const context = await playwright.request.newContext({
      baseURL: `${baseURL}/inventory/v2/tenant/${tenant.tenantId}/`,
      extraHTTPHeaders: { authorization: `Bearer ${access_token}`, 'st-app-key': tenant.appKey },
    })
    await use(context)
    await context.dispose()
  },
})
