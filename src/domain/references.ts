/** REF, ERR-11: the records that a body refers to must exist and, for new orders, be active. */
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
  /** When an inactive record is refused like a missing one: always, or if the quirk says so. Without this, it is accepted. */
  readonly inactive?: 'refused' | 'quirk inactiveReference'
}

const missingReference = {
  id: 'ERR-11',
  says: 'A request whose body refers to an unknown record gets a 400, with an error keyed by the field. Quirk missingReference.',
  basis: { assumed: 'a public client got 500 in another module' },
  value: '{entity} with id {id} does not exist.',
} as const satisfies ValueRule<string>

const inactiveReference = {
  id: 'REF-05',
  says: 'A new order cannot name an inactive vendor, type, business unit, location or technician: an inactive record is refused in the same way as an unknown one. Quirk inactiveReference.',
  basis: { assumed: 'no source says anything about it' },
  value: '{entity} with id {id} is inactive.',
} as const satisfies ValueRule<string>

/** The refusal for the first reference whose record is missing, or is inactive although it must be active. */
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
        reference.inactive === 'refused' ? rule : inactiveReference.id,
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
  if (!('active' in record) || record.active === true || !reference.inactive) return false
  return reference.inactive === 'refused' || env.quirks.inactiveReference === 'refuse'
}

function missing({ at }: Reference, message: string, rule: RuleId, env: Env): Refusal {
  return refuse(rule, { message, at, status: Number(env.quirks.missingReference) })
}

/** For each field of a body, what it refers to. */
export type RecordReferences = Readonly<Record<string, Pick<Reference, 'entity' | 'in' | 'inactive'>>>

const partners = {
  id: 'REF-01',
  says: 'The vendor, business unit and inventory location (REF-03) that a purchase order names must exist.',
  basis: { documented: 'developer portal' },
  value: {
    vendorId: { entity: 'Vendor', in: ['vendors'], inactive: 'quirk inactiveReference' },
    businessUnitId: { entity: 'Business unit', in: ['businessUnits'], inactive: 'quirk inactiveReference' },
  },
} as const satisfies ValueRule<RecordReferences>

const work = {
  id: 'REF-02',
  says: 'The job, project and technician that a purchase order names must exist.',
  basis: { documented: 'developer portal' },
  value: {
    jobId: { entity: 'Job', in: ['jobs'] },
    projectId: { entity: 'Project', in: ['projects'] },
    technicianId: { entity: 'Technician', in: ['technicians'], inactive: 'quirk inactiveReference' },
  },
} as const satisfies ValueRule<RecordReferences>

const locations = {
  id: 'REF-03',
  says: 'inventoryLocationId is the id of a warehouse or of a truck; there is no route for inventory locations.',
  basis: { observed: 'Fully-Launched/po-reader; API document' },
  value: { inventoryLocationId: { entity: 'Inventory location', in: ['warehouses', 'trucks'], inactive: 'quirk inactiveReference' } },
} as const satisfies ValueRule<RecordReferences>

const goods = {
  id: 'REF-04',
  says: 'skuId must be the id of an active material or piece of equipment in the pricebook.',
  basis: { documented: 'API document' },
  value: { skuId: { entity: 'Material or equipment', in: ['skus'], inactive: 'refused' } },
} as const satisfies ValueRule<RecordReferences>

export const budgetCodes = {
  id: 'PO-21',
  says: 'chargeable, serialNumbers, budgetCodeId, createdById and invoiceId behave as the document says. A budgetCodeId must exist.',
  basis: { documented: 'API document; the refusal is assumed' },
  value: { budgetCodeId: { entity: 'Budget code', in: ['budgetCodes'] } },
} as const satisfies ValueRule<RecordReferences>

export const vendorReference = (id: number | undefined): Reference => ({
  at: 'vendorId',
  id,
  rule: partners.id,
  ...partners.value.vendorId,
})

export const businessUnitReference = (id: number | undefined): Reference => ({
  at: 'businessUnitId',
  id,
  rule: partners.id,
  ...partners.value.businessUnitId,
})

export const locationReference = (id: number | undefined): Reference => ({
  at: 'inventoryLocationId',
  id,
  rule: locations.id,
  ...locations.value.inventoryLocationId,
})

export const jobReference = (id: number | null | undefined): Reference => ({ at: 'jobId', id, rule: work.id, ...work.value.jobId })

export const projectReference = (id: number | null | undefined): Reference => ({
  at: 'projectId',
  id,
  rule: work.id,
  ...work.value.projectId,
})

export const technicianReference = (id: number | null | undefined): Reference => ({
  at: 'technicianId',
  id,
  rule: work.id,
  ...work.value.technicianId,
})

export const budgetCodeReference = (id: number | null | undefined, at = 'budgetCodeId'): Reference => ({
  at,
  id,
  rule: budgetCodes.id,
  ...budgetCodes.value.budgetCodeId,
})

export const skuReference = (id: number, at: string): Reference => ({
  at,
  id,
  rule: goods.id,
  ...goods.value.skuId,
})

/** A SKU that a guard has already checked. */
export function knownSku(world: World, id: number): Sku {
  const sku = world.skus.get(id)
  if (!sku) throw new Error(`SKU ${id} was used before a guard checked that it exists`)
  return sku
}

export const rules: readonly Rule[] = [partners, work, locations, goods, inactiveReference, missingReference]
