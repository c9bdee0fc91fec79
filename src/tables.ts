/** The types of the generated tables: the part of the document that the engine needs at run time. */

export type ParameterKind =
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'text'
  | 'guid'
  | 'enum'
  | 'instant'
  | 'date'
  | 'integers'
  | 'texts'
  | 'custom-fields'
  | 'sort'

export interface Parameter {
  readonly name: string
  readonly kind: ParameterKind
  readonly values?: readonly string[]
  /** The maximum number of values in a list. */
  readonly most?: number
  /** The minimum and maximum length of a string, in characters. */
  readonly shortest?: number
  readonly longest?: number
  readonly required?: true
}

export type AnswerTable = { readonly kind: 'empty' } | { readonly kind: 'one' | 'page' | 'list' | 'feed'; readonly shape: string }

export interface OperationEntry {
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly scope?: string
  readonly query: readonly Parameter[]
  /** The shape of the JSON body. */
  readonly body?: string
  readonly bodyOptional?: true
  readonly answer: AnswerTable
  /** Set if the document declares 409 for this operation (ERR-10). */
  readonly conflict?: true
  readonly rules: readonly string[]
}

export interface ControlEntry {
  readonly method: string
  readonly path: string
  /** The names of its query parameters. */
  readonly query: readonly string[]
  /** The shape of the JSON body. */
  readonly body?: string
  /** The shape of the answer, if it has a body. */
  readonly answer?: string
  readonly rules: readonly string[]
}

export type PropertyKind =
  | 'integer'
  | 'decimal'
  | 'number'
  | 'boolean'
  | 'text'
  | 'guid'
  | 'enum'
  | 'instant'
  | 'date'
  | 'object'
  | 'list'
  | 'map'
  | 'any'

export interface Property {
  readonly name: string
  readonly kind: PropertyKind
  /** The shape of an object. */
  readonly shape?: string
  /** The elements of a list or a map. */
  readonly of?: Property
  readonly values?: readonly string[]
  /** How many digits a decimal has after the point. */
  readonly scale?: number
  readonly required?: true
  readonly nullable?: true
  /** A 32-bit integer. */
  readonly small?: true
  /** The format of a string. */
  readonly format?: 'email' | 'duration'
  /** Null in a PATCH clears the property, even if the vendor's document does not allow null (ERR-17). */
  readonly clears?: true
  /** The real API sends null although the vendor's document does not allow it (VAL-06). */
  readonly vendorNeverNull?: true
  readonly absentWhenEmpty?: true
  /** The value that the property gets if a record of a world file leaves it out. */
  readonly default?: unknown
}

export type ShapeTable = Readonly<Record<string, readonly Property[]>>
