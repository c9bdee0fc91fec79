import type { Inside } from '../../api.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import type { Condition, Records } from '../world.ts'

type Segment = Inside['Jpm.BudgetCodes.BudgetCodeSegmentModel']

export const budgetCodeOperations: Operations<'BudgetCodes_ListCompanyBudgetCodes'> = {
  BudgetCodes_ListCompanyBudgetCodes: list('budgetCodes', {
    filters: {
      budgetCodeIds: (ids) => ({ test: ({ id }) => ids.includes(id), under: { ids } }),
      segmentIds: (ids) => withSegment(({ segmentId }) => ids.includes(segmentId)),
      segmentItemIds: (ids) => withSegment(({ segmentItemId }) => segmentItemId !== null && ids.includes(segmentItemId)),
    },
  }),
}

const withSegment = (is: (segment: Segment) => boolean): Condition<Records['budgetCodes']> => ({
  test: ({ segments }) => segments.some(is),
})
