/** LOC: trucks and warehouses, where stock is kept. */
import type { Inside } from '../../api.ts'
import { refusal } from '../outcome.ts'
import type { RecordReferences, Reference } from '../references.ts'
import type { Guard, Rule, ValueRule } from '../rule.ts'
import { folded, type Records, type World } from '../world.ts'

type Body = Inside['Inventory.V2.CreateTruckRequest'] | Inside['Inventory.V2.UpdateTruckRequest']

interface TruckFacts {
  readonly body: { readonly name?: string }
  readonly world: World
  /** The truck to update; undefined for a create. */
  readonly truck?: Records['trucks']
}

const nameIsFree: Guard<TruckFacts> = {
  id: 'LOC-03',
  says: 'A request that gives a truck a blank name, or the name of another truck (ignoring case), gets a 400.',
  basis: { assumed: 'no source says anything about it' },
  refuses: ({ body: { name }, truck, world }) => {
    if (name === undefined) return false
    if (name.trim() === '') return refusal('The name must not be blank.', { at: 'name' })
    const others = [...world.trucks.under('name', folded(name))].filter((other) => other.id !== truck?.id)
    return others.length > 0 && refusal(`A truck named '${name}' already exists.`, { at: 'name' })
  },
}

export const truckGuards = [nameIsFree]

const recordsOfTrucks = {
  id: 'LOC-01',
  says: 'The warehouse, template and technicians of a truck must exist. templateId in requests is inventoryTemplateId in answers.',
  basis: { documented: 'API document' },
  value: {
    warehouseId: { entity: 'Warehouse', in: ['warehouses'] },
    templateId: { entity: 'Inventory template', in: ['templates'] },
    technicianIds: { entity: 'Technician', in: ['technicians'] },
  },
} as const satisfies ValueRule<RecordReferences>

/** LOC-01: the records that a truck refers to must exist. They may be inactive, since REF-05 applies only to new orders. */
export function truckReferences({ warehouseId, templateId, technicianIds }: Body): Reference[] {
  const rule = recordsOfTrucks.id
  const referred = recordsOfTrucks.value
  return [
    { at: 'warehouseId', id: warehouseId, rule, ...referred.warehouseId },
    { at: 'templateId', id: templateId, rule, ...referred.templateId },
    ...(technicianIds ?? []).map((id, i): Reference => ({ at: `technicianIds[${i}]`, id, rule, ...referred.technicianIds })),
  ]
}

export const rules: readonly Rule[] = [
  recordsOfTrucks,
  {
    id: 'LOC-02',
    says: 'The API can change only the external data of a warehouse. Templates are read-only.',
    basis: { documented: 'API document' },
  },
  ...truckGuards,
]
