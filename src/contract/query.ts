/** Reads query and path parameters as the operation's table declares them (GATE-03, GATE-05, GATE-08, LIST-04 … LIST-11). */
import { type OperationId, operationIds, operationTable } from '../api.ts'
import { externalDataFilter, guid } from '../domain/external-data.ts'
import { filters, moments, searchTexts, sets, sorting } from '../domain/listing-rules.ts'
import { decimal } from '../domain/money.ts'
import { type Refusal, type RuleId, VALIDATION_TITLE } from '../domain/outcome.ts'
import { fill, type Rule, type ValueRule } from '../domain/rule.ts'
import { instant } from '../domain/time.ts'
import type { Parameter } from '../tables.ts'
import { nullNotAllowed } from './misshapen.ts'
import { booleans, pathIds, readBoolean, readEnum, readInteger } from './read.ts'

export interface ReadQuery {
  readonly query: Readonly<Record<string, unknown>>
  /** Names that the operation does not declare: the vendor ignores them (GATE-03). */
  readonly unknown: readonly string[]
}

interface Table {
  readonly byName: ReadonlyMap<string, Parameter>
  readonly customFields: Parameter | undefined
  readonly required: readonly Parameter[]
}

const tables = new Map<OperationId, Table>(
  operationIds.map((id) => {
    const { query } = operationTable(id)
    return [
      id,
      {
        byName: new Map(
          query.filter((parameter) => parameter.kind !== 'custom-fields').map((parameter) => [parameter.name.toLowerCase(), parameter]),
        ),
        customFields: query.find((parameter) => parameter.kind === 'custom-fields'),
        required: query.filter((parameter) => parameter.required),
      },
    ]
  }),
)

const NONE: ReadQuery = { query: {}, unknown: [] }

/** The query may contain the app key. The gateway reads it, so it is not a parameter of the operation (AUTH-05). */
export const credentials = {
  id: 'AUTH-05',
  says: 'A resource call needs an Authorization header (`Bearer` is optional) and the app key, as a header or a query parameter. Header and parameter names are case-insensitive.',
  basis: { documented: 'developer portal; API document' },
  value: { header: 'st-app-key', parameter: 'servicetitanapplicationkey' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

export const APP_KEY_PARAMETER = credentials.value.parameter

export function readQuery(operation: OperationId, text: string): ReadQuery | Refusal {
  const table = tables.get(operation) as Table
  if (text === '' && table.required.length === 0) return NONE
  const query: Record<string, unknown> = {}
  const wrong = new Map<string, Unreadable>()
  const unknown: string[] = []
  for (const [name, values] of grouped(text, table)) {
    const parameter = table.byName.get(name.toLowerCase()) ?? customField(table, name)
    if (!parameter) {
      if (name.toLowerCase() !== APP_KEY_PARAMETER) unknown.push(name)
      continue
    }
    const given = values.filter((value) => value !== '')
    if (given.length === 0) continue
    const read = parameter.kind === 'custom-fields' ? customFieldValue(query, parameter, name, given) : readParameter(parameter, given)
    if (read instanceof Unreadable) wrong.set(parameter.name, read)
    else query[parameter.name] = read
  }
  for (const { name } of table.required) {
    if (!(name in query) && !wrong.has(name)) wrong.set(name, new Unreadable('LIST-06', fill(nullNotAllowed.value, { name })))
  }
  return wrong.size > 0 ? unreadableQuery(wrong) : { query, unknown }
}

/** The refusal has the rule of the first wrong parameter. The hints are the mock's own, so they are not in the answer's body. */
function unreadableQuery(wrong: ReadonlyMap<string, Unreadable>): Refusal {
  const all = [...wrong]
  const [[, { rule }]] = all as [[string, Unreadable]]
  const hints = all.flatMap(([name, { hint }]) => (hint === undefined ? [] : [`${name}: ${hint}`]))
  const errors = Object.fromEntries(all.map(([name, { message }]) => [name, [message]]))
  return { refused: true, status: 400, rule, title: VALIDATION_TITLE, errors, hints }
}

/**
 * The values of each parameter. Names that differ only in case count as one name, in its first spelling (GATE-08). The names of
 * custom-field parameters must match exactly.
 */
function grouped(text: string, table: Table): Map<string, string[]> {
  const values = new Map<string, string[]>()
  const names = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    const folded = customField(table, name) ? name : name.toLowerCase()
    const known = names.get(folded) ?? name
    names.set(folded, known)
    const list = values.get(known)
    if (list) list.push(value)
    else values.set(known, [value])
  }
  return values
}

class Unreadable {
  readonly rule: RuleId
  readonly message: string
  /** The correct form, if the message does not say it. */
  readonly hint: string | undefined
  constructor(rule: RuleId, message: string, hint?: string) {
    this.rule = rule
    this.message = message
    this.hint = hint
  }
}

const notValid = (rule: RuleId, value: string, name: string, hint: string): Unreadable =>
  new Unreadable(rule, fill(invalidValue.value, { value, name: name.charAt(0).toUpperCase() + name.slice(1) }), hint)

function readParameter(parameter: Parameter, given: readonly string[]): unknown {
  const { name, kind, values = [], most, shortest = '', longest = '' } = parameter
  const last = given.at(-1) as string
  const one = <T>(read: T | undefined, rule: RuleId, want: () => string) => read ?? notValid(rule, last, name, want())
  switch (kind) {
    case 'integer':
      return one(
        readInteger(last, name === 'page' || name === 'pageSize'),
        name.startsWith('page') ? 'LIST-02' : filters.id,
        () => filters.value.integer,
      )
    case 'decimal':
      return one(decimal(last), filters.id, () => filters.value.decimal)
    case 'boolean':
      return one(readBoolean(last), 'GATE-05', () => 'true or false')
    case 'instant':
    case 'date':
      return one(instant(last), moments.id, () => moments.value.right)
    case 'guid':
      return one(guid(last), 'EXT-03', () => 'a GUID')
    case 'enum':
      return one(readEnum(last, values), name === 'active' ? 'LIST-06' : sets.id, () => oneOf(values))
    case 'sort':
      return one(readSort(last, values), sorting.id, () => fill(sorting.value.right, { values: values.join(', ') }))
    case 'integers':
    case 'texts':
      return readList(parameter, given, most)
    default:
      return one(hasLength(parameter, last) ? last : undefined, searchTexts.id, () => fill(searchTexts.value.right, { shortest, longest }))
  }
}

const oneOf = (values: readonly string[]): string => fill(sets.value.right, { values: values.join(', ') })

const hasLength = ({ shortest = 0, longest = Number.POSITIVE_INFINITY }: Parameter, { length }: string): boolean =>
  length >= shortest && length <= longest

function readSort(text: string, values: readonly string[]): { by: string; descending: boolean } | undefined {
  const { ascending, descending } = sorting.value
  const sort = text.trim()
  const isDescending = sort.startsWith(descending)
  const by = readEnum(isDescending || sort.startsWith(ascending) ? sort.slice(1) : sort, values)
  return by === undefined ? undefined : { by, descending: isDescending }
}

function readList({ name, kind, values }: Parameter, given: readonly string[], most = Number.POSITIVE_INFINITY): unknown {
  const parts = given
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')
  if (parts.length > most)
    return new Unreadable(
      name === 'externalDataValues' ? externalDataFilter.id : idLists.id,
      fill(idLists.value, { name, most, given: parts.length }),
    )
  const read = parts.map((part) => (kind === 'integers' ? readInteger(part) : values ? readEnum(part, values) : part))
  const wrong = read.indexOf(undefined)
  if (wrong < 0) return read
  const [rule, want] = kind === 'integers' ? [idLists.id, filters.value.integer] : [sets.id, oneOf(values ?? [])]
  return notValid(rule, parts[wrong] as string, name, want)
}

/** LIST-11: the parameter for custom fields if the name is like `customFields.Fields[Name]` or `customFields.Fields.Name`. */
function customField({ customFields }: Table, name: string): Parameter | undefined {
  const prefix = customFields?.name.toLowerCase()
  return prefix !== undefined && name.toLowerCase().startsWith(prefix) && /^(\[.+\]|\..+)$/.test(name.slice(prefix.length))
    ? customFields
    : undefined
}

function customFieldValue(query: Record<string, unknown>, parameter: Parameter, name: string, given: readonly string[]): unknown {
  const field = name.slice(parameter.name.length).replace(/^\[(.+)\]$|^\.(.+)$/, '$1$2')
  const fields = (query[parameter.name] ?? {}) as Record<string, unknown>
  Object.defineProperty(fields, field, { value: given.at(-1), enumerable: true, configurable: true, writable: true })
  return fields
}

/** GATE-07: reads an id in the path. Returns a bigint for an id that is too large for any record. */
export function readPathId(name: string, text: string): number | bigint | Refusal {
  const id = /^-?\d+$/.test(text) ? readInteger(text) : undefined
  if (id !== undefined) return id
  return unreadableQuery(new Map([[name, notValid(pathIds.id, text, name, filters.value.integer)]]))
}

const idLists = {
  id: 'LIST-05',
  says: 'The `ids` parameter takes comma-separated ids and may be repeated. It takes at most as many ids as the document declares (50). A request with more ids, or with a value that is not a number, gets a 400.',
  basis: { documented: 'API document; the refusals are assumed' },
  value: '{name} takes at most {most} values, not {given}.',
} as const satisfies ValueRule<string>

const invalidValue = {
  id: 'LIST-17',
  says: 'If the value of a parameter cannot be read, the request gets a 400, with an error keyed by the parameter. The header x-mock-advice says what would be valid.',
  basis: { observed: 'a live answer of the jobs list; the answers for other parameters are inferred' },
  value: "The value '{value}' is not valid for {name}.",
} as const satisfies ValueRule<string>

export const rules: readonly Rule[] = [
  invalidValue,
  idLists,
  credentials,
  {
    id: 'GATE-03',
    says: 'Unknown query parameters are ignored: the answer is 200 with the unfiltered list. The mock reports them (ADV-01).',
    basis: { observed: 'several public clients' },
  },
  booleans,
  { id: 'GATE-08', says: 'Query parameter names are case-insensitive.', basis: { assumed: 'the behaviour of ASP.NET' } },
]
