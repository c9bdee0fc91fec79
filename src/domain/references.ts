/** REF, ERR-11: what a body names must exist, and for new orders be active. */
import type { Env } from './env.ts'
import { type Refusal, type RuleId, refuse } from './outcome.ts'
import { fill, type Rule, type ValueRule } from './rule.ts'
import type { CollectionName, Sku, World } from './world.ts'

export interface Reference {
  /** The path of the field in the body. */
  readonly at: string
  /** What the record is called in a message. */
  readonly entity: string
  readonly id: number | null | undefined
  readonly in: readonly CollectionName[]
  readonly rule?: RuleId
  /** Refuse an inactive record like a missing one: always, or as the quirk `inactiveReference` says. */
  readonly active?: 'always' | 'quirk'
}

export const missingReference = {
  id: 'ERR-11',
  says: 'A reference in the body that does not exist is refused with 400 keyed by the field; quirk missingReference.',
  basis: { assumed: 'a public client met 500 in another module' },
  value: '{entity} with id {id} does not exist.',
} as const satisfies ValueRule<string>

export const inactiveReference = {
  id: 'REF-05',
  says: 'An inactive vendor, type, business unit, location or technician is refused like a missing one for new orders; quirk inactiveReference.',
  basis: { assumed: 'no source says' },
  value: '{entity} with id {id} is inactive.',
} as const satisfies ValueRule<string>

/** The first of these references that names nothing, or nothing that may be named. */
export function firstMissing(references: readonly Reference[], world: World, env: Env): Refusal | undefined {
  for (const reference of references) {
    const { id, entity, rule = 'ERR-11' } = reference
    if (id === null || id === undefined) continue
    const record = recordOf(reference, world)
    if (!record) return missing(reference, fill(missingReference.value, { entity, id: String(id) }), rule, env)
    if (isRefusedAsInactive(reference, record, env)) {
      return missing(
        reference,
        fill(inactiveReference.value, { entity, id: String(id) }),
        reference.active === 'always' ? rule : inactiveReference.id,
        env,
      )
    }
  }
  return undefined
}

function recordOf(reference: Reference, world: World): object | undefined {
  for (const name of reference.in) {
    const record = world[name].get(reference.id)
    if (record) return record
  }
  return undefined
}

function isRefusedAsInactive(reference: Reference, record: object, env: Env): boolean {
  if (!('active' in record) || record.active === true || !reference.active) return false
  return reference.active === 'always' || env.quirks.inactiveReference === 'refuse'
}

function missing({ at }: Reference, message: string, rule: RuleId, env: Env): Refusal {
  return refuse(rule, { message, at, status: Number(env.quirks.missingReference) })
}

export const vendorReference = (id: number | undefined): Reference => ({
  at: 'vendorId',
  entity: 'Vendor',
  id,
  in: ['vendors'],
  rule: 'REF-01',
  active: 'quirk',
})

export const businessUnitReference = (id: number | undefined): Reference => ({
  at: 'businessUnitId',
  entity: 'Business unit',
  id,
  in: ['businessUnits'],
  rule: 'REF-01',
  active: 'quirk',
})

export const locationReference = (id: number | undefined): Reference => ({
  at: 'inventoryLocationId',
  entity: 'Inventory location',
  id,
  in: ['warehouses', 'trucks'],
  rule: 'REF-03',
  active: 'quirk',
})

export const jobReference = (id: number | null | undefined): Reference => ({ at: 'jobId', entity: 'Job', id, in: ['jobs'], rule: 'REF-02' })

export const projectReference = (id: number | null | undefined): Reference => ({
  at: 'projectId',
  entity: 'Project',
  id,
  in: ['projects'],
  rule: 'REF-02',
})

export const technicianReference = (id: number | null | undefined): Reference => ({
  at: 'technicianId',
  entity: 'Technician',
  id,
  in: ['technicians'],
  rule: 'REF-02',
  active: 'quirk',
})

export const budgetCodeReference = (id: number | null | undefined, at = 'budgetCodeId'): Reference => ({
  at,
  entity: 'Budget code',
  id,
  in: ['budgetCodes'],
  rule: 'PO-21',
})

export const skuReference = (id: number, at: string): Reference => ({
  at,
  entity: 'Material or equipment',
  id,
  in: ['skus'],
  rule: 'REF-04',
  active: 'always',
})

/** A SKU that a guard has already found to exist. */
export function knownSku(world: World, id: number): Sku {
  const sku = world.skus.get(id)
  if (!sku) throw new Error(`SKU ${id} was taken as known before it was looked up`)
  return sku
}

export const rules: readonly Rule[] = [
  {
    id: 'REF-01',
    says: 'Vendor, business unit and inventory location must exist before a purchase order can name them.',
    basis: { documented: 'developer portal' },
  },
  {
    id: 'REF-02',
    says: 'Job, project and technician must exist before a purchase order can be associated with them.',
    basis: { documented: 'developer portal' },
  },
  {
    id: 'REF-03',
    says: 'inventoryLocationId is the id of a warehouse or of a truck; there is no route for inventory locations.',
    basis: { observed: 'Fully-Launched/po-reader; API document' },
  },
  { id: 'REF-04', says: 'skuId must be an active material or equipment of the pricebook.', basis: { documented: 'API document' } },
  inactiveReference,
  missingReference,
]
