/** Estimates how much memory an exchange takes. The journal and the history of records use this for their limits. */
import type { Call } from '../../call.ts'
import { CHARACTER } from '../../store/room.ts'

/** Records take several times the memory of the text that they were read from. */
const RECORDS = 4
/** The bytes that an exchange takes in addition to its texts. */
const BASE = 1500

/** The parts of an exchange that take memory, except its answer. */
interface Sized {
  readonly target: string
  readonly call: Call
  readonly changes: readonly unknown[]
}

/** `answerLength` is the length of the answer's text, if it is kept. */
export function roomOfExchange({ call, target, changes }: Sized, answerLength: number): number {
  const { body, headers } = call
  const sent = typeof body === 'string' ? CHARACTER * body.length : (body?.byteLength ?? 0)
  const records = changes.length > 0 ? roomOfRecords(call) : 0
  return BASE + sent + records + CHARACTER * (answerLength + target.length + lengthOfHeaders(headers))
}

/** How much memory is taken by the records that a call has changed. */
export const roomOfRecords = ({ body }: Call): number => RECORDS * (body?.length ?? 0)

function lengthOfHeaders(headers: Call['headers']): number {
  let length = 0
  for (const name in headers) length += headers[name]?.length ?? 0
  return length
}
