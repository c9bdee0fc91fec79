/** A consumer that calls every operation: its tests become a pact that passes unchanged. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operationIds } from '../../src/api.ts'
import { handlers } from '../../src/faces/msw.ts'
import { createMock } from '../../src/index.ts'
import { check, type Recorded, record, verify } from '../../src/pact/index.ts'
import { everyOperation } from '../support/every-operation.ts'

let folder: string
let recorded: Recorded & { readonly file: string }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mocktitan-record-'))
  recorded = await recordedRun(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const SECRETS = ['a-client-id', 'a-client-secret', 'an-app-key']

/** The consumer's tests, from the start: through MSW, with a token of its own. */
async function recordedRun(into: string) {
  const mock = createMock()
  const server = setupServer(...handlers(mock))
  server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])
  const recording = record({ consumer: 'every-operation', mock })
  try {
    const token = await tokenOf()
    await everyOperation({
      send: async (method, path, body) => {
        const answer = await fetch(`https://api.servicetitan.io${path}`, {
          method,
          headers: { authorization: `Bearer ${token}`, 'st-app-key': 'an-app-key', 'content-type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        })
        const text = await answer.text()
        return text === '' ? undefined : JSON.parse(text)
      },
      sendOut: (id) => void mock.tenant(1001).purchaseOrders.send(id),
    })
    SECRETS.push(token)
    return await recording.write(into)
  } finally {
    server.close()
    recording.stop()
  }
}

async function tokenOf(): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: 'a-client-id', client_secret: 'a-client-secret' }
  const answer = await fetch('https://auth.servicetitan.io/connect/token', { method: 'POST', body: new URLSearchParams(form) })
  return ((await answer.json()) as { access_token: string }).access_token
}

const operationOf = (description: string): string => description.split(':', 1)[0] as string

test('all operations are in the pact with an answer of success, and no exchange is left out', () => {
  const successes = recorded.pact.interactions.filter(({ response }) => response.status === 200)
  expect([...new Set(successes.map(({ description }) => operationOf(description)))].sort()).toEqual([...operationIds].sort())
  expect(recorded.leftOut).toEqual([])
})

test('check finds nothing in the recorded pact', () => {
  expect(check(recorded.file).findings).toEqual([])
})

test('the recorded pact passes the verification unchanged', async () => {
  const { passed, interactions } = await verify({ pacts: recorded.file })
  const failed = interactions.filter(({ result }) => result !== 'passed')
  expect(failed.map(({ description, states, mismatches }) => ({ description, states, mismatches }))).toEqual([])
  expect([passed, interactions.length]).toEqual([true, recorded.pact.interactions.length])
})

test('the same tests give the same bytes', async () => {
  const again = await recordedRun(join(folder, 'again'))
  expect(readFileSync(again.file, 'utf8')).toBe(readFileSync(recorded.file, 'utf8'))
})

test('no client, secret, token or app key reaches the file', () => {
  const text = readFileSync(recorded.file, 'utf8')
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([])
})
