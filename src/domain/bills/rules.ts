/** BILL: the way in which an accounting system takes over inventory bills. */
import type { Rule } from '../rule.ts'
import type { Bill } from '../world.ts'

export const rules: readonly Rule[] = [
  {
    id: 'BILL-01',
    says: 'markasexported makes bills Exported, and their receipts. A Received order whose receipts are all exported becomes Exported, and is locked. A bill need not be in a batch.',
    basis: { documented: 'API document, the shape; the effect on receipt and order is assumed' },
  },
  {
    id: 'BILL-02',
    says: 'The answer has a row for each id, in their order: an unknown, canceled or already exported bill has success false and an errorMessage, and the others go through.',
    basis: { assumed: 'no source says' },
  },
  {
    id: 'BILL-03',
    says: 'Custom fields of bills are listed, and set as CF-01 has it; a null value clears a field. Answers show them by name and value.',
    basis: { documented: 'API document; the refusals, and that null clears, are assumed' },
  },
]

/** Why a bill cannot be marked as exported (BILL-02); null where it can. */
export function notExportable(id: number, bill: Bill | undefined, isRepeated: boolean): string | null {
  if (!bill) return `Inventory bill with id ${id} does not exist.`
  if (!bill.active) return `Inventory bill with id ${id} is canceled.`
  return isRepeated || bill.syncStatus === 'Exported' ? `Inventory bill with id ${id} is already exported.` : null
}
