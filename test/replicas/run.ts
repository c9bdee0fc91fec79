/** One history: clients and faults for some seconds, then quiet, then the check. */
import type { PostgresServer } from '../support/postgres.ts'
import { chaos, type FaultName } from './chaos.ts'
import { client, consumer, inventory, type Known, listOf, TENANTS } from './clients.ts'
import { openCluster, type Replica } from './cluster.ts'
import { type Event, Events } from './events.ts'
import { commitsIn } from './log.ts'
import { orderProblems, writeProblems } from './order.ts'
import { planProblems } from './plans.ts'
import { Choices } from './random.ts'
import { type Replay, replayed } from './replay.ts'

const CLIENTS = 8
const FEED = 'purchase-orders'
/** For each tenant. */
const CONSUMERS = 2

export interface Result {
  readonly problems: readonly string[]
  readonly events: readonly Event[]
  readonly commits: number
  readonly faults: readonly FaultName[]
}

interface Feed {
  readonly tenant: string
  readonly rows: ReadonlyMap<number, string>
}

export async function run(server: PostgresServer, seed: number, seconds: number): Promise<Result> {
  const schema = `seed_${seed}`
  const replicas = await openCluster(server, schema)
  const events = new Events()
  try {
    const known: Known = { vendors: new Map(), orders: new Map(), runs: [] }
    const until = performance.now() + seconds * 1000
    const quiet = Promise.withResolvers<void>()
    const following = Array.from({ length: CONSUMERS * TENANTS.length }, async (_, i): Promise<Feed> => {
      const tenant = TENANTS[i % TENANTS.length] as string
      return { tenant, rows: await consumer(replicas, FEED, tenant, new Choices(`${seed}/consumer/${i}`), quiet.promise) }
    })
    const clients = Array.from({ length: CLIENTS }, (_, i) => client(replicas, events, known, new Choices(`${seed}/client/${i}`), until))
    const [faults] = await Promise.all([chaos(server, replicas, new Choices(`${seed}/chaos`), until), ...clients])
    events.patience = 20_000
    await calm(replicas, events, known)
    quiet.resolve()
    const feeds = await Promise.all(following)
    const commits = await commitsIn(server.url, schema)
    return {
      problems: [
        ...TENANTS.flatMap((tenant) => tenantProblems(tenant, commits.get(tenant) ?? [], events.all, feeds)),
        ...planProblems(commits, events.all),
      ],
      events: events.all,
      commits: [...commits.values()].flat().length,
      faults,
    }
  } finally {
    await Promise.all(replicas.map((replica) => replica.stop()))
  }
}

/** Waits until every replica answers again, and calls until every planned failure is used up. */
async function calm(replicas: readonly Replica[], events: Events, { runs }: Known): Promise<void> {
  for (const { url } of replicas)
    for (const tenant of TENANTS)
      await answered(() => events.send(url, tenant, { method: 'GET', path: `${inventory(tenant)}/purchase-orders?pageSize=50&sort=-Id` }))
  for (const [i, { tenant, run }] of runs.entries()) {
    const { url } = replicas[i % replicas.length] as Replica
    let event: Event
    do event = await answered(() => events.send(url, tenant, listOf(tenant, run)))
    while (event.failure !== null)
  }
}

async function answered(send: () => Promise<Event>): Promise<Event> {
  for (let attempt = 1; attempt <= 100; attempt++) {
    const event = await send()
    if (event.outcome === 'done') return event
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('A replica did not recover.')
}

function tenantProblems(tenant: string, commits: Parameters<typeof replayed>[1], all: readonly Event[], feeds: readonly Feed[]): string[] {
  const events = all.filter((event) => event.tenant === tenant)
  const replay = replayed(tenant, commits, events)
  const problems = [...replay.problems, ...writeProblems(replay, events), ...orderProblems(replay, events)]
  const orders = feedOf(replay, tenant)
  const own = feeds.filter((each) => each.tenant === tenant)
  const found = [...problems, ...numberProblems(replay, tenant, orders), ...feedProblems(orders, own)]
  return found.map((problem) => `tenant ${tenant}: ${problem}`)
}

interface Row {
  readonly id: number
  readonly number?: string
}

function feedOf(replay: Replay, tenant: string): Row[] {
  const rows: Row[] = []
  let from = ''
  for (;;) {
    const { body } = replay.final({ method: 'GET', path: `${inventory(tenant)}/export/${FEED}?from=${encodeURIComponent(from)}` })
    const page = JSON.parse(body) as { data: Row[]; hasMore: boolean; continueFrom: string }
    rows.push(...page.data)
    if (!page.hasMore) return rows
    from = page.continueFrom
  }
}

function numberProblems(replay: Replay, tenant: string, orders: readonly Row[]): string[] {
  const { body } = replay.final({ method: 'GET', path: `${inventory(tenant)}/vendors?pageSize=5000` })
  const vendors = (JSON.parse(body) as { data: Row[] }).data
  return [
    ...repeated(
      'id',
      [...orders, ...vendors].map(({ id }) => id),
    ),
    ...repeated(
      'order number',
      orders.map(({ number }) => number),
    ),
  ]
}

const repeated = (what: string, values: readonly unknown[]): string[] =>
  new Set(values).size === values.length ? [] : [`an ${what} was given twice`]

function feedProblems(orders: readonly Row[], feeds: readonly Feed[]): string[] {
  const final = new Map(orders.map((row) => [row.id, JSON.stringify(row)]))
  return feeds.flatMap(({ rows }) => {
    const odd = [...new Set([...final.keys(), ...rows.keys()])].filter((id) => final.get(id) !== rows.get(id))
    return odd.length === 0 ? [] : [`a consumer of ${FEED} has other rows than the feed in the end: ${odd.join(', ')}`]
  })
}
