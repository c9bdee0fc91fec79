/** A part of a pact file with its place, so that errors can name the place. */
import { isObject } from '../contract/read.ts'

/** A pact that cannot be read: which file, where in it, and what is wrong. */
export class PactError extends Error {
  override readonly name = 'PactError'
  readonly file: string
  /** A JSON pointer into the file; empty for the file as a whole. */
  readonly pointer: string

  constructor(file: string, pointer: string, wrong: string) {
    super(`${file}${pointer === '' ? '' : ` at ${pointer}`} ${wrong}.`)
    this.file = file
    this.pointer = pointer
  }
}

export interface Part {
  readonly file: string
  readonly pointer: string
  readonly value: unknown
}

export interface Fields extends Part {
  readonly fields: Readonly<Record<string, unknown>>
}

/** The JSON pointer to a property or element of the value that `pointer` points to. */
export const pointerInto = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

export const pointerTo = (pointer: string, keys: readonly (string | number)[]): string => keys.reduce<string>(pointerInto, pointer)

export const partOf = ({ file, pointer, fields }: Fields, key: string): Part => ({
  file,
  pointer: pointerInto(pointer, key),
  value: fields[key],
})

export function fieldsOf(part: Part, expected: string): Fields {
  if (isObject(part.value)) return { ...part, fields: part.value }
  throw unfit(part, expected)
}

/** The entries of an array; none if it is missing. */
export function listOf(part: Part): Part[] {
  if (part.value === undefined || part.value === null) return []
  if (!Array.isArray(part.value)) throw unfit(part, 'a list')
  return part.value.map((value, i) => ({ file: part.file, pointer: pointerInto(part.pointer, i), value }))
}

export function textOf(part: Part): string {
  if (typeof part.value === 'string') return part.value
  throw unfit(part, 'a string')
}

export function unfit({ file, pointer, value }: Part, expected: string): PactError {
  const is = value === undefined ? 'is missing' : `is ${kindOf(value)}`
  return new PactError(file, pointer, `${is}: expected ${expected}`)
}

/** Names the type of a JSON value: `a list`, `null`, `a number`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return { string: 'a string', object: 'an object', boolean: 'a boolean' }[typeof value as string] ?? `a ${typeof value}`
}
