import { test as base } from 'vitest'
import { nearest } from '../domain/nearest.ts'
import type { AdviceRule } from '../engine/journal/journal.ts'
import type { Mock } from '../mock.ts'
import { type MockOptions, OptionError } from '../options.ts'
import { clientFor } from './client.ts'
import { credentialsFor, tokenFor } from './credentials.ts'
import { refuseAdvice } from './findings.ts'
import { type Over, Stage, stageOf } from './stage.ts'

/** The options of the mock, and how the tests reach it. No clients are registered, since each test has its own tenant. */
export interface TestOptions extends Omit<MockOptions, 'auth' | 'clients'> {
  readonly auth?: 'any' | 'off'
  /**
   * How the mock receives calls. `msw`, the default: from any client in this process that calls the vendor's hosts. `fetch`: only
   * from `globalThis.fetch`, without MSW and much faster. `server`: from any program, through one server per worker on a
   * free port.
   */
  readonly over?: Over
  /** Your own mock, already connected to your own MSW server: no mock is created and nothing is started. */
  readonly mock?: Mock
  /** Fails a test if its tenant gets advice with one of the listed rules, for example `['ADV-01', 'ADV-02']`. Default: none. */
  readonly failOn?: readonly AdviceRule[]
}

/**
 * A `test` with a mock, where each test has its own tenant. There is one mock per worker, created when the first test needs it. When no
 * test is running, the mock returns to its initial state and clock.
 *
 * - `tenant`: the fresh tenant, to control and to inspect
 * - `api`: an openapi-fetch client for the tenant, typed by the document
 * - `token`, `appKey`, `credentials`, `baseUrl`, `tokenUrl`: the configuration for the program under test
 * - `mock`: the mock of the worker, shared with the tests that run at the same time
 * - `failOn`: the rules whose advice fails the test; override it for a file or a suite: `test.override('failOn', () => ['ADV-01'])`
 *
 * Throws an OptionError for an unknown option.
 */
export function createTest(options: TestOptions = {}) {
  requireVitest()
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

/** An older Vitest does not recognise these fixtures, and passes nothing to the tests. */
function requireVitest(): void {
  if (typeof base.override !== 'function')
    throw new Error('mocktitan/vitest needs Vitest 4.1 or later: npm install --save-dev "vitest@>=4.1 <6"')
}

const OVER = ['msw', 'fetch', 'server']

function checked(options: TestOptions): TestOptions {
  const { over = 'msw', mock, failOn: _, ...mockOptions } = options
  if (!OVER.includes(over)) {
    const near = nearest(String(over), OVER)
    throw new OptionError(`option over must be msw, fetch or server, not '${over}'${near ? `. Did you mean '${near}'?` : ''}`)
  }
  if ((mockOptions as MockOptions).auth === 'registered')
    throw new OptionError("with auth 'registered' a client can use only one tenant, but each test has its own tenant: use 'any' or 'off'")
  const useless = Object.keys(mockOptions)
  if (mock && useless.length > 0) throw new OptionError(`your own mock already has its options; leave out ${useless.join(', ')}`)
  return options
}

/** Tests over MSW on the demo world: `test('…', async ({ api, tenant }) => …)`. */
export const test = createTest()
