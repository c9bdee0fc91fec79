/** Planned failures: each was made completely and once, and is applied exactly as often as it says, over all replicas. */
import type { Commit } from '../../src/store/commit.ts'
import type { PlanData } from '../../src/store/plans.ts'
import { MOCK } from '../../src/store/state.ts'
import { RUN } from './clients.ts'
import type { Event } from './events.ts'

type Commits = ReadonlyMap<string, readonly Commit[]>

const TIMES = 2

const runOf = ({ options }: PlanData): string => (options as { match: { headers: Record<string, string> } }).match.headers[RUN] as string

export function planProblems(commits: Commits, events: readonly Event[]): string[] {
  const changes = [...commits.values()].flat().flatMap(({ stream, plans = [] }) => plans.map((change) => ({ stream, change })))
  const made = changes.flatMap(({ change }) => ('made' in change ? [change.made] : []))
  const numbered = changes.flatMap(({ stream, change }) => (stream === MOCK && 'numbered' in change ? [change.numbered] : []))
  const problems: string[] = []
  // A plan is two commits, the mock's number and the tenant's plan: both or none.
  if (sorted(numbered) !== sorted(made.map(({ id }) => id))) problems.push('the numbers of plans are not those of the plans that were made')
  if (new Set(numbered).size !== numbered.length) problems.push('a number was given to two plans')
  const byRun = Map.groupBy(made, runOf)
  for (const event of events.filter(({ request }) => request.path.endsWith('/failures'))) {
    const count = byRun.get(event.mark)?.length ?? 0
    if (event.outcome === 'done' && event.status !== 200) problems.push(`a plan was refused: ${event.text}`)
    if (count > 1 || (event.outcome === 'done' && count !== 1) || (event.outcome === 'unchanged' && count !== 0))
      problems.push(`plan ${event.mark} was answered as ${event.outcome} and made ${count} times`)
  }
  for (const plan of made) {
    const hits = changes.flatMap(({ change }) => ('counted' in change && change.counted === plan.id ? [change.hits] : []))
    const matching = events.filter(({ request }) => request.headers?.[RUN] === runOf(plan))
    problems.push(...hitProblems(plan, hits, matching))
  }
  return problems
}

function hitProblems(plan: PlanData, hits: readonly number[], matching: readonly Event[]): string[] {
  const inAnswers = matching.filter(({ failure }) => failure !== null).length
  const unknown = matching.filter(({ outcome }) => outcome === 'unknown').length
  // Clients have called until each plan that they know was used up.
  const isFulfilled = matching.some(({ outcome, failure }) => outcome === 'done' && failure === null)
  const problems: string[] = []
  if (hits.some((count, i) => count !== i + 1)) problems.push(`plan ${plan.id} was counted ${hits.join(', ')}`)
  if (isFulfilled ? hits.length !== TIMES : hits.length > TIMES) problems.push(`plan ${plan.id} was applied ${hits.length} times`)
  if (inAnswers > hits.length || inAnswers + unknown < hits.length)
    problems.push(`plan ${plan.id} was counted ${hits.length} times, and is in ${inAnswers} answers (${unknown} unknown)`)
  return problems
}

const sorted = (numbers: readonly number[]): string => JSON.stringify(numbers.toSorted((a, b) => a - b))
