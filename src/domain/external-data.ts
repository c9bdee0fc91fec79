/** EXT, LIST-12: data that an application keeps on a record. Only that application sees it. */
import type { Inside } from '../api.ts'
import { type Refusal, refusal, refuse } from './outcome.ts'
import { firstRepeated } from './repeated.ts'
import { fill, type Guard, type Rule, type ValueRule } from './rule.ts'
import type { Condition } from './world.ts'

type Entry = Inside['Inventory.V2.ExternalDataModel']
export type ExternalDataByApplication = { [guid: string]: Entry[] }

interface Patch {
  readonly patchMode?: 'Replace' | 'Merge' | null
  readonly applicationGuid: string
  readonly externalData: readonly { readonly key: string; readonly value?: string | null }[]
}

export interface ExternalDataQuery {
  readonly externalDataApplicationGuid?: string
  readonly externalDataKey?: string
  readonly externalDataValues?: readonly string[]
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A guid in the form that records use as a key: lower case, no braces; undefined if the string is not a guid. */
export function guid(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^\{(.*)\}$/, '$1')
  return GUID.test(plain) ? plain : undefined
}

/** The application whose data an answer shows (EXT-01). */
export const applicationOf = ({ externalDataApplicationGuid: application }: ExternalDataQuery) =>
  application === undefined ? {} : { application }

export const externalDataFilter = {
  id: 'LIST-12',
  says: 'Filtering by external data needs externalDataKey, externalDataValues (up to the number that the document declares) and externalDataApplicationGuid. A request with externalDataKey or externalDataValues but not all three gets a 400.',
  basis: { documented: 'API document; the refusals are assumed' },
  value: '{missing} is required with {given}.',
} as const satisfies ValueRule<string>

/** LIST-12: a key needs values, values need a key, and both need the guid. */
export function externalDataRefusal(query: ExternalDataQuery): Refusal | undefined {
  const { externalDataApplicationGuid: application, externalDataKey: key, externalDataValues: values } = query
  const refused = (missing: string, given: string) =>
    refuse(externalDataFilter.id, { at: missing, message: fill(externalDataFilter.value, { missing, given }) })
  if (key !== undefined && !values) return refused('externalDataValues', 'externalDataKey')
  if (values && key === undefined) return refused('externalDataKey', 'externalDataValues')
  if (key !== undefined && application === undefined)
    return refused('externalDataApplicationGuid', 'externalDataKey and externalDataValues')
  return undefined
}

/** The condition for records that match a query's external data key, values and guid. */
export function externalDataCondition<R extends object>(query: ExternalDataQuery): Condition<R> | undefined {
  if (query.externalDataKey === undefined) return undefined
  const {
    externalDataApplicationGuid: application,
    externalDataKey: key,
    externalDataValues: values,
  } = query as Required<ExternalDataQuery>
  return {
    test: (record) => {
      const { externalDataByApplication: all } = record as { externalDataByApplication: ExternalDataByApplication }
      return (all[application] ?? []).some((entry) => entry.key === key && values.includes(entry.value))
    },
  }
}

/** A record's external data after a create or a PATCH (EXT-02). */
export function externalDataAfter(before: ExternalDataByApplication, patch: Patch | null | undefined): ExternalDataByApplication {
  if (!patch) return before
  const application = patch.applicationGuid
  const entries =
    (patch.patchMode ?? patchModes.value.default) === patchModes.value.merging ? merged(before[application] ?? [], patch) : givenBy(patch)
  const { [application]: _, ...others } = before
  return entries.length === 0 ? others : { ...before, [application]: entries }
}

const givenBy = ({ externalData }: Patch): Entry[] =>
  externalData.filter((entry): entry is Entry => typeof entry.value === 'string').map(({ key, value }) => ({ key, value }))

/** Keys keep their order, new keys come last, and keys given as null are removed. */
function merged(entries: readonly Entry[], patch: Patch): Entry[] {
  const given = new Map(patch.externalData.map(({ key, value }) => [key, value]))
  const kept = entries
    .map(({ key, value }) => ({ key, value: given.has(key) ? given.get(key) : value }))
    .filter((entry): entry is Entry => typeof entry.value === 'string')
  const known = new Set(entries.map((entry) => entry.key))
  return [...kept, ...givenBy(patch).filter((entry) => !known.has(entry.key))]
}

const patchModes = {
  id: 'EXT-02',
  says: 'patchMode Replace, the default, replaces all keys of the guid. Merge sets the given keys and deletes those with a null value.',
  basis: { documented: 'API document' },
  value: { default: 'Replace', merging: 'Merge' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

/** Refuses unusable keys in any body that has external data. */
export const keysAreUsable: Guard<{ readonly body: { readonly externalData?: Patch | null } }> = {
  id: 'EXT-03',
  says: 'The application guid must be a GUID; keys must not be blank and must be unique in a request.',
  basis: { documented: 'API document; the refusal of blank and repeated keys is assumed' },
  refuses: ({ body: { externalData: patch } }) => {
    if (!patch) return false
    const keys = patch.externalData.map((entry) => entry.key)
    const blank = keys.findIndex((key) => key.trim() === '')
    if (blank >= 0) return refusal('The key must not be blank.', { at: `externalData.externalData[${blank}].key` })
    const repeated = firstRepeated(keys)
    return repeated >= 0 && refusal(`The key '${keys[repeated]}' is given twice.`, { at: `externalData.externalData[${repeated}].key` })
  },
}

export const rules: readonly Rule[] = [
  {
    id: 'EXT-01',
    says: 'External data is kept per application guid and shown only when the request passes that guid.',
    basis: { documented: 'API document' },
  },
  patchModes,
  keysAreUsable,
  externalDataFilter,
]
