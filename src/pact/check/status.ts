/** The statuses that an operation answers with. */
import { type OperationId, operationTable } from '../../api.ts'
import type { RuleId } from '../../domain/outcome.ts'
import type { PactResponse } from '../pact-http.ts'
import { error, type Note, warning } from './note.ts'

/** The statuses that openapi.yaml declares for an operation, without those that only the mock sends. */
export function answeredStatuses(operation: OperationId): number[] {
  const { path, body, conflict, rules } = operationTable(operation)
  if (operation === 'Connect_Token') return [200, 400, 413, 429]
  const isLookedUp = /\{(?!tenant)/.test(path) || rules.includes('RCP-01') || rules.includes('RET-04')
  return [200, 400, 401, 403, ...(isLookedUp ? [404] : []), ...(conflict ? [409] : []), ...(body ? [413, 415] : []), 429]
}

/** Statuses of an outage, which every consumer should expect. */
const isOutage = (status: number): boolean => status >= 500 && status !== 501

export function statusNotes(operation: OperationId, { status, pointer }: PactResponse): Note[] {
  const known = answeredStatuses(operation)
  if (known.includes(status) || isOutage(status)) return []
  const at = `${pointer}/status`
  if (status === 204 && operationTable(operation).answer.kind === 'empty')
    return [
      warning(
        at,
        'VAL-07',
        `According to the document, ${operation} answers 200 without a body. Whether the API answers 204 is an open question (quirk emptyAnswer).`,
      ),
    ]
  const says = `${operation} never answers ${status}.`
  if (status === 404 && operationTable(operation).answer.kind === 'page')
    return [error(at, 'LIST-02', says, 'For a page past the end, or if nothing matches, it answers 200 with empty data.')]
  return [error(at, ruleOf(status), says, status < 300 ? `It answers ${successOf(operation)}.` : `It answers ${known.join(', ')}.`)]
}

function ruleOf(status: number): RuleId | null {
  if (status === 501) return 'ERR-12'
  if (status < 300) return 'VAL-07'
  return status === 404 ? 'ERR-09' : status === 409 || status === 422 ? 'ERR-10' : null
}

function successOf(operation: OperationId): string {
  const { answer } = operationTable(operation)
  if (answer.kind === 'empty') return '200 without a body'
  return answer.shape === 'ModificationResponse' ? '200 with {"id": n}' : '200'
}
