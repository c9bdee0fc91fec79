/** The reference reads: what an inventory integration looks its ids up with (REF-08). */
import { billOperations } from './bills.ts'
import { budgetCodeOperations } from './budget-codes.ts'
import { jobOperations } from './jobs.ts'
import { paymentTermOperations } from './payment-terms.ts'
import { pricebookOperations } from './pricebook.ts'
import { projectOperations } from './projects.ts'
import { settingsOperations } from './settings.ts'

export const referenceOperations = {
  ...settingsOperations,
  ...budgetCodeOperations,
  ...jobOperations,
  ...projectOperations,
  ...pricebookOperations,
  ...billOperations,
  ...paymentTermOperations,
}
