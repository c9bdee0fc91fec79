/**
 * Checks the calculation in docs/scaling.md by simulation: tenants are spread over shards by consistent hashing, calls arrive at
 * random, and each shard is one process that answers one call after the other. In `node bench/shards.ts --read 150 --write 400`,
 * the options give the CPU microseconds per call. The same options print the same lines.
 */
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '10000' },
    /** Calls per tenant and second. */
    calls: { type: 'string', default: '100' },
    /** The share of writes. */
    writes: { type: 'string', default: '0.2' },
    read: { type: 'string', default: '150' },
    write: { type: 'string', default: '400' },
    /** How busy a shard should be. */
    busy: { type: 'string', default: '0.6' },
    seconds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
})
const { tenants, calls, writes, read, write, busy, seconds, seed } = Object.fromEntries(
  Object.entries(values).map(([name, text]) => [name, Number(text)]),
) as Record<keyof typeof values, number>

/** Points of each shard on the ring; nginx and HAProxy use about as many. */
const POINTS = 160

const chance = randomOf(seed)
const cost = (1 - writes) * read + writes * write
const cores = (tenants * calls * cost) / 1e6
const shards = Math.ceil(cores / busy)

console.log(`${tenants} tenants × ${calls} calls a second, ${writes * 100} % writes, ${read} µs a read, ${write} µs a write`)
console.log(
  `by arithmetic: ${tenants * calls} calls a second × ${cost.toFixed(0)} µs = ${cores.toFixed(0)} cores; at ${busy * 100} % busy, ${shards} shards`,
)
console.log('shards  busy: mean  most  tenants: mean  most  wait ms: median  99 %  99 % on the busiest')
for (const count of [shards, Math.ceil(shards * 1.25), Math.ceil(shards * 1.5)]) console.log(simulated(count))

function simulated(count: number): string {
  const placed = new Array<number>(count).fill(0)
  const place = ringOf(count)
  for (let tenant = 1; tenant <= tenants; tenant++) {
    const shard = place(tenant)
    placed[shard] = (placed[shard] as number) + 1
  }
  const each = placed.map((own) => queued(own * calls))
  const utilisation = each.map(({ worked }) => worked / seconds)
  const busiest = each[utilisation.indexOf(Math.max(...utilisation))] as Queued
  const all = Float64Array.from(each.flatMap(({ waits }) => waits)).sort()
  return [
    String(count).padStart(6),
    percent(mean(utilisation)).padStart(12),
    percent(Math.max(...utilisation)).padStart(6),
    mean(placed).toFixed(0).padStart(15),
    String(Math.max(...placed)).padStart(6),
    at(all, 0.5).padStart(17),
    at(all, 0.99).padStart(6),
    at(Float64Array.from(busiest.waits).sort(), 0.99).padStart(23),
  ].join('')
}

interface Queued {
  /** Seconds of work that arrived. */
  readonly worked: number
  /** How long each call waited before its turn, in seconds. */
  readonly waits: readonly number[]
}

/** One process: calls arrive at random, and wait for the ones before them. */
function queued(perSecond: number): Queued {
  const waits: number[] = []
  let [now, free, worked] = [0, 0, 0]
  for (;;) {
    now -= Math.log(1 - chance()) / perSecond
    if (now > seconds || perSecond === 0) return { worked, waits }
    const work = (chance() < writes ? write : read) / 1e6
    waits.push(Math.max(0, free - now))
    free = Math.max(free, now) + work
    worked += work
  }
}

/** The shard of a tenant: the next point on a ring of hashes. */
function ringOf(count: number): (tenant: number) => number {
  const points = Array.from({ length: count * POINTS }, (_, i) => ({
    shard: i % count,
    at: hash(`shard ${i % count} ${Math.floor(i / count)}`),
  }))
  points.sort((a, b) => a.at - b.at)
  return (tenant) => {
    const wanted = hash(`tenant ${tenant}`)
    let [low, high] = [0, points.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((points[middle]?.at ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return points[low % points.length]?.shard ?? 0
  }
}

function hash(text: string): number {
  return createHash('md5').update(text).digest().readUInt32BE(0)
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function at(sorted: Float64Array, share: number): string {
  return ((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000).toFixed(2)
}

/** Mulberry32. */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
