/** Whether one order of all calls to a tenant explains every answer, and no call is before one that was answered before it began. */
import type { Event } from './events.ts'
import { about, difference, type Replay } from './replay.ts'

/**
 * Writes are ordered by their version. Each read gets the earliest position that explains it; a later position would never help
 * other reads.
 */
export function orderProblems(replay: Replay, events: readonly Event[]): string[] {
  const { versions, writers } = replay
  const problems: string[] = []
  const lastBegin = latestBegin(writers)
  const floors = new Floors()
  for (const event of events.toSorted((a, b) => a.to - b.to)) {
    if (event.outcome !== 'done' || event.failure !== null || isPlan(event)) continue
    const version = event.status === 200 && event.mark !== '' ? versions.get(event.mark) : undefined
    const floor = floors.before(event.from)
    if (version !== undefined) {
      if (version <= floor) problems.push(`${about(event)} has version ${version}, but ${floor} was seen before it began`)
      floors.add(event.to, version)
      continue
    }
    let place = floor
    while (place < lastBegin.length && (lastBegin[place] as number) <= event.to && difference(event, replay.answer(event.request, place)))
      place++
    if (place < lastBegin.length && (lastBegin[place] as number) <= event.to) floors.add(event.to, place)
    else problems.push(`${about(event)} ${difference(event, replay.answer(event.request, floor))}, at version ${floor} or later`)
  }
  return problems
}

/** plans.ts checks these. */
const isPlan = ({ request }: Event): boolean => request.path.endsWith('/failures')

/** By version: the time at which the last of the calls that led to it began. */
function latestBegin(writers: readonly (Event | undefined)[]): number[] {
  let latest = 0
  return writers.map((writer) => {
    latest = Math.max(latest, writer?.from ?? 0)
    return latest
  })
}

/** The highest version that was seen, with its time; both only grow. */
class Floors {
  private readonly known: { readonly at: number; readonly version: number }[] = [{ at: 0, version: 0 }]

  add(at: number, version: number): void {
    if (version > (this.known.at(-1)?.version ?? 0)) this.known.push({ at, version })
  }

  before(time: number): number {
    return this.known.findLast(({ at }) => at < time)?.version ?? 0
  }
}

/** No acknowledged write is missing, and no refused write is stored. */
export function writeProblems({ versions }: Replay, events: readonly Event[]): string[] {
  const problems: string[] = []
  for (const [mark, all] of Map.groupBy(events, (event) => event.mark)) {
    if (mark === '' || all.some(isPlan)) continue
    const acknowledged = all.filter(({ status }) => status === 200)
    const first = acknowledged[0] ?? (all[0] as Event)
    if (acknowledged.length > 1) problems.push(`${about(first)} was acknowledged ${acknowledged.length} times`)
    if (acknowledged.length > 0 && !versions.has(mark)) problems.push(`${about(first)} was acknowledged and is lost`)
    if (versions.has(mark) && acknowledged.length === 0 && all.every(({ outcome }) => outcome !== 'unknown'))
      problems.push(`${about(first)} was refused (${first.status}) and written all the same`)
  }
  const faults = events.filter(({ outcome, status, failure }) => outcome === 'done' && status >= 500 && failure === null)
  return [...problems, ...faults.map((event) => `${about(event)} was answered ${event.status} ${event.text.slice(0, 300)}`)]
}
