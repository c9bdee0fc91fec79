import { amounts, compare, decimal, rounded } from '../../domain/money.ts'
import type { Property } from '../../tables.ts'

/** The rounded value of an amount with more decimals than its scale allows (VAL-05); undefined if nothing is rounded. */
export function keptOf({ kind, scale = amounts.value.decimals }: Property, value: unknown): string | undefined {
  const given = kind === 'decimal' && typeof value === 'number' ? decimal(value) : undefined
  if (given === undefined) return undefined
  const kept = rounded(given, scale)
  return compare(kept, given) === 0 ? undefined : kept
}
