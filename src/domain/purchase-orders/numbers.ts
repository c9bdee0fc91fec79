/** PO-07: the number of a new order. */
import type { Env } from '../env.ts'
import { fill, type ValueRule } from '../rule.ts'
import { folded, type World } from '../world.ts'

export const orderNumbers = {
  id: 'PO-07',
  says: "The first order of a job has the job's number; the job's later orders add a counter of `digits` digits to it. An order without a job gets the next free number. The number of an order never changes.",
  basis: { observed: 'live samples; Fully-Launched/po-reader; the permanence of numbers is assumed' },
  value: { next: '{jobNumber}-{n}', digits: 3 },
} as const satisfies ValueRule<object>

/** A job's first order gets the job's number, and later ones add `-001`, `-002` … Without a job, an order gets the next free number. */
export function orderNumber(world: World, env: Env, jobId: number | null): string {
  const job = world.jobs.get(jobId)
  return job ? jobOrderNumber(world, job.jobNumber) : plainNumber(world, env)
}

const isTaken = (world: World, number: string): boolean => world.purchaseOrders.count('number', folded(number)) > 0

function jobOrderNumber(world: World, jobNumber: string): string {
  if (!isTaken(world, jobNumber)) return jobNumber
  const suffixed = (n: number) => fill(orderNumbers.value.next, { jobNumber, n: String(n).padStart(orderNumbers.value.digits, '0') })
  // Numbers are given in sequence and never reused, so this finds the first free one by doubling and then bisecting.
  let taken = 0
  let free = 1
  while (isTaken(world, suffixed(free))) [taken, free] = [free, free * 2]
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (isTaken(world, suffixed(middle))) taken = middle
    else free = middle
  }
  return suffixed(free)
}

function plainNumber(world: World, env: Env): string {
  for (;;) {
    const number = String(env.number('orderNumber'))
    if (!isTaken(world, number) && world.jobs.count('jobNumber', number) === 0) return number
  }
}
