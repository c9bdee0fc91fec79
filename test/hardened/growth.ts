/** How time grows: never how long something takes, but how many times as long it takes for four times as much. */

/** Below this, in milliseconds, a clock and a busy machine say nothing about growth. */
const TOO_SHORT = 20
/** What takes so long is measured no more often than it must be. */
const LONG = 2000
/** Compilation and garbage collection only make work longer: rounds are added until the ratio is below the bar. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [2, 12]

/** Linear work takes four times as long for four times as much, quadratic work sixteen times; what lies between is noise. */
export const BAR = 11

/** How long this thread has worked, in milliseconds; undefined where Node cannot say (before 23.9). */
function worked(): number | undefined {
  const used = process.threadCpuUsage?.()
  return used && (used.user + used.system) / 1000
}

/** That time comes in steps of several milliseconds on some machines: the largest of a few steps. */
const STEP = Math.max(...Array.from({ length: 5 }, nextStep))

function nextStep(): number {
  const before = worked() ?? 0
  const end = performance.now() + 50
  let now = before
  while (now === before && performance.now() < end) now = worked() ?? 0
  return now - before
}

/** In milliseconds. What takes long by the clock may only have waited for other programs, so that what counts is how long this thread worked. */
export function timed(work: () => void): number {
  const [start, before] = [performance.now(), worked()]
  work()
  const [wall, after] = [performance.now() - start, worked()]
  return before === undefined || after === undefined ? wall : Math.min(wall, after - before + STEP)
}

/** The least of several rounds for 4 divided by the least for 1; 0 where the larger is too short to tell. */
export function growth(work: (n: 1 | 4) => void, tooShort = TOO_SHORT): number {
  let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    four = Math.min(
      four,
      timed(() => work(4)),
    )
    if (four < tooShort) return 0
    one = Math.min(
      one,
      timed(() => work(1)),
    )
    if (round >= LEAST_ROUNDS && (four > LONG || four / one < BAR)) break
  }
  return four / one
}
