/** Every rule of the mock, collected from the files that define them. */

import { rules as bodyRules } from './contract/body.ts'
import { rules as queryRules } from './contract/query.ts'
import { rules as routeRules } from './contract/route.ts'
import { rules as writeRules } from './contract/write.ts'
import { rules as adjustmentRules } from './domain/adjustments/rules.ts'
import { rules as batchRules } from './domain/batches.ts'
import { rules as billRules } from './domain/bills/rules.ts'
import { rules as customFieldRules } from './domain/custom-fields.ts'
import { rules as exportRules } from './domain/export/operations.ts'
import { rules as externalDataRules } from './domain/external-data.ts'
import { rules as listRules } from './domain/listing-rules.ts'
import { rules as markupRules } from './domain/markups/rules.ts'
import type { RuleId } from './domain/outcome.ts'
import { rules as requestRules } from './domain/purchase-order-requests/rules.ts'
import { rules as typeRules } from './domain/purchase-order-types/rules.ts'
import { rules as moveRules } from './domain/purchase-orders/moves.ts'
import { rules as orderRules } from './domain/purchase-orders/rules.ts'
import { receiptIsFree } from './domain/receipts/cancel.ts'
import { rules as receiptRules } from './domain/receipts/rules.ts'
import { rules as referenceReadRules } from './domain/reference/rules.ts'
import { rules as referenceRules } from './domain/references.ts'
import { rules as returnTypeRules } from './domain/return-types/rules.ts'
import { rules as returnRules } from './domain/returns/rules.ts'
import type { Basis, Rule } from './domain/rule.ts'
import { rules as stockLineRules } from './domain/stock-line.ts'
import { rules as transferRules } from './domain/transfers/rules.ts'
import { rules as truckRules } from './domain/trucks/rules.ts'
import { rules as vendorRules } from './domain/vendors/rules.ts'
import { rules as admitRules } from './engine/admission/admit.ts'
import { rules as rateRules } from './engine/admission/rate.ts'
import { rules as tokenRules } from './engine/admission/token-rules.ts'
import { rules as adviceRules } from './engine/advice/rules.ts'
import { rules as gatewayRules } from './engine/gateway.ts'
import { rules as inputRules } from './engine/input.ts'
import { rules as replyRules } from './engine/reply.ts'
import { rules as engineRules } from './engine/rules.ts'

const FAMILIES = [
  'AUTH',
  'GATE',
  'ERR',
  'LIST',
  'VAL',
  'REF',
  'VEN',
  'EXT',
  'CF',
  'POT',
  'PO',
  'POR',
  'POM',
  'RCP',
  'RET',
  'RTT',
  'TRF',
  'ADJ',
  'LOC',
  'EXP',
  'BILL',
  'ADV',
]

const all = [
  admitRules,
  rateRules,
  tokenRules,
  bodyRules,
  queryRules,
  routeRules,
  writeRules,
  customFieldRules,
  externalDataRules,
  listRules,
  typeRules,
  moveRules,
  orderRules,
  receiptRules,
  [receiptIsFree],
  batchRules,
  requestRules,
  markupRules,
  returnRules,
  returnTypeRules,
  transferRules,
  adjustmentRules,
  stockLineRules,
  truckRules,
  exportRules,
  billRules,
  referenceRules,
  referenceReadRules,
  vendorRules,
  engineRules,
  gatewayRules,
  inputRules,
  replyRules,
  adviceRules,
].flat()

const familyOf = (id: RuleId): string => id.slice(0, id.lastIndexOf('-'))
const numberOf = (id: RuleId): number => Number(id.slice(id.lastIndexOf('-') + 1))

const placeOf = (id: RuleId): number => FAMILIES.indexOf(familyOf(id)) * 1000 + numberOf(id)

/** One entry per rule, sorted by family and number. */
export const catalogue: readonly Rule[] = all.toSorted((a, b) => placeOf(a.id) - placeOf(b.id))

export const families = FAMILIES
export { familyOf }

/** The kind of evidence (`documented`, `observed`, `assumed` or `ours`) and the source. */
export function basisOf(basis: Basis): { kind: string; source: string } {
  const [kind = '', source = ''] = Object.entries(basis)[0] ?? []
  return { kind, source }
}
