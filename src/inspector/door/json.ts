/** Parses JSON without rounding long numbers. JSON.parse would round them. */
import type { Json } from './door.ts'

/** A number that a double cannot store exactly, kept as it was written. */
export class LongNumber {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }

  /** Writes the number unchanged. If the browser does not support that, writes it as a string. */
  toJSON(): unknown {
    return 'rawJSON' in JSON ? (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(this.source) : this.source
  }
}

/** Numbers that a double might not store exactly. */
const LONG = /\d[\d.]{15}/

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown

const keepDigits: Reviver = (_key, value, context) =>
  typeof value === 'number' && context?.source !== undefined && isRounded(value, context.source) ? new LongNumber(context.source) : value

const isRounded = (value: number, source: string): boolean => source.length > 15 && String(value) !== source

/** Undefined if the text is not JSON. */
export function readJson(text: string): Json {
  if (text === '') return undefined
  try {
    // A reviver, which visits every value, makes parsing several times slower.
    if (!LONG.test(text)) return JSON.parse(text)
    return JSON.parse(text, keepDigits as Parameters<typeof JSON.parse>[1])
  } catch {
    return undefined
  }
}
