/** Lines of transfers and adjustments: as requests send them, and as records keep them. */
import type { Env } from './env.ts'
import { type Decimal, times } from './money.ts'
import { type Refused, refusal } from './outcome.ts'
import { budgetCodeReference, knownSku, type Reference, skuReference } from './references.ts'
import { firstRepeated } from './repeated.ts'
import type { Rule } from './rule.ts'
import type { Instant } from './time.ts'
import type { Adjustment, World } from './world.ts'

export interface NewStockLine {
  readonly skuId: number
  readonly quantity: Decimal
  /** Default: the cost in the pricebook. */
  readonly cost?: Decimal
  readonly description?: string | null
  readonly budgetCodeId?: number | null
  readonly unitOfMeasureId?: number | null
}

/**
 * A line in an update. It changes the existing line with the same id, or is added if it has no id. Lines that the update leaves out become
 * inactive.
 */
export interface StockLineUpdate extends Omit<NewStockLine, 'cost'> {
  readonly id?: number | null
}

type StockLine = Adjustment['items'][number]

export function stockLine(line: NewStockLine, createdOn: Instant, world: World, env: Env): StockLine {
  const sku = knownSku(world, line.skuId)
  const cost = line.cost ?? sku.cost
  return {
    id: env.id(),
    skuId: sku.id,
    description: line.description ?? sku.name,
    createdOn,
    modifiedOn: createdOn,
    name: sku.name,
    code: sku.code,
    quantity: line.quantity,
    cost,
    totalCost: times(line.quantity, cost),
    createdById: world.settings.integrationUserId,
    active: true,
    budgetCodeId: line.budgetCodeId ?? null,
    serialNumbers: null,
    unitOfMeasureId: line.unitOfMeasureId ?? null,
  }
}

/** The whole list after a valid update. Lines with an id are changed, new ones are added, and all others become inactive. */
export function stockLinesAfter<Line extends StockLine>(
  lines: readonly Line[],
  updates: readonly StockLineUpdate[],
  world: World,
  env: Env,
  added: (line: StockLine) => Line,
): Line[] {
  const now = env.tick()
  const byLine = new Map(updates.map((update) => [update.id, update]))
  const kept = lines.map((line) => {
    if (!line.active) return line
    const update = byLine.get(line.id)
    if (!update) return { ...line, active: false, modifiedOn: now }
    const changed = { ...line, ...changesOf(line, update, world) }
    return isSameLine(line, changed) ? line : { ...changed, modifiedOn: now }
  })
  return [...kept, ...updates.filter(({ id }) => !id).map((update) => added(stockLine(update, now, world, env)))]
}

function changesOf(line: StockLine, update: StockLineUpdate, world: World): Partial<StockLine> {
  const sku = update.skuId === line.skuId ? undefined : knownSku(world, update.skuId)
  const { name, code, cost } = sku ?? line
  return {
    skuId: update.skuId,
    name,
    code,
    cost,
    quantity: update.quantity,
    totalCost: times(update.quantity, cost),
    description: update.description ?? (update.description === null || sku ? name : line.description),
    budgetCodeId: update.budgetCodeId === undefined ? line.budgetCodeId : update.budgetCodeId,
    unitOfMeasureId: update.unitOfMeasureId === undefined ? line.unitOfMeasureId : update.unitOfMeasureId,
  }
}

const isSameLine = (a: StockLine, b: StockLine): boolean =>
  a.skuId === b.skuId &&
  a.quantity === b.quantity &&
  a.description === b.description &&
  a.budgetCodeId === b.budgetCodeId &&
  a.unitOfMeasureId === b.unitOfMeasureId

/** Refuses updates with an id that is unknown in the record or given twice. */
export function strangeLine(entity: string, lines: readonly StockLine[], updates: readonly StockLineUpdate[]): Refused | undefined {
  const known = new Set(lines.filter((line) => line.active).map((line) => line.id))
  const unknown = updates.findIndex(({ id }) => id && !known.has(id))
  if (unknown >= 0) return refusal(`Item with id ${updates[unknown]?.id} does not exist on this ${entity}.`, { at: `items[${unknown}].id` })
  const repeated = firstRepeated(updates.map(({ id }) => id || null))
  return repeated >= 0 ? refusal(`Item with id ${updates[repeated]?.id} is given twice.`, { at: `items[${repeated}].id` }) : undefined
}

/** The references to check in the lines. SKUs that the record already has are left out: they may be inactive by now (REF-04). */
export function lineReferences(items: readonly StockLineUpdate[] | null | undefined, lines: readonly StockLine[] = []): Reference[] {
  const known = new Set(lines.map((line) => line.skuId))
  return (items ?? []).flatMap((item, i) => [
    ...(known.has(item.skuId) ? [] : [skuReference(item.skuId, `items[${i}].skuId`)]),
    budgetCodeReference(item.budgetCodeId, `items[${i}].budgetCodeId`),
  ])
}

export const rules: readonly Rule[] = [
  {
    id: 'ADJ-03',
    says: 'unitOfMeasureId on a line of an adjustment or transfer is stored but not shown. The API does not list units, so any id is accepted, and the quantity is not converted.',
    basis: { assumed: 'no source says anything about it' },
  },
]
