/** PO-05, RCP-03: checks that an answer's amounts add up, and that tax is not a rate. */
import { isObject } from '../../contract/read.ts'
import { compare, type Decimal, decimal, plus, rounded, sum, times } from '../../domain/money.ts'
import type { RuleId } from '../../domain/outcome.ts'
import { matchersAt } from '../pact-matching.ts'
import { pointerTo } from '../pact-part.ts'
import type { Example } from './example.ts'
import { error, type Note } from './note.ts'

interface Sum {
  readonly rule: RuleId
  readonly total: string
  readonly tax: string
  readonly shipping: string
}

const SUMS: Readonly<Record<string, Sum>> = {
  'Inventory.V2.PurchaseOrderResponse': { rule: 'PO-05', total: 'total', tax: 'tax', shipping: 'shipping' },
  'Inventory.V2.PurchaseOrderRequestResponse': { rule: 'PO-05', total: 'total', tax: 'tax', shipping: 'shipping' },
  'Inventory.V2.InventoryReceiptResponse': { rule: 'RCP-03', total: 'receiptAmount', tax: 'taxAmount', shipping: 'shippingAmount' },
}

/** Checks only records whose example has all the amounts; an example that only shows a type proves nothing. */
export function sumNotes(shape: string, value: unknown, keys: readonly (string | number)[], example: Example): Note[] {
  const known = SUMS[shape]
  if (!known || !isObject(value)) return []
  const record = value as Readonly<Record<string, unknown>>
  const [total, tax, shipping] = [known.total, known.tax, known.shipping].map((name) => amount(record[name]))
  const goods = goodsOf(record.items)
  if (!total || !tax || !shipping || !goods) return []
  const expected = rounded(sum([goods, tax, shipping]), 2)
  if (compare(total, expected) === 0) return []
  const at = pointerTo(example.pointer, [...keys, known.total])
  if (compare(total, withRate(goods, tax, shipping)) === 0)
    return [
      error(
        at,
        known.rule,
        `${known.total} is ${total}, which treats the ${known.tax} ${tax} as a rate.`,
        `${known.tax} is an amount of money, so ${known.total} must be ${expected}.`,
      ),
    ]
  if (matchersAt(example.rules, [...keys, known.total]).length > 0) return []
  return [error(at, known.rule, `${known.total} is ${total}, but items, ${known.tax} and ${known.shipping} add up to ${expected}.`)]
}

const amount = (value: unknown): Decimal | undefined => (typeof value === 'number' ? decimal(value) : undefined)

/** The sum of quantity × cost; undefined if an item lacks a value. */
function goodsOf(items: unknown): Decimal | undefined {
  if (!Array.isArray(items) || items.length === 0) return undefined
  const lines = items.map((item) => [amount(item?.quantity), amount(item?.cost)])
  return lines.every(([quantity, cost]) => quantity && cost)
    ? sum(lines.map(([quantity, cost]) => times(quantity as Decimal, cost as Decimal)))
    : undefined
}

const withRate = (goods: Decimal, rate: Decimal, shipping: Decimal): Decimal => rounded(plus(plus(goods, times(goods, rate)), shipping), 2)
