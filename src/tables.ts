/** What the generated tables look like: the document, as far as the engine needs it at run time. */

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
  /** How many values a list may hold. */
  readonly most?: number
  /** How many characters a text must and may have. */
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
  /** The shape of the JSON body that is due. */
  readonly body?: string
  readonly bodyOptional?: true
  readonly answer: AnswerTable
  /** The document declares 409 for this operation (ERR-10). */
  readonly conflict?: true
  readonly rules: readonly string[]
}

export interface ControlEntry {
  readonly method: string
  readonly path: string
  /** The names of its query parameters. */
  readonly query: readonly string[]
  /** The shape of the JSON body that is due. */
  readonly body?: string
  /** The shape of the answer; none where there is no body. */
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
  /** What a list or a map holds. */
  readonly of?: Property
  readonly values?: readonly string[]
  /** The digits after the point that a decimal keeps. */
  readonly scale?: number
  readonly required?: true
  readonly nullable?: true
  /** An integer of 32 bits. */
  readonly small?: true
  /** The format of a string. */
  readonly format?: 'email' | 'duration'
  /** Null in a PATCH clears it, whatever the vendor's document says (ERR-17). */
  readonly clears?: true
  /** Null is seen on the wire though the vendor's document rules it out (VAL-06). */
  readonly vendorNeverNull?: true
  readonly absentWhenEmpty?: true
  /** What a world file's record holds where the file is silent. */
  readonly default?: unknown
}

export type ShapeTable = Readonly<Record<string, readonly Property[]>>
