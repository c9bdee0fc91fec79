/**
 * Verifies a hundred interactions once: `pact.ts ours` with `verify`, `pact.ts bare` with Pact's own verifier against a static
 * Express server.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const COUNT = 100

/** Half of them read a vendor, the other half a received order. Each has its own provider state. */
const interactions = Array.from({ length: COUNT }, (_, i) => {
  const [state, resource] =
    i % 2 === 0 ? [`a vendor ${i + 1} exists`, 'vendors'] : [`purchase order ${i + 1} is Received`, 'purchase-orders']
  return {
    description: `${resource} ${i + 1}`,
    providerStates: [{ name: state }],
    request: {
      method: 'GET',
      path: `/inventory/v2/tenant/1/${resource}/${i + 1}`,
      headers: { Authorization: 'Bearer a', 'ST-App-Key': 'a' },
    },
    response: { status: 200, body: { id: i + 1 } },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'mocktitan-bench-'))
const file = join(folder, 'pact.json')
const names = { consumer: { name: 'bench' }, provider: { name: 'inventory' } }
writeFileSync(file, JSON.stringify({ ...names, interactions, metadata: { pactSpecification: { version: '3.0.0' } } }))

async function ours(): Promise<void> {
  const { verify } = await import('../../dist/pact.js')
  await timed(async () => {
    const { passed } = await verify({ pacts: file })
    if (!passed) throw new Error('an interaction failed')
  })
}

/** Set up as a team would do it: a handler for each state, which does nothing, and fixed answers. */
async function bare(): Promise<void> {
  const express = (await import('express')).default
  const { Verifier } = createRequire(import.meta.url)('@pact-foundation/pact') as typeof import('@pact-foundation/pact')
  const app = express()
  app.use((request, response) => {
    response.json({ id: Number(request.path.split('/').at(-1)) })
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const stateHandlers = Object.fromEntries(interactions.map(({ providerStates: [state] }) => [state?.name ?? '', async () => ({})]))
  const providerBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await timed(() => new Verifier({ providerBaseUrl, pactUrls: [file], logLevel: 'error', stateHandlers }).verifyProvider())
  server.close()
}

async function timed(verification: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await verification()
  const milliseconds = performance.now() - start
  process.send?.(milliseconds)
}

await (process.argv[2] === 'ours' ? ours() : bare())
rmSync(folder, { recursive: true })
process.disconnect?.()
