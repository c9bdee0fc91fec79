/**
 * Compares servers that share a PostgreSQL database with one that keeps its state in memory, on one tenant and on 100 tenants, with
 * one replica and with two that get half of the connections each. In the last comparison, each of the two also gets half of the
 * tenants, as from a load balancer that hashes tenants. Database, replicas and load share the machine, so trust the CPU time of a
 * call more than the calls per second.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../test/support/free-port.ts'
import { NONE, type PostgresServer, postgresServer, programs } from '../test/support/postgres.ts'
import { type Ask, firstAnswer, send } from './ask.ts'
import { load } from './load.ts'
import { dist } from './ours.ts'
import { cpuTime, type Program, startNode } from './process.ts'
import { type Findings, figure } from './report.ts'
import { median, type Pace } from './rounds.ts'
import { asks } from './work.ts'

const TENANTS = { 'one tenant': 1, '100 tenants': 100 } as const

type Many = keyof typeof TENANTS
type Work = 'get' | 'post'

interface Sample {
  readonly perSecond: number
  /** Microseconds per call. */
  readonly serverCpu: number
  readonly databaseCpu: number
  /** Per write. */
  readonly conflicts: number
}

const SERVERS = { memory: 1, 'one replica': 1, 'two replicas': 2, 'two replicas, half of the tenants each': 2 } as const
const SPLIT = 'two replicas, half of the tenants each'

type Servers = keyof typeof SERVERS

export async function replicas(pace: Pace): Promise<Findings> {
  const title = 'replicas over PostgreSQL, against memory'
  if (programs === undefined) return { title, targets: [], tables: [], notes: [NONE] }
  const rows: string[][] = []
  for (const work of ['get', 'post'] as const) {
    for (const many of Object.keys(TENANTS) as Many[]) {
      for (const servers of Object.keys(SERVERS) as Servers[]) {
        if (servers === SPLIT && TENANTS[many] === 1) continue
        const samples = await sampled(servers, work, many, pace)
        rows.push([work === 'get' ? 'GET an order' : 'POST an order', many, servers, ...cells(samples, servers)])
      }
    }
  }
  const head = ['work', 'on', 'by', 'calls per second', 'CPU µs a call, servers', 'CPU µs a call, database', 'conflicts per write']
  return { title, targets: [], tables: [{ head, rows }], notes: NOTES }
}

const NOTES = [
  'Sixteen connections in all. Every row begins with an empty database, whose cluster is on the disk of the temporary folder. The rounds of a row follow each other.',
  'A replica writes nothing for a GET, but asks the database whether others have written.',
]

function cells(samples: readonly Sample[], servers: Servers): string[] {
  const middle = (of: (sample: Sample) => number) => median(samples.map(of))
  const shared = servers !== 'memory'
  return [
    figure(middle((sample) => sample.perSecond)),
    figure(middle((sample) => sample.serverCpu)),
    shared ? figure(middle((sample) => sample.databaseCpu)) : '',
    shared ? middle((sample) => sample.conflicts).toFixed(3) : '',
  ]
}

async function sampled(servers: Servers, work: Work, many: Many, { rounds, seconds, warm }: Pace): Promise<Sample[]> {
  const database = servers === 'memory' ? undefined : postgresServer()
  await database?.start()
  const running: Program[] = []
  try {
    const count = SERVERS[servers]
    for (let i = 0; i < count; i++) running.push(await replica(database))
    const requests = asksFor(work, TENANTS[many])
    const half = requests.length / 2
    // The two begin with different tenants. Otherwise both would always write to the same tenant at the same time.
    const turned = [requests, [...requests.slice(half), ...requests.slice(0, half)]]
    const own = servers === SPLIT ? turned.map((each) => each.slice(0, half)) : turned
    const run = (time: number) =>
      Promise.all(running.map(({ port }, i) => load(port, own[i] as Ask[], { seconds: time, connections: 16 / count })))
    await run(warm)
    const samples: Sample[] = []
    for (let round = 0; round < rounds; round++) {
      const before = await countsOf(running, database)
      const loads = await run(seconds)
      const after = await countsOf(running, database)
      const calls = loads.reduce((sum, { answers }) => sum + answers, 0)
      samples.push({
        perSecond: loads.reduce((sum, { answers, seconds: taken }) => sum + answers / taken, 0),
        serverCpu: (after.servers - before.servers) / calls,
        databaseCpu: (after.database - before.database) / calls,
        conflicts: (after.conflicts - before.conflicts) / calls,
      })
    }
    return samples
  } finally {
    for (const program of running) await program.stop()
    await database?.remove()
  }
}

async function replica(database: PostgresServer | undefined): Promise<Program> {
  const port = await freePort()
  const store = database ? ['--store', database.url] : []
  const program = startNode([dist('cli.js'), 'serve', '--port', String(port), '--log', 'off', '--auth', 'off', ...store], port)
  await firstAnswer(asks.get, program)
  return program
}

/** The same request to each tenant in turn. */
function asksFor(work: Work, tenants: number): Ask[] {
  const ask = asks[work]
  return Array.from({ length: tenants }, (_, i) => ({ ...ask, path: ask.path.replace(/\/tenant\/\d+\//, `/tenant/${1001 + i}/`) }))
}

async function countsOf(running: readonly Program[], database: PostgresServer | undefined) {
  const metrics = await Promise.all(running.map(({ port }) => send({ method: 'GET', path: '/_mock/metrics' }, port)))
  const conflicts = metrics.map(({ body }) => Number(/^mocktitan_store_conflicts_total (\d+)$/m.exec(body)?.[1] ?? 0))
  return {
    servers: running.reduce((sum, program) => sum + program.cpu(), 0),
    database: database ? cpuTime(postmasterOf(database)) : 0,
    conflicts: conflicts.reduce((sum, each) => sum + each, 0),
  }
}

/** The process id of PostgreSQL's main process: the first line of postmaster.pid. */
function postmasterOf({ socket }: PostgresServer): number {
  return Number(readFileSync(join(socket, '../data/postmaster.pid'), 'utf8').split('\n', 1)[0])
}
