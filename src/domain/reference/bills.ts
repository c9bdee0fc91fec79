import { before, equal, list, onOrAfter, sameText } from '../listing.ts'
import { compare, type Decimal } from '../money.ts'
import type { Operation, Operations } from '../operation.ts'
import { type Bill, type Condition, folded } from '../world.ts'

const bills: Operation<'InventoryBills_GetListPaginated'> = list('bills', {
  only: { test: ({ active }) => active },
  filters: {
    batchId: (id) => ({ test: ({ batch }) => batch?.id === id }),
    batchNumber: (number) => ({ test: ({ batch }) => batch?.number === String(number) }),
    billNumber: sameText('referenceNumber'),
    businessUnitIds: (ids) => ({ test: ({ businessUnit }) => businessUnit !== null && ids.includes(businessUnit.id) }),
    dateFrom: onOrAfter('billDate'),
    dateTo: (last, ...rest) => before<'bills'>('billDate')(last + 1n, ...rest),
    dateReconciledOnOrAfter: onOrAfter('dateReconciled'),
    dateReconciledBefore: before('dateReconciled'),
    jobNumber: sameText('jobNumber'),
    purchaseOrderNumber: (number, world) => ({
      test: ({ purchaseOrderId }) => folded(world.purchaseOrders.get(purchaseOrderId)?.number ?? '') === folded(number),
    }),
    purchaseOrderTypes: (names, world) => {
      const wanted = names.map(folded)
      return {
        test: ({ purchaseOrderId }) => {
          const type = world.purchaseOrderTypes.get(world.purchaseOrders.get(purchaseOrderId)?.typeId)
          return type !== undefined && wanted.includes(folded(type.name))
        },
      }
    },
    syncStatuses: (statuses) => ({ test: ({ syncStatus }) => statuses.includes(syncStatus) }),
    minCost: (least) => costing((amount) => compare(amount, least) >= 0),
    maxCost: (most) => costing((amount) => compare(amount, most) <= 0),
    billType: equal('billType'),
    threeWayMatchDiscrepancy: equal('threeWayMatchDiscrepancy'),
  },
})

/** Both lists take the same parameters; one of them has no envelope. */
export const billOperations: Operations<'InventoryBills_GetList' | 'InventoryBills_GetListPaginated'> = {
  InventoryBills_GetList: bills,
  InventoryBills_GetListPaginated: bills,
}

/** A bill's amount is a decimal in a string. */
const costing = (is: (amount: Decimal) => boolean): Condition<Bill> => ({
  test: ({ billAmount }) => billAmount !== null && is(billAmount as Decimal),
})
