/**
 * The values that a property of an answer can have. If the document declares the property only as a string, these are the
 * values that the mock's own records allow.
 */
import { collections, shapes } from '../../api.ts'
import type { RuleId } from '../../domain/outcome.ts'
import type { Property } from '../../tables.ts'

const setsByShape = new Map<string, Map<string, readonly string[]>>()

/** Undefined if any string is allowed. */
export const valuesOf = (shape: string, property: Property): readonly string[] | undefined =>
  property.values ?? setsByShape.get(shape)?.get(property.name)

for (const [name, entry] of Object.entries(collections)) {
  const { record, wire = '' }: { record: string; wire?: string | Readonly<Record<string, string>> } = entry
  for (const shape of [...(typeof wire === 'string' ? [wire] : Object.values(wire)), feedOf(name)]) pair(shape, record)
}

/** A row of an export feed has its own schema, which is named after the collection. */
function feedOf(collection: string): string {
  return `Inventory.V2.Export${collection.charAt(0).toUpperCase()}${collection.slice(1)}Response`
}

function pair(shape: string, record: string): void {
  if (shape === record || setsByShape.has(shape)) return
  const sets = new Map<string, readonly string[]>()
  setsByShape.set(shape, sets)
  const kept = new Map((shapes[record] ?? []).map((property) => [property.name, property]))
  for (const property of shapes[shape] ?? []) {
    const inside = kept.get(property.name)
    if (inside?.values) sets.set(property.name, inside.values)
    const [inner, innerRecord] = [shapeIn(property), inside && shapeIn(inside)]
    if (inner && innerRecord) pair(inner, innerRecord)
  }
}

function shapeIn({ shape, of }: Property): string | undefined {
  return shape ?? of?.shape
}

const RULES: Readonly<Record<string, Readonly<Record<string, RuleId>>>> = {
  status: { PurchaseOrderItem: 'PO-18', PurchaseOrder: 'PO-10', Return: 'RET-02', Transfer: 'TRF-02' },
  requestStatus: { PurchaseOrderRequest: 'POR-02' },
  syncStatus: { '': 'RCP-07' },
  deliveryOption: { '': 'VEN-05' },
  type: { '': 'ADJ-01' },
}

/** The rule that gives the values of this property, if there is one. */
export function ruleOfSet(shape: string, { name }: Property): RuleId | null {
  const known = Object.entries(RULES[name] ?? {}).find(([part]) => shape.includes(part))
  return shape.startsWith('Inventory.') ? (known?.[1] ?? null) : null
}
