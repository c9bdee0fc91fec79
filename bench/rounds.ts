/**
 * Measures contestants in turns. Each round restarts and warms up all of them; then they take turns of a quarter of a second.
 * Other work on the machine comes in bursts, and affects contestants alike if their turns are close together.
 */

interface Sample {
  readonly perSecond: number
  /** CPU time per call, in microseconds. */
  readonly cpu: number
}

export interface Opened {
  /** What the contestant did, for the report. */
  readonly seen: string
  /** Whether it did all of the work. */
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
  /** The turns of the current round. */
  turns: Sample[]
  opened?: Opened | undefined
  isOut?: true
}

/** One entry for each contestant, with a sample for each round. A contestant that fails is not measured further; the report says why. */
export async function contest(contestants: readonly Contestant[], pace: Pace): Promise<Entry[]> {
  const all = contestants.map(
    (contestant): Running => ({ contestant, name: contestant.name, seen: '', whole: false, samples: [], turns: [] }),
  )
  for (let round = 0; round < pace.rounds; round++) {
    try {
      for (const entry of all) await trying(entry, () => begin(entry, pace.warm))
      await turnsOf(all, round, pace.seconds)
      for (const entry of all) if (!entry.isOut) entry.samples.push(addedUp(entry.turns))
    } finally {
      for (const entry of all) await closed(entry)
    }
  }
  return all.map(({ name, seen, whole, samples }) => ({ name, seen, whole, samples }))
}

async function begin(entry: Running, warm: number): Promise<void> {
  const opened = await entry.contestant.open()
  Object.assign(entry, { opened, seen: opened.seen, whole: opened.whole, turns: [] })
  await opened.run(warm)
}

/** Each turn begins with a different contestant, and every second turn goes backwards, so that the contestants' order keeps changing. */
async function turnsOf(all: readonly Running[], round: number, seconds: number): Promise<void> {
  const turns = Math.max(1, Math.round(seconds / TURN_SECONDS))
  for (let turn = 0; turn < turns; turn++) {
    const from = (round + turn) % all.length
    const order = [...all.slice(from), ...all.slice(0, from)]
    for (const entry of turn % 2 === 0 ? order : order.reverse()) {
      await trying(entry, async () => {
        entry.turns.push(await (entry.opened as Opened).run(seconds / turns))
      })
    }
  }
}

/** Adds up turns, weighted by their calls, so that rare events such as garbage collections count too. */
function addedUp(turns: readonly Sample[]): Sample {
  const calls = turns.reduce((sum, { perSecond }) => sum + perSecond, 0)
  return { perSecond: calls / turns.length, cpu: turns.reduce((sum, { cpu, perSecond }) => sum + cpu * perSecond, 0) / calls }
}

async function trying(entry: Running, what: () => Promise<void>): Promise<void> {
  if (entry.isOut) return
  try {
    await what()
  } catch (fault) {
    await closed(entry)
    Object.assign(entry, { isOut: true, seen: `failed: ${(fault as Error).message}`, whole: false, samples: [] })
  }
}

async function closed(entry: Running): Promise<void> {
  const { opened } = entry
  entry.opened = undefined
  await opened?.close()
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >>> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** How many times as fast as another contestant this one is: the median over the rounds of the ratio of CPU time per call. */
export const speedOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => its.cpu / mine.cpu))

/** The same ratio by calls per second, which the load program and other work on the machine can reduce. */
export const paceOf = (entry: Entry, other: Entry): number => median(ratios(entry, other, (mine, its) => mine.perSecond / its.perSecond))

const ratios = (entry: Entry, other: Entry, ratio: (mine: Sample, its: Sample) => number): number[] =>
  entry.samples.slice(0, other.samples.length).map((sample, round) => ratio(sample, other.samples[round] as Sample))
