/** Tests as users write them, whose coverage is collected in the folder that MOCKTITAN_COVERAGE names. */
import { expect } from 'vitest'
import { createTest } from '../../../src/vitest/index.ts'

const test = createTest({ over: 'server' })

test.for([1, 2, 3])('number %d reads a list', async (_, { tenant, baseUrl, token, appKey }) => {
  const headers = { authorization: token, 'st-app-key': appKey }
  expect((await fetch(`${baseUrl}/inventory/v2/tenant/${tenant.id}/vendors`, { headers })).status).toBe(200)
})
