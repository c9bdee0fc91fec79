import type { ValueRule } from '../rule.ts'

export const receiptNumbers = {
  id: 'RCP-03',
  says: 'An order may have several partial receipts, each with its own number. receiptAmount = sum of quantity × cost, plus tax and shipping.',
  basis: { documented: 'help center; the numbers were seen live' },
  value: '{order}-R{n}',
} as const satisfies ValueRule<string>
