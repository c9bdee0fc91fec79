/** Tokens, from the mock over HTTP. */
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TokenSource, tokens } from '../src/token.ts'

const mock = createMock()
let served: Awaited<ReturnType<typeof serve>>
let time = 0
let token: TokenSource

beforeAll(async () => {
  served = await serve(mock, { port: 0 })
})

beforeEach(() => {
  mock.reset()
  time = 0
  token = tokens({ authUrl: served.url, clientId: 'procurement', clientSecret: 'only-for-tests' }, () => time)
})

afterAll(() => served.close())

const minutes = (count: number): number => count * 60_000

test('calls at the same time share one token', async () => {
  const [one, other] = await Promise.all([token(), token()])
  expect(one).toBe(other)
  mock.journal.expect('Connect_Token').toHaveBeenCalledTimes(1)
})

test('a token is renewed before its 15 minutes are over', async () => {
  await token()
  time = minutes(13)
  await token()
  mock.journal.expect('Connect_Token').toHaveBeenCalledTimes(1)
  time = minutes(14)
  await token()
  mock.journal.expect('Connect_Token').toHaveBeenCalledTimes(2)
})

test('if no token arrives, the next call requests one again', async () => {
  mock.fail('Connect_Token', { with: 'server-error', times: 1 })
  await expect(token()).rejects.toThrow('No token: 500')
  expect(await token()).toBeTypeOf('string')
})
