import { test as base } from 'vitest'
import { nearest } from '../domain/nearest.ts'
import type { AdviceRule } from '../engine/journal/journal.ts'
import type { Mock } from '../mock.ts'
import { type MockOptions, OptionError } from '../options.ts'
import { clientFor } from './client.ts'
import { credentialsFor, tokenFor } from './credentials.ts'
import { refuseAdvice } from './findings.ts'
import { type Over, Stage, stageOf } from './stage.ts'

/** The options of the mock, and how the tests reach it. No client is registered, since each test has a tenant of its own. */
export interface TestOptions extends Omit<MockOptions, 'auth' | 'clients'> {
  readonly auth?: 'any' | 'off'
  /**
   * `msw`, the default: programs in this process that call the vendor's hosts, by any client. `fetch`: those that call by
   * `globalThis.fetch`; needs no MSW and takes a fraction of its time. `server`: a server on a free port, one a worker.
   */
  readonly over?: Over
  /** A mock of your own that already stands behind your own MSW server: nothing is made and nothing is started. */
  readonly mock?: Mock
  /** Fails a test where the mock noticed one of these in its tenant: `['ADV-01', 'ADV-02']`. Default none. */
  readonly failOn?: readonly AdviceRule[]
}

/**
 * A `test` whose tests have a mock, and each a tenant of its own in it. One mock a worker, made when the first test asks
 * for it; when no test is running it is put back to how it was, its clock too.
 *
 * - `tenant`: the fresh tenant, to drive and to look into
 * - `api`: an openapi-fetch client for it, typed by the document
 * - `token`, `appKey`, `credentials`, `baseUrl`, `tokenUrl`: what a program under test is configured with
 * - `mock`: the mock of the worker, shared with the tests that run at the same time
 * - `failOn`: what fails the test, to override for a file or a suite: `test.override('failOn', () => ['ADV-01'])`
 *
 * Throws an OptionError for an option that it does not know.
 */
export function createTest(options: TestOptions = {}) {
  const { over = 'msw', mock: own, failOn = [], ...mockOptions } = checked(options)
  return (
    base
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
      .extend('mock', { scope: 'worker' }, async ({}, { onCleanup }) => {
        const stage = await Stage.open(mockOptions, over, own)
        onCleanup(() => stage.close())
        return stage.mock
      })
      .extend('baseUrl', { scope: 'worker' }, ({ mock }) => stageOf(mock).reach.baseUrl)
      .extend('tokenUrl', { scope: 'worker' }, ({ mock }) => stageOf(mock).reach.tokenUrl)
      .extend('failOn', () => failOn)
      .extend('tenant', ({ mock, failOn: forbidden }, { onCleanup }) => {
        const stage = stageOf(mock)
        const tenant = stage.enter()
        onCleanup(() => {
          try {
            refuseAdvice(tenant, forbidden)
          } finally {
            stage.leave(tenant)
          }
        })
        return tenant
      })
      .extend('credentials', ({ tenant }) => credentialsFor(tenant.id))
      .extend('appKey', ({ credentials }) => credentials.appKey)
      .extend('token', ({ mock, credentials, tokenUrl }) => tokenFor(mock, credentials, tokenUrl))
      .extend('api', ({ baseUrl, tenant, token, appKey }) => clientFor({ baseUrl, tenant: tenant.id, token, appKey }))
  )
}

const OVER = ['msw', 'fetch', 'server']

function checked(options: TestOptions): TestOptions {
  const { over = 'msw', mock, failOn: _, ...mockOptions } = options
  if (!OVER.includes(over)) {
    const near = nearest(String(over), OVER)
    throw new OptionError(`option over must be msw, fetch or server, not '${over}'${near ? `. Did you mean '${near}'?` : ''}`)
  }
  if ((mockOptions as MockOptions).auth === 'registered')
    throw new OptionError("auth 'registered' opens one tenant a client, but each test has a tenant of its own: use any or off")
  const useless = Object.keys(mockOptions)
  if (mock && useless.length > 0) throw new OptionError(`a mock of your own has its options already; leave out ${useless.join(', ')}`)
  return options
}

/** Tests over MSW on the demo world: `test('…', async ({ api, tenant }) => …)`. */
export const test = createTest()
