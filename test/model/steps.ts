/** The steps that the engine and the model take, and random histories of them. */
import fc from 'fast-check'
import type * as model from './model.ts'

const SKUS = [3001, 3005, 3007]

export type Step =
  | { readonly kind: 'create'; readonly lines: readonly model.Line[]; readonly tax: number; readonly atOnce: boolean }
  | { readonly kind: 'send' | 'unsend' | 'export' | 'giveUp' | 'cancel'; readonly order: number }
  | { readonly kind: 'receive'; readonly order: number; readonly lines: readonly model.ReceivedLine[] }
  | { readonly kind: 'cancelReceipt' | 'markExported'; readonly order: number; readonly receipt: number }
  | { readonly kind: 'note'; readonly order: number; readonly memo: string }
  | { readonly kind: 'requantify'; readonly order: number; readonly position: number; readonly quantity: number }
  | { readonly kind: 'leaveOut'; readonly order: number; readonly position: number }
  | { readonly kind: 'poll' }

const index = fc.nat({ max: 5 })
const line = fc.record({ sku: fc.constantFrom(...SKUS), quantity: fc.integer({ min: 1, max: 5 }), cost: fc.integer({ min: 0, max: 999 }) })
const receivedLine = fc.tuple(line, fc.option(index)).map(([each, position]) => ({ ...each, position }))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      tax: fc.nat(500),
      atOnce: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('send' as const, 'unsend' as const, 'export' as const, 'giveUp' as const, 'cancel' as const),
      order: index,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('receive' as const),
      order: index,
      lines: fc.array(receivedLine, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cancelReceipt' as const), order: index, receipt: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('markExported' as const), order: index, receipt: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('note' as const), order: index, memo: fc.constantFrom('a', 'b') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('requantify' as const),
      order: index,
      position: index,
      quantity: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leaveOut' as const), order: index, position: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('poll' as const) }) },
)

export const history = fc.record({ pageSize: fc.integer({ min: 1, max: 5 }), steps: fc.array(step, { minLength: 1, maxLength: 40 }) })
