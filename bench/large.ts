/** A tenant with 100, 100,000 and 1,000,000 purchase orders: the CPU time of a call, the memory of an order, the speed of the feed. */
import { type Findings, figure, type Target, times } from './report.ts'
import { median, type Pace } from './rounds.ts'
import { type Worker, worker } from './worker.ts'

const SIZES = [100, 100_000, 1_000_000]

/** The heap in MB that V8 must be allowed for a million orders. */
const HEAP = 16_000

const FILTERED = 'page 1, two filters, sorted'

/** How many times as much a call may cost in a larger world as in the smallest one. */
const GROWTH = { 'by id': 1.1, [FILTERED]: 1.5, create: 1.2 }

/** Deep pages and rare values, each with the first page that it is compared with, in the largest world. */
const DEEP = {
  'page 10,000': 'page 1',
  'page 10,000, sorted by ModifiedOn': 'page 1, sorted by ModifiedOn',
  'page 10,000, one filter': 'page 1, one filter',
  'page after page, two filters, sorted': FILTERED,
  'page 10,000, two filters, sorted, without the pages before': FILTERED,
  'a rare technician': 'page 1',
  'a rare technician, sorted by ModifiedOn': 'page 1, sorted by ModifiedOn',
  'a number': 'page 1',
}

const DEEP_WANTED = 2
const BYTES_WANTED = 3
const FEED_WANTED = 200_000

interface Facts {
  readonly rows: number
  readonly built: number
  readonly feedPerSecond: number
  readonly heap: number
  readonly text: number
  readonly shown: Readonly<Record<string, number>>
}

export async function large({ rounds, seconds, warm }: Pace): Promise<Findings> {
  const workers: Worker[] = []
  try {
    for (const size of SIZES) workers.push(await worker('large.ts', [String(size)], ['--expose-gc', `--max-old-space-size=${HEAP}`]))
    const turns = [...Object.keys(GROWTH), ...new Set(Object.entries(DEEP).flat())].filter((turn, i, all) => all.indexOf(turn) === i)
    const costs = await costsOf(workers, turns, { rounds, seconds: seconds / 4, warm: warm / 4 })
    const again = await feedsAgain(workers.at(-1) as Worker, rounds)
    return findings(
      workers.map(({ seen }) => seen as Facts),
      costs,
      again,
    )
  } finally {
    for (const each of workers) await each.stop()
  }
}

/** The CPU time of one call: by turn, then by size, then by round. */
type Costs = Readonly<Record<string, readonly (readonly number[])[]>>

async function costsOf(workers: readonly Worker[], turns: readonly string[], { rounds, seconds, warm }: Pace): Promise<Costs> {
  const costs = Object.fromEntries(turns.map((turn) => [turn, workers.map(() => [] as number[])]))
  for (const turn of turns) {
    for (const each of workers) await each.run(turn, warm)
    for (let round = 0; round < rounds; round++) {
      for (const [at, each] of workers.entries()) costs[turn]?.[at]?.push((await each.run(turn, seconds)).cpu)
    }
  }
  return costs
}

/** Rows per second of whole feeds whose JSON is already cached. */
async function feedsAgain(million: Worker, rounds: number): Promise<number> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) found.push((await million.run('feed', 0.001)).perSecond)
  return median(found)
}

function findings(facts: readonly Facts[], costs: Costs, again: number): Findings {
  const cost = (turn: string, size: number): number => median(costs[turn]?.[size] ?? [])
  const against = (turn: string, size: number, other: string, otherSize: number): number =>
    median((costs[turn]?.[size] ?? []).map((each, round) => each / (costs[other]?.[otherSize]?.[round] as number)))
  const last = SIZES.length - 1
  const million = facts[last] as Facts
  const small = facts[0] as Facts
  const perOrder = (million.heap - small.heap) / (million.rows - small.rows)
  const grown = Object.entries(GROWTH).flatMap(([turn, most]) =>
    SIZES.slice(1).map((size, i): Target => {
      const share = against(turn, i + 1, turn, 0)
      return {
        of: `${size.toLocaleString('en-US')} purchase orders: ${turn}`,
        wanted: `≤ ${most} × at 100`,
        figure: times(share),
        reached: share <= most,
      }
    }),
  )
  const deep = Object.entries(DEEP).map(([turn, first]): Target => {
    const share = against(turn, last, first, last)
    return { of: `${turn}, at 1,000,000`, wanted: `≤ ${DEEP_WANTED} × ${first}`, figure: times(share), reached: share <= DEEP_WANTED }
  })
  const bytes: Target = {
    of: 'bytes per order at 1,000,000, cached text included',
    wanted: `≤ ${BYTES_WANTED} × its JSON text`,
    figure: `${times(perOrder / million.text)} (${figure(perOrder)} of ${figure(million.text)}), with --max-old-space-size=${HEAP}`,
    reached: perOrder <= BYTES_WANTED * million.text,
  }
  const feed: Target = {
    of: 'export feed of 1,000,000 orders, end to end',
    wanted: `≥ ${FEED_WANTED.toLocaleString('en-US')} rows per second`,
    figure: `${figure(million.feedPerSecond)} the first time, ${figure(again)} once the JSON is cached`,
    reached: million.feedPerSecond >= FEED_WANTED,
  }
  const rows = Object.keys(costs).map((turn) => [
    turn,
    ...SIZES.map((_, size) => figure(cost(turn, size))),
    String(million.shown[turn] ?? ''),
  ])
  return {
    title: 'large tenants',
    targets: [...grown, bytes, ...deep, feed],
    tables: [{ head: ['call', ...SIZES.map((size) => `µs at ${size.toLocaleString('en-US')}`), 'rows at 1,000,000'], rows }],
    notes: [
      'CPU time of `mock.handle` in process, with auth off. Ids are spread over the whole world. New orders have three items, and the state is restored after every fifty.',
      `The worlds are passed as data. Creating the mocks took ${facts.map(({ built }) => `${(built / 1_000).toFixed(1)} s`).join(', ')}. Node cannot read a file of a million orders as one string.`,
    ],
  }
}
