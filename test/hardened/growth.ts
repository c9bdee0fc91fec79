/** How time grows: never how long something takes, but how many times as long it takes for four times as much. */

/** Below this, in milliseconds, a clock and a busy machine say nothing about growth. */
const TOO_SHORT = 20
/** What takes so long is measured once. */
const LONG = 2000
/** Compilation and garbage collection only make work longer: rounds are added until the ratio is below the bar. */
const [LEAST_ROUNDS, MOST_ROUNDS] = [2, 12]

/** Linear work takes four times as long for four times as much, quadratic work sixteen times; what lies between is noise. */
export const BAR = 11

/** In milliseconds by the clock: the time of a thread comes in steps of several milliseconds on some machines. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
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
    if (four > LONG || (round >= LEAST_ROUNDS && four / one < BAR)) break
  }
  return four / one
}
