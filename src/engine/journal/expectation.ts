/** Expectations about the calls to one operation, named as in Jest and Vitest, for any test runner. */
import type { OperationId } from '../../api.ts'
import { actualOf, type CallLike, type Comparable, comparable } from './call-like.ts'
import { type Difference, differences, differenceText, shapedLike } from './differences.ts'
import type { Exchange } from './journal.ts'
import { targetWithoutSecrets } from './secrets.ts'

/** Thrown if an expectation about the journal is not met. Test runners show `expected` and `actual` as a diff. */
export class ExpectationError extends Error {
  override readonly name = 'AssertionError'
  readonly expected: unknown
  readonly actual: unknown

  constructor(message: string, compared: { readonly expected?: unknown; readonly actual?: unknown } = {}) {
    super(message)
    this.expected = compared.expected
    this.actual = compared.actual
  }
}

/** The calls to one operation that the journal still has, and how many exchanges of all operations it has dropped. */
interface Evidence {
  readonly operation: OperationId
  readonly calls: readonly Exchange[]
  readonly dropped: number
  /** The filter as the test wrote it, and the calls that it excluded; undefined without a filter. */
  readonly narrowed: { readonly by: string; readonly others: readonly Exchange[] } | undefined
  /** The maximum number of exchanges that the journal keeps. */
  readonly most: number
}

/** Whether an expectation is met, and whether dropped calls could change the result. */
interface Verdict {
  readonly holds: boolean
  readonly isSure: boolean
  /** The failure messages: the first for an expectation, the second for its negation with `not`. */
  readonly says: readonly [should: string, shouldNot: string]
  readonly expected?: unknown
  readonly actual?: unknown
}

/** Each method throws an ExpectationError if the expectation is not met. */
export class Expectation<Id extends OperationId> {
  private readonly evidence: () => Evidence
  private readonly negated: boolean

  constructor(evidence: () => Evidence, negated = false) {
    this.evidence = evidence
    this.negated = negated
  }

  get not(): Expectation<Id> {
    return new Expectation(this.evidence, !this.negated)
  }

  toHaveBeenCalled(): void {
    this.judge(({ calls, dropped, operation }) => ({
      holds: calls.length > 0,
      isSure: calls.length > 0 || dropped === 0,
      says: [`${operation} was never called.`, `${operation} was ${called(calls.length)}:\n${listed(calls)}`],
    }))
  }

  toHaveBeenCalledTimes(count: number): void {
    if (!Number.isInteger(count) || count < 0)
      throw new TypeError(`The number of calls must be a non-negative whole number, not ${String(count)}`)
    this.judge(({ calls, dropped, operation }) => ({
      holds: calls.length === count,
      isSure: dropped === 0 || calls.length > count,
      says: [
        `${operation} was ${called(calls.length)}, but should ${count === 0 ? 'never have been' : `have been ${called(count)}`}${calls.length > 0 ? `:\n${listed(calls)}` : '.'}`,
        `${operation} was ${called(count)}:\n${listed(calls)}`,
      ],
      expected: count,
      actual: calls.length,
    }))
  }

  /** At least one call was like this. */
  toHaveBeenCalledWith(like: CallLike<Id>): void {
    const expected = comparable(like)
    this.judge(({ calls, dropped, operation }) => {
      const compared = calls.map((call) => compare(expected, call))
      const fitting = compared.find(({ found }) => found.length === 0)
      const nearest = compared.reduce<Compared | undefined>(
        (best, each) => (best && best.found.length < each.found.length ? best : each),
        undefined,
      )
      return {
        holds: fitting !== undefined,
        isSure: fitting !== undefined || dropped === 0,
        says: [
          missed(operation, calls.length, nearest, 'nearest'),
          `${operation} was called like this:\n${listed(fitting ? [fitting.call] : [])}`,
        ],
        expected,
        actual: nearest && shapedLike(expected, nearest.actual),
      }
    })
  }

  /** The latest call was like this. */
  toHaveBeenLastCalledWith(like: CallLike<Id>): void {
    const expected = comparable(like)
    this.judge(({ calls, dropped, operation }) => {
      const call = calls.at(-1)
      const last = call && compare(expected, call)
      return {
        holds: last?.found.length === 0,
        isSure: last !== undefined || dropped === 0,
        says: [missed(operation, calls.length, last, 'last'), `The last call to ${operation} was like this:\n${listed(calls.slice(-1))}`],
        expected,
        actual: last && shapedLike(expected, last.actual),
      }
    })
  }

  private judge(verdictOn: (evidence: Evidence) => Verdict): void {
    const evidence = this.evidence()
    const { holds, isSure, says, ...compared } = verdictOn(evidence)
    if (holds === this.negated) throw new ExpectationError(`${says[this.negated ? 1 : 0]}${note(evidence)}`, this.negated ? {} : compared)
    if (!isSure) throw new ExpectationError(`The result for ${evidence.operation} is uncertain.${note(evidence)}`)
  }
}

const called = (count: number): string => (count === 0 ? 'never called' : `called ${count === 1 ? 'once' : `${count} times`}`)

const lineOf = ({ at, method, target, status, rule }: Exchange): string =>
  `${method} ${targetWithoutSecrets(target)} → ${status}${rule ? ` ${rule}` : ''} at ${at}`

const LISTED = 10

const listed = (calls: readonly Exchange[]): string => {
  const lines = calls.slice(-LISTED).map((call) => `  ${lineOf(call)}`)
  return [...(calls.length > LISTED ? [`  … ${calls.length - LISTED} earlier`] : []), ...lines].join('\n')
}

function note(evidence: Evidence): string {
  return leftOut(evidence) + droppedCalls(evidence)
}

/** Lists the calls that the filter excluded; without this, a refused call could look as if it had never been made. */
function leftOut({ operation, narrowed }: Evidence): string {
  if (!narrowed || narrowed.others.length === 0) return ''
  return `\n\nOnly calls that match ${narrowed.by} count. ${operation} was also ${called(narrowed.others.length)} without a match:\n${listed(narrowed.others)}`
}

function droppedCalls({ dropped, most }: Evidence): string {
  if (dropped === 0) return ''
  if (most === 0) return '\n\nThe journal keeps nothing (option journal: 0).'
  return `\n\nThe journal keeps ${most} exchanges and has already dropped ${dropped}. Make it larger (option journal), or clear it before the part of the test that you check.`
}

interface Compared {
  readonly call: Exchange
  readonly actual: object
  readonly found: readonly Difference[]
}

function compare(expected: Comparable, call: Exchange): Compared {
  const actual = actualOf(call, expected)
  return { call, actual, found: differences(expected, actual) }
}

function missed(operation: OperationId, count: number, compared: Compared | undefined, which: string): string {
  if (!compared) return `${operation} was never called.`
  const was = which === 'last' ? `The last call to ${operation} was not` : `${operation} was ${called(count)}, never`
  return `${was} as expected (-). The ${which} call (+) differs:\n\n  ${lineOf(compared.call)}\n\n${differenceText(compared.found, '  ')}`
}
