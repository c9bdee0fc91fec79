/** The child process of a worker: does turns for as long as it is told, and reports what they cost. */

/** Makes some calls and returns their number. */
export type Turn = () => number | Promise<number>

interface Order {
  readonly turn: string
  readonly seconds: number
}

export interface Done {
  readonly calls: number
  readonly perSecond: number
  /** CPU microseconds of the whole process per call. */
  readonly cpu: number
}

/** Sends `seen` to report that the program is ready. Then runs the turns that messages name. */
export function obey(turns: Readonly<Record<string, Turn>>, seen: unknown): void {
  process.on('message', async ({ turn, seconds }: Order) => process.send?.(await done(turns[turn] as Turn, seconds)))
  process.on('disconnect', () => process.exit())
  process.send?.(seen)
}

async function done(turn: Turn, seconds: number): Promise<Done> {
  const started = performance.now()
  const before = process.cpuUsage()
  let calls = 0
  while (performance.now() - started < seconds * 1_000) calls += await turn()
  const { user, system } = process.cpuUsage(before)
  return { calls, perSecond: (calls / (performance.now() - started)) * 1_000, cpu: (user + system) / calls }
}
