/**
 * Contestants in turns: each round starts all of them anew and warms them; then they are measured by turns of a quarter of a
 * second. What else the machine does comes in bursts, and hits those alike whose turns are near each other.
 */

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

const TURN_SECONDS = 0.25

interface Running extends Entry {
  readonly contestant: Contestant
  seen: string
  whole: boolean
  samples: Sample[]
  opened?: Opened | undefined
  isOut?: true
}

/** One entry for each contestant, with a sample for each turn. One that fails is out: it stays in the report with what was wrong. */
export async function contest(contestants: readonly Contestant[], pace: Pace): Promise<Entry[]> {
  const all = contestants.map((contestant): Running => ({ contestant, name: contestant.name, seen: '', whole: false, samples: [] }))
  for (let round = 0; round < pace.rounds; round++) {
    try {
      for (const entry of all) await trying(entry, () => begin(entry, pace.warm))
      const turns = Math.max(1, Math.round(pace.seconds / TURN_SECONDS))
      for (let turn = 0; turn < turns; turn++) await turnOf(all, round + turn, pace.seconds / turns)
    } finally {
      for (const { opened } of all) await opened?.close()
    }
  }
  return all.map(({ name, seen, whole, samples }) => ({ name, seen, whole, samples }))
}

async function begin(entry: Running, warm: number): Promise<void> {
  entry.opened = undefined
  const opened = await entry.contestant.open()
  Object.assign(entry, { opened, seen: opened.seen, whole: opened.whole })
  await opened.run(warm)
}

/** Another one begins each turn, so that none always comes after the same. */
async function turnOf(all: readonly Running[], from: number, seconds: number): Promise<void> {
  for (let i = 0; i < all.length; i++) {
    const entry = all[(from + i) % all.length] as Running
    await trying(entry, async () => {
      entry.samples.push(await (entry.opened as Opened).run(seconds))
    })
  }
}

async function trying(entry: Running, what: () => Promise<void>): Promise<void> {
  if (entry.isOut) return
  try {
    await what()
  } catch (fault) {
    Object.assign(entry, { isOut: true, seen: `failed: ${(fault as Error).message}`, whole: false, samples: [] })
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >>> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** How many times the speed of another one this is: the median of the turns' ratios of CPU time for a call. */
export const speedOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => its.cpu / mine.cpu))

/** The same by calls per second, which the load and the machine's other work can hold down. */
export const paceOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => mine.perSecond / its.perSecond))

const ratios = (entry: Entry, other: Entry, ratio: (mine: Sample, its: Sample) => number): number[] =>
  entry.samples.slice(0, other.samples.length).map((sample, turn) => ratio(sample, other.samples[turn] as Sample))
