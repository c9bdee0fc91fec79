/** The result of each interaction, put together from what the verifier and the provider report. */
import type { OperationId } from '../../api.ts'
import { APP_KEY_PARAMETER } from '../../contract/query.ts'
import type { RuleId } from '../../domain/outcome.ts'
import { reasonsOf } from '../../engine/journal/reasons.ts'
import type { Message, Pact } from '../pact-file.ts'
import type { Round } from './round.ts'
import type { NativeMismatch, NativeResult, NativeResults } from './verifier.ts'

/** One difference between the answer and the consumer's expectation. */
export interface Mismatch {
  readonly kind: 'status' | 'header' | 'body' | 'other'
  /** A header's name, or a path in the body; empty for the status or the whole body. */
  readonly at: string
  /** Always a string; a part of a body is given as JSON. */
  readonly expected: string
  readonly actual: string
  readonly says: string
}

export interface VerifiedInteraction {
  readonly consumer: string
  readonly description: string
  /** The names of its provider states. */
  readonly states: readonly string[]
  /** `pending`: it failed, but is marked as pending, so the verification can still pass. `skipped`: it is a message. */
  readonly result: 'passed' | 'failed' | 'pending' | 'skipped'
  /** `GET /inventory/v2/tenant/1001/vendors`; null if it made no request. */
  readonly request: string | null
  readonly operation: OperationId | null
  /** What the mock answered. */
  readonly status: number | null
  /** The rule behind a refusal. */
  readonly rule: RuleId | null
  /** The messages of the refusal. */
  readonly reasons: readonly string[]
  readonly mismatches: readonly Mismatch[]
  /** Why the interaction was not verified, or could not be. */
  readonly reason: string | null
}

export interface Verification {
  /** True if no interaction failed and there are no `faults`. */
  readonly passed: boolean
  /** In the order of the pacts; skipped messages come last. */
  readonly interactions: readonly VerifiedInteraction[]
  /** Errors outside the interactions, such as a pact that could not be loaded or results that could not be sent. */
  readonly faults: readonly string[]
  /** Notices from the broker. */
  readonly notices: readonly string[]
}

export function verificationOf(results: NativeResults, rounds: readonly Round[], pacts: readonly Pact[]): Verification {
  const left = [...rounds]
  const messages = pacts.flatMap(({ consumer, messages }) => messages.map((message) => ({ consumer, ...message })))
  const interactions = results.interactionResults.map((result) => {
    // Each interaction has one round, unless the verifier could not send its request.
    const round = sameStates(left[0], result) ? left.shift() : undefined
    // For messages in a broker's pacts, the verifier sends a request to the path '/'.
    const at = round?.request?.target === '/' ? messages.findIndex((message) => isSame(message, result)) : -1
    return at < 0 ? verified(result, round) : skipped(messages.splice(at, 1)[0] as (typeof messages)[number])
  })
  const all = [...interactions, ...messages.map(skipped)]
  const faults = faultsIn(results)
  return {
    passed: faults.length === 0 && all.every(({ result }) => result !== 'failed'),
    interactions: all,
    faults,
    notices: results.notices.flatMap(({ text }) => text ?? []),
  }
}

interface Described {
  readonly consumer: string
  readonly description: string
}

const isSame = (one: Described, other: Described): boolean => one.consumer === other.consumer && one.description === other.description

const sameStates = (round: Round | undefined, { providerStates }: NativeResult): boolean =>
  round?.states.join('\n') === providerStates.join('\n')

const skipped = ({ consumer, description, states }: Message & { readonly consumer: string }): VerifiedInteraction => ({
  consumer,
  description,
  states: states.map(({ name }) => name),
  result: 'skipped',
  request: null,
  operation: null,
  status: null,
  rule: null,
  reasons: [],
  mismatches: [],
  reason: 'a message: only HTTP interactions are verified',
})

function verified(
  { consumer, description, providerStates, result, pending, mismatch }: NativeResult,
  round: Round | undefined,
): VerifiedInteraction {
  const own = inPactTerms(round)
  const isFine = result === 'OK' && round?.fault === undefined
  return {
    consumer,
    description,
    states: providerStates,
    result: isFine ? 'passed' : pending ? 'pending' : 'failed',
    request: round?.request ? `${round.request.method} ${withoutKey(round.request.target)}` : null,
    operation: round?.exchange?.operation ?? null,
    status: round?.exchange?.status ?? null,
    rule: round?.exchange?.rule ?? null,
    reasons: round?.exchange ? reasonsOf(round.exchange).map(own) : [],
    mismatches: round?.fault === undefined ? (mismatch?.mismatches ?? []).map((each) => mismatchOf(each, own)).sort(inOrder) : [],
    reason: round?.fault ?? mismatch?.message ?? null,
  }
}

/** Restores the consumer's own tenant id in the report. */
function inPactTerms(round: Round | undefined): (text: string) => string {
  const pactTenant = round?.pactTenant
  return round && pactTenant !== undefined ? (text) => text.replaceAll(round.tenant.id, pactTenant) : (text) => text
}

/** Removes the app key, which is a secret in a URL too (ADV-08). */
const withoutKey = (target: string): string => target.replace(new RegExp(`(${APP_KEY_PARAMETER}=)[^&#]*`, 'gi'), '$1…')

const KINDS: Readonly<Record<string, Mismatch['kind']>> = {
  StatusMismatch: 'status',
  HeaderMismatch: 'header',
  BodyMismatch: 'body',
  BodyTypeMismatch: 'body',
}

function mismatchOf({ type, mismatch = '', expected, actual, path, key }: NativeMismatch, own: (text: string) => string): Mismatch {
  const text = (value: unknown) =>
    own(value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value))
  return { kind: KINDS[type] ?? 'other', at: key ?? path ?? '', expected: text(expected), actual: text(actual), says: own(mismatch) }
}

const ORDER: readonly Mismatch['kind'][] = ['status', 'header', 'body', 'other']

/** The verifier returns mismatches in no fixed order. */
const inOrder = (a: Mismatch, b: Mismatch): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compared(a.at, b.at) || compared(a.says, b.says)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Errors that belong to no interaction. */
function faultsIn({ errors, interactionResults }: NativeResults): string[] {
  const failed = interactionResults.filter(({ result, pending }) => result === 'Error' && !pending).length
  if (errors.length <= failed) return []
  return errors.flatMap(({ interaction, mismatch }) =>
    interactionResults.some(({ description }) => interaction.endsWith(` - ${description}`))
      ? []
      : `${interaction}: ${mismatch.message ?? mismatch.type}`,
  )
}
