/** A copied call works where it is pasted. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { Project } from '../docs/project.ts'
import { type Inspector, needsBrowser, openInspector, openPage } from './page.ts'

needsBrowser()

async function opened(): Promise<Inspector> {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  return openInspector({ auth: 'any' }, page)
}

/** A client that signs in, as programs do. */
async function signedIn({ served }: Inspector) {
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' })
  const { access_token } = await (await fetch(`${served.url}/connect/token`, { method: 'POST', body: form })).json()
  const headers = { authorization: `Bearer ${access_token}`, 'st-app-key': 'key', 'content-type': 'application/json' }
  return (method: string, path: string, body?: object) =>
    fetch(`${served.url}/inventory/v2/tenant/1001${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
}

async function copied({ go, page }: Inspector, call: number, button: string): Promise<string> {
  await go(`calls?call=${call}`)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const before = await clipboard()
  await page.locator(`.panel[aria-label="Call ${call}"]`).getByRole('button', { name: button, exact: true }).click()
  await expect.poll(clipboard).not.toBe(before)
  return clipboard()
}

const VENDOR = {
  name: 'Pasted Supply',
  active: true,
  isTruckReplenishment: false,
  taxRate: 0,
  restrictedMobileCreation: false,
  address: { street: '1 Main St', unit: '', city: 'Columbus', state: 'OH', zip: '43215', country: 'USA' },
}

test('a call copied as a Vitest test runs as pasted: refused, accepted, planned, unsigned, or about a record changed since', async () => {
  const inspector = await opened()
  const api = await signedIn(inspector)
  await api('PATCH', '/purchase-orders/4069', { memo: 'too late' })
  await api('POST', '/vendors', VENDOR)
  inspector.mock.tenant(1001).fail('Vendors_GetList', { with: 'rate-limited', times: 1 })
  await api('GET', '/vendors')
  await fetch(`${inspector.served.url}/inventory/v2/tenant/1001/vendors`)
  await api('PATCH', '/purchase-orders/4161/cancellation')
  await api('PATCH', '/purchase-orders/4161/cancellation')
  const project = new Project()
  onTestFinished(() => project.remove())
  for (const call of [1, 2, 3, 4, 5, 6, 7]) project.write(`call-${call}.test.ts`, await copied(inspector, call, 'Vitest test'))
  const ran = await project.run('npx vitest run --root . --reporter=verbose')
  expect(ran).toMatchObject({ code: 0, text: expect.stringMatching(/Tests\s+7 passed/) })
})

test('a call copied as a Pact interaction is accepted by `mocktitan check` and `mocktitan verify`', async () => {
  const inspector = await opened()
  const api = await signedIn(inspector)
  await api('GET', '/vendors/2101')
  await api('GET', '/purchase-orders/999999')
  await api('PATCH', '/purchase-orders/4069', { memo: 'too late' })
  await api('POST', '/vendors', VENDOR)
  const interactions = []
  for (const call of [2, 3, 4, 5]) interactions.push(JSON.parse(await copied(inspector, call, 'Pact interaction')))
  const project = new Project()
  onTestFinished(() => project.remove())
  const pact = {
    consumer: { name: 'inspector' },
    provider: { name: 'servicetitan-inventory' },
    interactions,
    metadata: { pactSpecification: { version: '4.0' } },
  }
  project.write('inspector.json', JSON.stringify(pact))
  expect(await project.run('npx mocktitan check inspector.json')).toMatchObject({ code: 0 })
  expect(await project.run('npx mocktitan verify inspector.json')).toMatchObject({ code: 0, text: expect.stringContaining('4') })
})

test('a call copied as curl or as fetch gets the same answer again', async () => {
  const inspector = await opened()
  const api = await signedIn(inspector)
  await api('PATCH', '/purchase-orders/4069', { memo: "it's late" })
  const curl = await copied(inspector, 2, 'curl')
  const { stdout } = await promisify(execFile)('bash', ['-c', curl])
  expect(stdout).toMatch(/^HTTP\/1.1 400[\s\S]*x-mock-rule: PO-14/)
  const code = await copied(inspector, 2, 'fetch')
  const token = (await api('GET', '/vendors/2101')).status
  expect([token, code]).toEqual([200, expect.stringContaining(`body: JSON.stringify({\n    "memo": "it's late"\n  }),`)])
})
