/** Memory of the server after many mixed requests that do not make the world larger. */
import { type Ask, send } from './ask.ts'
import { load } from './load.ts'
import { ours } from './ours.ts'
import type { Program } from './process.ts'
import { type Findings, figure } from './report.ts'
import { median, type Pace } from './rounds.ts'
import { serving } from './server.ts'
import { asks, badOrder, ORDER, TENANT } from './work.ts'

const STEP = 100_000
const STEPS = 10
const MOST_MB = 150
/** The median of the last three readings may be at most this many times the median of the first three. */
const GROWTH = 1.05

/** Orders are posted to a separate tenant, which is reset after this many requests. */
const RESET_AFTER = 1_000
const SPARE = '2002'

/** An order of the demo world that may still be edited. */
const PENDING = 4161

export async function memory({ rounds }: Pace): Promise<Findings> {
  const short: number[] = []
  for (let round = 1; round < rounds; round++) short.push(...(await grown(1)))
  const long = await grown(STEPS)
  const first = median([...short, long[0] as number])
  const [early, late] = [median(long.slice(0, 3)), median(long.slice(-3))]
  return {
    title: 'memory',
    targets: [
      { of: 'RSS after 100,000 mixed requests', wanted: `≤ ${MOST_MB} MB`, figure: `${figure(first)} MB`, reached: first <= MOST_MB },
      {
        of: 'RSS from 100,000 to 1,000,000 mixed requests',
        wanted: `flat: the last three readings within ${GROWTH} × the first three`,
        figure: `${(late / early).toFixed(3)} ×, ${figure(slope(long))} MB for each 100,000`,
        reached: late <= early * GROWTH,
      },
    ],
    tables: [{ head: long.map((_, i) => `${(i + 1) * (STEP / 1_000)}k`), rows: [long.map(figure)] }],
    notes: [
      'The requests are reads by id, lists, updates, refused and unroutable ones, and new orders for a tenant that is reset after every thousand. RSS in MB as the system reports it; no garbage collection is forced.',
    ],
  }
}

/** MB after each hundred thousand requests to one server. */
async function grown(steps: number): Promise<number[]> {
  const { program, ask } = await serving(ours, 'get')
  try {
    const mixed = await checked(mix(ask.headers ?? {}), program.port)
    const readings: number[] = []
    for (let step = 0; step < steps; step++) {
      for (let done = 0; done < STEP; done += RESET_AFTER) await batch(program, mixed)
      readings.push(program.memory() / 1e6)
    }
    return readings
  } finally {
    await program.stop()
  }
}

async function batch(program: Program, mixed: readonly Ask[]): Promise<void> {
  await load(program.port, mixed, { requests: RESET_AFTER }, (status) => status < 500)
  await send({ method: 'POST', path: `/_mock/tenants/${SPARE}/reset` }, program.port)
}

/** Checks that each request gets the expected status, and returns the requests. */
async function checked(mixed: readonly Mixed[], port: number): Promise<Ask[]> {
  for (const { status, ...ask } of mixed) {
    const got = await send(ask, port)
    if (got.status !== status) throw new Error(`${ask.method} ${ask.path} was answered ${got.status}, not ${status}: ${got.body}`)
  }
  return mixed.map(({ status, ...ask }) => ask)
}

interface Mixed extends Ask {
  readonly status: number
}

function mix(headers: Readonly<Record<string, string>>): Mixed[] {
  const root = `/inventory/v2/tenant/${TENANT}`
  const spare = asks.post.path.replace(String(TENANT), SPARE)
  const get = (path: string, status = 200): Mixed => ({ method: 'GET', path: root + path, headers, status })
  const post = (body: string | undefined, status = 200): Mixed => ({ ...asks.post, path: spare, ...(body && { body }), headers, status })
  const memo = (text: string): Mixed => ({
    method: 'PATCH',
    path: `${root}/purchase-orders/${PENDING}`,
    body: `{"memo":"${text}"}`,
    headers,
    status: 200,
  })
  return [
    get(`/purchase-orders/${ORDER}`),
    get('/vendors?pageSize=10'),
    post(asks.post.body),
    get(`/purchase-orders/${ORDER + 7}`),
    get('/purchase-orders?status=Pending&sort=-ModifiedOn&pageSize=10'),
    memo('a'),
    post(badOrder, 400),
    get('/purchase-orders/99999999', 404),
    get('/purchase-oders', 404),
    memo('b'),
  ]
}

/** The growth in MB per step, by least squares. */
function slope(readings: readonly number[]): number {
  const middle = (readings.length - 1) / 2
  const mean = readings.reduce((sum, each) => sum + each, 0) / readings.length
  const over = readings.reduce((sum, each, i) => sum + (i - middle) * (each - mean), 0)
  return over / readings.reduce((sum, _, i) => sum + (i - middle) ** 2, 0)
}
