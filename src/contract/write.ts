/** Writes the engine's values as the vendor's JSON text: with all declared keys, in the document's order (VAL-01, VAL-05, VAL-06). */
import { amounts } from '../domain/money.ts'
import { defaultQuirks, type Quirks } from '../domain/quirks.ts'
import type { Rule, ValueRule } from '../domain/rule.ts'
import { type Instant, instantText, timestamps } from '../domain/time.ts'
import type { Property } from '../tables.ts'
import { shapeOf } from './shapes.ts'

/** Writes a record of one shape as JSON text. */
type Write = (value: object) => string

type WriteValue = (value: unknown) => string

const unsetValues = {
  id: 'VAL-06',
  says: 'Every declared key is always present. A field that is not set is null if live samples show null, even if the document says otherwise; other unset fields have these empty values. Quirks nulls, landedCostAsInteger.',
  basis: { observed: 'live samples of one tenant' },
  value: { observed: 'null', list: '[]', integer: '0', text: '""' },
} as const satisfies ValueRule<Readonly<Record<string, string>>>

/** How one property is written. */
interface Part {
  readonly name: string
  /** A comma, the name and a colon. The comma separates the property from the one before. */
  readonly key: string
  /** What is written if the property is not set: the key and an empty value. */
  readonly none: string
  readonly present: WriteValue
  readonly absentWhenEmpty: boolean
}

/** The writers for all shapes under a mock's quirks. Each writer is made once. */
export class Writer {
  private readonly quirks: Quirks
  private readonly asKept: boolean
  private readonly made = new Map<string, Write>()

  /** With `asKept`, decimals are written without trailing zeros, as in world files. */
  constructor(quirks: Quirks, asKept = false) {
    this.quirks = quirks
    this.asKept = asKept
  }

  of(shape: string): Write {
    const known = this.made.get(shape)
    if (known) return known
    const parts: Part[] = []
    // With `+` instead of join, V8 would keep a tree of hundreds of small strings. It would be cached with the row and walked on every use.
    const write: Write = (value) => {
      const texts: string[] = []
      for (const { name, key, none, present, absentWhenEmpty } of parts) {
        const each = (value as Record<string, unknown>)[name] ?? null
        if (absentWhenEmpty && isEmpty(each)) continue
        if (each === null) texts.push(none)
        else texts.push(key, present(each))
      }
      if (texts.length === 0) return '{}'
      texts[0] = `{${texts[0]?.slice(1)}`
      texts.push('}')
      return texts.join('')
    }
    this.made.set(shape, write)
    const isFixed = !this.asKept && this.quirks.decimalText === 'fixed' && shape.startsWith('Inventory')
    for (const property of shapeOf(shape).properties) parts.push(this.part(property, isFixed))
    return write
  }

  private part(property: Property, isFixed: boolean): Part {
    const { name, absentWhenEmpty = false } = property
    const key = `,${JSON.stringify(name)}:`
    return { name, key, none: key + this.none(property), present: this.present(property, isFixed), absentWhenEmpty }
  }

  private value(property: Property, isFixed: boolean): WriteValue {
    const present = this.present(property, isFixed)
    const none = this.none(property)
    return (value) => (value === null ? none : present(value))
  }

  /** The value of an unset property: null, unless it is a list that must not be null, or the quirk `nulls` requires another value. */
  private none({ kind, nullable, vendorNeverNull }: Property): string {
    const { observed, list, integer, text } = unsetValues.value
    if (kind === 'list' && !nullable) return list
    if (this.quirks.nulls === 'observed' || !vendorNeverNull) return observed
    return kind === 'list' ? list : kind === 'integer' ? integer : text
  }

  /** With `isFixed`, decimals are written with all digits of their scale. This is decided once, when the writer is made (VAL-05). */
  private present(property: Property, isFixed: boolean): WriteValue {
    switch (property.kind) {
      case 'object': {
        const write = this.of(property.shape as string)
        return (value) => write(value as object)
      }
      case 'list': {
        const write = this.value(property.of as Property, isFixed)
        return (value) => `[${(value as unknown[]).map(write).join(',')}]`
      }
      case 'instant':
      case 'date':
        return (value) => `"${instantText(value as Instant)}"`
      case 'decimal':
        return isFixed ? paddedTo(property.scale ?? amounts.value.decimals) : (value) => value as string
      case 'enum':
        return property.name === 'landedCostMethod' && this.quirks.landedCostAsInteger === 'on'
          ? (value) => (value === 'None' ? '0' : quoted(value as string))
          : (value) => quoted(value as string)
      case 'text': {
        if (property.scale === undefined || this.asKept) return (value) => quoted(value as string)
        const digits = paddedTo(property.scale)
        return (value) => `"${digits(value)}"`
      }
      case 'guid':
        return (value) => quoted(value as string)
      case 'integer':
      case 'boolean':
        return String
      default:
        return JSON.stringify
    }
  }
}

/** A writer of records in the format of world files. */
export const recordWriter = (): Writer => new Writer(defaultQuirks, true)

/** Characters that JSON writes unescaped: all except quotes, backslashes, control characters and lone surrogates. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** A string in JSON. Few strings need the slow path. */
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

/** Writes an amount with all digits of its scale, plus any further digits that it has. */
function paddedTo(scale: number): WriteValue {
  const missing = Array.from({ length: scale + 1 }, (_, digits) => '0'.repeat(scale - digits))
  return (value) => {
    const amount = value as string
    const point = amount.indexOf('.')
    return point < 0 ? `${amount}.${missing[0]}` : amount + (missing[amount.length - point - 1] ?? '')
  }
}

export const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

export const rules: readonly Rule[] = [
  timestamps,
  {
    id: 'VAL-02',
    says: 'Business dates are midnight UTC. A date or date-time is accepted: its offset is applied, then its time is dropped.',
    basis: { observed: 'captured bodies; the dropping of the time is assumed' },
  },
  amounts,
  unsetValues,
]
