/** The messages of a refusal, read from its answer. */
import { isObject } from '../../contract/read.ts'
import type { Exchange } from './journal.ts'

const MOST = 3

/** The first three messages, such as `items[0].quantity: …`; empty for an answer that is not a refusal. */
export function reasonsOf({ rule, status, reply }: Pick<Exchange, 'rule' | 'status' | 'reply'>): string[] {
  if (rule === null || status < 400) return []
  const body = parsed(reply.body)
  if (!isObject(body)) return []
  const { errors = {}, title, message, error } = body as Record<string, unknown>
  const all = Object.entries(errors as Record<string, unknown>).flatMap(([path, messages]) =>
    [messages].flat().map((each) => (path === '' ? String(each) : `${path}: ${each}`)),
  )
  // "The request field is required." adds nothing to the names of the missing fields.
  const own = all.filter((each) => !each.startsWith('request: '))
  const reasons = own.length > 0 ? own : all.length > 0 ? all : [title, message, error].filter((each) => typeof each === 'string')
  return reasons.length > MOST ? [...reasons.slice(0, MOST), `and ${reasons.length - MOST} more`] : reasons
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
