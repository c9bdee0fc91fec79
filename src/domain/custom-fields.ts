/** CF, LIST-11: fields that a tenant has added to its records. */
import type { Inside } from '../api.ts'
import { decimal } from './money.ts'
import { type Refusal, refuse } from './outcome.ts'
import { fill, type Rule, type ValueRule } from './rule.ts'
import { type Condition, folded } from './world.ts'

type Field = Inside['Inventory.V2.CustomFieldResponse']
type FieldType = Inside['CustomFieldType']
/** Field types by name, ignoring case. */
type FieldTypes = ReadonlyMap<string, FieldType>
/** The custom fields of one object in a request. The value null clears a field, if the document allows null. */
type Update = Inside['Accounting.V2.CustomFieldUpdateRequest']['operations'][number]

type Wanted = Readonly<Record<string, string>>

export interface CustomFieldQuery {
  readonly 'customFields.Fields'?: Wanted
  readonly 'customFields.Operator'?: string
  readonly 'customField.Fields'?: Wanted
  readonly 'customField.Operator'?: string
}

const fieldFilter = {
  id: 'LIST-11',
  says: 'A custom-field filter is customFields.Fields[Name]=Value or customFields.Fields.Name=Value, and may be repeated. customFields.Operator is And (the default: all filters must match) or Or. For vendors, the prefix is customField.',
  basis: { documented: 'API document; the exact spelling in a query is assumed' },
  value: { default: 'And', every: 'And' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

const fieldUpdates = {
  id: 'CF-01',
  says: 'PATCH custom-fields sets fields on several objects, all or none. An unknown object or field, a dropdown value that is not an option, and a number that cannot be parsed each get a 400.',
  basis: { assumed: 'the shape is documented; the refusals are not' },
  value: {
    unknownField: "There is no custom field '{name}'.",
    notNumber: "'{value}' is not a number.",
    notOption: "'{value}' is not one of {options}.",
  },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export function customFieldCondition<R extends object>(query: CustomFieldQuery): Condition<R> | undefined {
  const wanted = Object.entries(query['customFields.Fields'] ?? query['customField.Fields'] ?? {})
  if (wanted.length === 0) return undefined
  const every = (query['customFields.Operator'] ?? query['customField.Operator'] ?? fieldFilter.value.default) === fieldFilter.value.every
  return {
    test: (record) => {
      const fields = (record as { customFields: readonly Field[] | null }).customFields ?? []
      const matches = ([name, value]: [string, string]) =>
        fields.some((field) => folded(field.name) === folded(name) && folded(field.value) === folded(value))
      return every ? wanted.every(matches) : wanted.some(matches)
    },
  }
}

/** CF-01: what is wrong with one object's update; `at` is its path in the body. */
export function fieldRefusal(update: Update, types: FieldTypes, at: string): Refusal | undefined {
  const { unknownField, notNumber, notOption } = fieldUpdates.value
  for (const [i, { name, value }] of update.customFields.entries()) {
    const type = types.get(folded(name))
    const refused = (field: string, message: string) => refuse(fieldUpdates.id, { at: `${at}.customFields[${i}].${field}`, message })
    if (!type) return refused('name', fill(unknownField, { name }))
    if (value === null || value === undefined) continue
    if (type.dataType === 'Numeric' && decimal(value) === undefined) return refused('value', fill(notNumber, { value }))
    const options = type.dataTypeOptions ?? []
    if (type.dataType === 'Dropdown' && !options.includes(value))
      return refused('value', fill(notOption, { value, options: options.join(', ') }))
  }
  return undefined
}

/** A record's custom fields after a valid update; if a field is given twice, the last value counts. */
export function fieldsAfter(before: readonly Field[] | null, update: Update, types: FieldTypes): readonly Field[] | null {
  const fields = new Map((before ?? []).map((field) => [folded(field.name), field]))
  for (const { name, value } of update.customFields) {
    const type = types.get(folded(name)) as FieldType
    if (value === null || value === undefined) fields.delete(folded(type.name))
    else fields.set(folded(type.name), { typeId: type.id, name: type.name, value })
  }
  return fields.size === 0 && !before?.length ? before : [...fields.values()].sort((a, b) => a.typeId - b.typeId)
}

/** The field types by name. If several have the same name, the first one counts. */
export const fieldTypesByName = (types: Iterable<FieldType>): FieldTypes =>
  new Map([...types].reverse().map((type) => [folded(type.name), type]))

export const rules: readonly Rule[] = [
  fieldUpdates,
  {
    id: 'CF-02',
    says: 'The custom fields of purchase orders can be read, but no route writes them.',
    basis: { documented: 'API document' },
  },
  fieldFilter,
]
