/** What runs in the page of worker.test.ts. */
import { setupWorker } from 'msw/browser'
import { handlers } from '../../src/faces/msw.ts'
import { createMock } from '../../src/index.ts'

async function createdAndReadBack() {
  await setupWorker(...handlers(createMock({ world: 'demo' }))).start({ quiet: true })

  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'cid.browser', client_secret: 'cs1.browser' })
  const token = await (await fetch('https://auth.servicetitan.io/connect/token', { method: 'POST', body: form })).json()
  const headers = { authorization: `Bearer ${token.access_token}`, 'st-app-key': 'ak1.browser', 'content-type': 'application/json' }

  const vendors = 'https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'
  const vendor = {
    name: 'In a browser',
    active: true,
    isTruckReplenishment: false,
    taxRate: 0,
    restrictedMobileCreation: false,
    address: { street: '1 Main St', unit: '', city: 'Glendale', state: 'CA', zip: '91203', country: 'USA' },
  }
  const created = await (await fetch(vendors, { method: 'POST', headers, body: JSON.stringify(vendor) })).json()
  const read = await (await fetch(`${vendors}/${created.id}`, { headers })).json()
  const refused = await fetch(vendors)

  return { name: read.name, refused: refused.status }
}

Object.assign(window, { report: createdAndReadBack() })
