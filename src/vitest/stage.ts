/** The mock of a worker, the server or MSW handlers in front of it, and the tests that are running on it. */
import type { TenantControl } from '../control/tenant.ts'
import { collectCoverage } from '../coverage/collect.ts'
import type { Served } from '../faces/express.ts'
import { createMock, type Mock } from '../mock.ts'
import type { MockOptions } from '../options.ts'
import type { MockSnapshot } from '../store/state.ts'
import { type Catch, inProcess } from './in-process.ts'

/**
 * `msw` answers for the vendor's hosts in this process, for any client; `fetch` does the same only for `globalThis.fetch`;
 * `server` listens on one port per worker.
 */
export type Over = Catch | 'server'

/** Where the program under test sends its calls. */
interface Reach {
  /** `https://api.servicetitan.io`, or the server's URL. */
  readonly baseUrl: string
  readonly tokenUrl: string
}

const VENDOR: Reach = { baseUrl: 'https://api.servicetitan.io', tokenUrl: 'https://auth.servicetitan.io/connect/token' }

/** The number of tenants created in this worker, across all its mocks. It is also the latest tenant id, so no tenant is used twice. */
let given = 0

export class Stage {
  readonly mock: Mock
  readonly reach: Reach
  readonly close: () => Promise<void>
  private readonly running = new Set<string>()
  private before: MockSnapshot | undefined

  private constructor(mock: Mock, reach: Reach, close: () => Promise<void>) {
    this.mock = mock
    this.reach = reach
    const folder = process.env.MOCKTITAN_COVERAGE
    const collector = folder ? collectCoverage(mock, folder) : undefined
    this.close = async () => {
      collector?.stop()
      await close()
    }
    stages.set(mock, this)
  }

  /** Users who pass a mock of their own (`own`) connect their program to it themselves, so nothing is started. */
  static async open(options: MockOptions, over: Over, own: Mock | undefined): Promise<Stage> {
    if (own) return new Stage(own, VENDOR, async () => {})
    const mock = createMock(options)
    if (over !== 'server') return new Stage(mock, VENDOR, await inProcess(mock, over, (tenant) => stageOf(mock).running.has(tenant)))
    // Loaded on demand: most tests need no server.
    const { serve } = await import('../faces/express.ts')
    const served = await serve(mock, { port: 0 })
    return new Stage(mock, reachOf(served), () => served.close())
  }

  /** A tenant that no other test has used. */
  enter(): TenantControl {
    if (this.running.size === 0) this.before = this.mock.snapshot()
    const id = String(++given)
    this.running.add(id)
    return this.mock.tenant(id)
  }

  /** After the last running test, the mock returns to its earlier state and clock, and the journal is emptied. */
  leave({ id }: TenantControl): void {
    this.running.delete(id)
    if (this.running.size > 0 || !this.before) return
    this.mock.reset()
    this.mock.restore(this.before)
  }
}

const reachOf = ({ url }: Served): Reach => ({ baseUrl: url, tokenUrl: `${url}/connect/token` })

const stages = new WeakMap<Mock, Stage>()

export function stageOf(mock: Mock): Stage {
  const stage = stages.get(mock)
  if (!stage) throw new Error('this mock was not made by createTest')
  return stage
}
