/** BILL: how an accounting system marks inventory bills as exported. */
import { fill, type Rule, type ValueRule } from '../rule.ts'
import type { Bill } from '../world.ts'

const exportAnswers = {
  id: 'BILL-02',
  says: 'The answer has a row for each id, in the order of the request. An unknown, canceled or already exported bill has success false and an errorMessage. The other bills are exported.',
  basis: { assumed: 'no source says anything about it' },
  value: {
    unknown: 'Inventory bill with id {id} does not exist.',
    canceled: 'Inventory bill with id {id} is canceled.',
    exported: 'Inventory bill with id {id} is already exported.',
  },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const rules: readonly Rule[] = [
  {
    id: 'BILL-01',
    says: 'markasexported makes bills and their receipts Exported. Once all receipts of a Received order are Exported, the order becomes Exported and is locked. A bill does not need to be in a batch.',
    basis: { documented: 'the API document has the shape; the effects on receipts and orders are assumed' },
  },
  exportAnswers,
  {
    id: 'BILL-03',
    says: "The custom fields of bills can be listed, and are set as in CF-01. A null value clears a field. Answers show each field's name and value.",
    basis: { documented: 'API document; the refusals and the clearing by null are assumed' },
  },
]

/** Why a bill cannot be marked as exported (BILL-02); null if it can. */
export function notExportable(id: number, bill: Bill | undefined, isRepeated: boolean): string | null {
  const { unknown, canceled, exported } = exportAnswers.value
  if (!bill) return fill(unknown, { id })
  if (!bill.active) return fill(canceled, { id })
  return isRepeated || bill.syncStatus === 'Exported' ? fill(exported, { id }) : null
}
