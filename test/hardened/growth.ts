/** Measures how time grows: not how long something takes, but how many times as long it takes for four times the input. */

/** Times below this, in milliseconds, say nothing about growth on a busy machine. */
const TOO_SHORT = 20
/** How long work is repeated for one measurement, in milliseconds. */
const ENOUGH = 60
/** Work that takes longer than this is measured only as often as necessary. */
const LONG = 2000
/** Compilation and garbage collection only make work slower, so rounds are added until the ratio is below the limit. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [2, 12]

/** Linear work takes four times as long for four times the input, quadratic work sixteen times; values in between are noise. */
export const BAR = 11

/** The CPU time of this thread, in milliseconds; undefined if Node cannot measure it (before 23.9). */
function worked(): number | undefined {
  const used = process.threadCpuUsage?.()
  return used && (used.user + used.system) / 1000
}

/** On some machines that time advances in steps of several milliseconds; this is the largest of a few steps. */
const STEP = Math.max(...Array.from({ length: 5 }, nextStep))

function nextStep(): number {
  const before = worked() ?? 0
  const end = performance.now() + 50
  let now = before
  while (now === before && performance.now() < end) now = worked() ?? 0
  return now - before
}

/** In milliseconds. By the clock, work may only have waited for other programs, so the CPU time of this thread counts. */
export function timed(work: () => void): number {
  const [start, before] = [performance.now(), worked()]
  work()
  const [wall, after] = [performance.now() - start, worked()]
  return before === undefined || after === undefined ? wall : Math.min(wall, after - before + STEP)
}

/**
 * The minimum of several rounds for the input of 4, divided by that for 1; 0 if the larger time is too short. Short work is
 * repeated, because the CPU time of a thread may not advance at all while it is done once.
 */
export function growth(work: (n: 1 | 4) => void, tooShort = TOO_SHORT): number {
  const first = timed(() => work(4))
  if (first < tooShort) return 0
  const times = Math.ceil(ENOUGH / first)
  const timeOf = (n: 1 | 4): number =>
    timed(() => {
      for (let i = 0; i < times; i++) work(n)
    }) / times
  let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    four = Math.min(four, timeOf(4))
    if (four < tooShort) return 0
    one = Math.min(one, timeOf(1))
    if (round >= LEAST_ROUNDS && (four > LONG || four / one < BAR)) break
  }
  return four / one
}
