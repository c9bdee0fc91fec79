/** POT: purchase order types. */
import { nameGuards } from '../defaults.ts'
import type { Rule, ValueRule } from '../rule.ts'
import { folded, type PurchaseOrderType, type World } from '../world.ts'

interface TypeFacts {
  readonly body: { readonly name?: string }
  readonly world: World
  /** The type to update; undefined for a create. */
  readonly type?: PurchaseOrderType
}

const [nameIsNotBlank, nameIsFree] = nameGuards<TypeFacts>('purchaseOrderTypes', 'purchase order type', {
  blank: { id: 'POT-06', says: "A type's name must not be blank.", basis: { assumed: 'no source says anything about it' } },
  taken: {
    id: 'POT-03',
    says: 'A duplicate name, ignoring case, gets a 400 on create and a 409 on update.',
    basis: { assumed: 'the document declares 409 on update only' },
  },
})

export const typeGuards = [nameIsNotBlank, nameIsFree]

/** POT-07: the guard is in `purchase-orders/rules.ts`, because it checks orders. */
export const jobStaysOnItsOrder: Rule = {
  id: 'POT-07',
  says: "If an order's type has preventJobDetachment (false by default), a PATCH that clears the order's jobId gets a 400. Another job may replace the job.",
  basis: { documented: 'API document of September 2026; the refusal and the replacement are assumed' },
}

const usualTypes = {
  id: 'POT-01',
  says: 'A demo tenant has the types Standard, Special Order, Supply House Run (auto-receive), Subcontractor, Warranty and one for replenishment, which is recognised by its name (PO-15).',
  basis: { documented: 'help center; seen live' },
  value: { replenishment: 'Replenishment' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

/** PO-15 recognises the replenishment type by its name, because the API shows nothing else about it. */
export const isReplenishment = (type: PurchaseOrderType): boolean => folded(type.name) === folded(usualTypes.value.replenishment)

export const rules: readonly Rule[] = [
  usualTypes,
  {
    id: 'POT-02',
    says: 'At most one type is the default, and at most one is the default for consignment. Setting either flag on a type clears it on the others. Answers do not show these flags.',
    basis: { documented: 'help center, for the product; that the API behaves in the same way is assumed' },
  },
  {
    id: 'POT-04',
    says: "PATCH changes only the given properties, whatever the document's required list says.",
    basis: { observed: 'public clients, for some properties; the other properties are assumed' },
  },
  ...typeGuards,
  jobStaysOnItsOrder,
]
