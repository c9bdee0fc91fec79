/** Contestants in turns: each round starts every one of them anew, warms it, and measures it. */

export interface Sample {
  readonly perSecond: number
  /** CPU time for one call, in microseconds. */
  readonly cpu: number
}

export interface Opened {
  /** What it was seen to do, for the report. */
  readonly seen: string
  /** Whether that is the whole of the work. */
  readonly whole: boolean
  run(seconds: number): Promise<Sample>
  close(): Promise<void>
}

export interface Contestant {
  readonly name: string
  open(): Promise<Opened>
}

export interface Pace {
  readonly rounds: number
  readonly warm: number
  readonly seconds: number
}

export interface Entry {
  readonly name: string
  readonly seen: string
  readonly whole: boolean
  readonly samples: readonly Sample[]
}

/** One entry for each contestant, with a sample for each round. One that fails is out: it stays in the report with what was wrong. */
export async function contest(contestants: readonly Contestant[], pace: Pace): Promise<Entry[]> {
  const entries = contestants.map(({ name }) => ({ name, seen: '', whole: false, samples: [] as Sample[] }))
  const out = new Set<object>()
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      // Another one begins each round, so that none always comes after the same.
      const at = (turn + round) % contestants.length
      const entry = entries[at] as (typeof entries)[number]
      if (out.has(entry)) continue
      try {
        const { seen, whole, sample } = await once(contestants[at] as Contestant, pace)
        Object.assign(entry, { seen, whole })
        entry.samples.push(sample)
      } catch (fault) {
        out.add(entry)
        Object.assign(entry, { seen: `failed: ${(fault as Error).message}`, whole: false, samples: [] })
      }
    }
  }
  return entries
}

async function once(contestant: Contestant, { warm, seconds }: Pace) {
  const opened = await contestant.open()
  try {
    await opened.run(warm)
    return { seen: opened.seen, whole: opened.whole, sample: await opened.run(seconds) }
  } finally {
    await opened.close()
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >>> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** How many times the speed of another one this is: the median of the rounds' ratios of CPU time for a call. */
export const speedOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => its.cpu / mine.cpu))

/** The same by calls per second, which the load and the machine's other work can hold down. */
export const paceOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => mine.perSecond / its.perSecond))

const ratios = (entry: Entry, other: Entry, ratio: (mine: Sample, its: Sample) => number): number[] =>
  entry.samples.slice(0, other.samples.length).map((sample, round) => ratio(sample, other.samples[round] as Sample))
