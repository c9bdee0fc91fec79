/** The wire format of each kind of single value. */
import { instant } from '../domain/time.ts'
import type { Property } from '../tables.ts'

interface Scalar {
  readonly fits: (value: unknown) => boolean
  /** A description of the valid values. In messages, it follows "must be". */
  readonly what: string
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown): boolean => typeof value === 'string'

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MOMENT = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/

const moment: Scalar = {
  fits: (value) => typeof value === 'string' && MOMENT.test(value) && instant(value) !== undefined,
  what: 'a date-time such as 2026-01-05T09:00:00Z',
}

const number: Scalar = { fits: isNumber, what: 'a number' }
const integer: Scalar = { fits: Number.isInteger, what: 'a whole number' }
const smallInteger: Scalar = {
  fits: (value) => Number.isInteger(value) && ((value as number) | 0) === value,
  what: 'a whole number that fits in 32 bits',
}

const SCALARS: { readonly [Kind in Property['kind']]?: Scalar } = {
  decimal: number,
  number,
  boolean: { fits: (value) => typeof value === 'boolean', what: 'true or false' },
  text: { fits: isText, what: 'a string' },
  guid: { fits: (value) => isText(value) && GUID.test(value as string), what: 'a GUID' },
  instant: moment,
  date: moment,
  any: { fits: () => true, what: 'anything' },
}

export function scalar({ kind, values = [], small }: Property): Scalar {
  if (kind === 'enum') return { fits: (value) => values.includes(value as string), what: `one of ${values.join(', ')}` }
  if (kind === 'integer') return small ? smallInteger : integer
  return SCALARS[kind] as Scalar
}
