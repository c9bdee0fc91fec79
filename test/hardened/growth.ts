/** How time grows: never how long something takes, but how many times as long it takes for four times as much. */

/** Below this, in milliseconds, a clock and a busy machine say nothing about growth. */
const TOO_SHORT = 20
/** What takes so long is measured once. */
const LONG = 2000
const ROUNDS = 5

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The least of several rounds for 4 divided by the least for 1; 0 where the larger is too short to tell. */
export function growth(work: (n: 1 | 4) => void): number {
  let [one, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS; round++) {
    four = Math.min(
      four,
      timed(() => work(4)),
    )
    if (four < TOO_SHORT) return 0
    one = Math.min(
      one,
      timed(() => work(1)),
    )
    if (four > LONG) break
  }
  return four / one
}
