/** Fails a test because of advice, although its calls were answered. */

import type { TenantControl } from '../control/tenant.ts'
import type { Finding } from '../engine/advice/adviser.ts'
import type { AdviceRule } from '../engine/journal/journal.ts'

/** A test got advice that `failOn` forbids. The message lists each finding and what to do instead. */
export class AdviceError extends Error {
  override readonly name = 'AdviceError'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(`The test got advice that \`failOn\` forbids:\n${findings.map(findingText).join('\n')}`)
    this.findings = findings
  }
}

/** Throws an AdviceError if the tenant has advice with one of these rules. */
export function refuseAdvice(tenant: TenantControl, rules: readonly AdviceRule[]): void {
  if (rules.length === 0) return
  const findings = tenant.advice().filter(({ rule }) => rules.includes(rule))
  if (findings.length > 0) throw new AdviceError(findings)
}

function findingText({ rule, operation, subject, count, says, instead }: Finding): string {
  const times = count > 1 ? ` (${count} times)` : ''
  return `- ${rule} ${operation ?? 'no operation'}, ${subject}${times}: ${says} ${instead}`
}
