/** How time grows: never how long something takes, but how many times as long it takes for four times as much. */

/** Below this, in milliseconds, a clock and a busy machine say nothing about growth. */
const TOO_SHORT = 20
/** What takes so long is measured no more often than it must be. */
const LONG = 2000
/** Compilation and garbage collection only make work longer: rounds are added until the ratio is below the bar. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [2, 12]

/** Linear work takes four times as long for four times as much, quadratic work sixteen times; what lies between is noise. */
export const BAR = 11

/** The time of a thread comes in steps of several milliseconds on some machines: less than this is measured by the clock. */
const COARSE = 200

/**
 * In milliseconds. What takes long by the clock may only have waited for other programs, so that what counts is how long this thread
 * worked, where Node can say so (from 23.9).
 */
function timed(work: () => void): number {
  const [start, before] = [performance.now(), process.threadCpuUsage?.()]
  work()
  const wall = performance.now() - start
  if (wall < COARSE || !before) return wall
  const { user, system } = process.threadCpuUsage(before)
  return Math.min(wall, (user + system) / 1000)
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
