/** The operations that read reference data. An inventory integration uses them to look up ids (REF-08). */
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
