/** Hides secrets in JSON text, and changes nothing else. It reads the text once, and also handles truncated text. */
import { HIDDEN, isSecret } from './secret-names.ts'

/** A range of the text. */
interface Span {
  readonly from: number
  readonly to: number
}

interface Value extends Span {
  /** The content of a string; undefined for any other value. */
  readonly string?: string
  /** True for `true`, `false`, `null` and a missing value. */
  readonly holdsNoSecret?: true
}

/** Slightly more than the depth to which bodies are read (ERR-08). */
const DEEPEST = 100

/** The text with its secrets hidden; undefined if it is not JSON. `hide` returns the content of a string with any secrets in it hidden. */
export function jsonWithoutSecrets(text: string, hide: (text: string) => string): string | undefined {
  const walk = new Walk(text, hide)
  return walk.whole() ? walk.withoutSecrets() : undefined
}

class Walk {
  private readonly text: string
  private readonly hide: (text: string) => string
  private at = 0
  /** The parts of the text to replace. In the end they are sorted, and those inside another part are dropped. */
  private readonly replaced: (Span & { readonly by: string })[] = []

  constructor(text: string, hide: (text: string) => string) {
    this.text = text
    this.hide = hide
  }

  whole(): boolean {
    this.blanks()
    if (!'{["'.includes(this.text[this.at] ?? '-')) return false
    const value = this.value(0)
    this.blanks()
    return value !== undefined && this.at >= this.text.length
  }

  withoutSecrets(): string {
    const parts: string[] = []
    let from = 0
    for (const { from: start, to, by } of this.replaced.sort((a, b) => a.from - b.from || b.to - a.to)) {
      if (start < from) continue
      parts.push(this.text.slice(from, start), by)
      from = to
    }
    return `${parts.join('')}${this.text.slice(from)}`
  }

  private get isCut(): boolean {
    return this.at >= this.text.length
  }

  private blanks(): void {
    while (' \t\r\n\ufeff'.includes(this.text[this.at] ?? 'x')) this.at++
  }

  /** Reads the value at the current position; undefined if there is none. The end of a truncated text closes everything that is open. */
  private value(depth: number): Value | undefined {
    this.blanks()
    const char = this.text[this.at]
    if (depth > DEEPEST) return undefined
    if (char === '{') return this.object(depth)
    if (char === '[') return this.list(depth)
    if (char === '"') return this.string(true)
    return this.scalar()
  }

  private scalar(): Value | undefined {
    const from = this.at
    while (/[\w+.-]/.test(this.text[this.at] ?? ' ')) this.at++
    const word = this.text.slice(from, this.at)
    const isScalar = /^-?\d[\d.eE+-]*$/.test(word) || ['true', 'false', 'null'].includes(word) || this.isCut
    if (!isScalar) return undefined
    return { from, to: this.at, ...(/^[-\d]/.test(word) ? {} : { holdsNoSecret: true as const }) }
  }

  private string(isValue: boolean): Value {
    const from = this.at
    this.at++
    while (!this.isCut && this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1
    this.at = Math.min(this.at + 1, this.text.length)
    const raw = this.text.slice(from, this.at)
    const string = unescaped(raw)
    const span = { from, to: this.at }
    if (isValue) {
      const hidden = this.hide(string)
      if (hidden !== string) this.replaced.push({ ...span, by: JSON.stringify(hidden) })
    }
    return { ...span, string }
  }

  private object(depth: number): Value | undefined {
    const from = this.at++
    const entries: (readonly [name: string, value: Value])[] = []
    for (;;) {
      this.blanks()
      if (this.isCut || this.text[this.at] === '}') break
      if (this.text[this.at] !== '"') return undefined
      const { string: name = '' } = this.string(false)
      this.blanks()
      if (this.isCut) break
      if (this.text[this.at++] !== ':') return undefined
      const value = this.value(depth + 1)
      if (!value) return undefined
      entries.push([name, value])
      if (!this.another('}')) return undefined
    }
    this.at = Math.min(this.at + 1, this.text.length)
    this.secretsAmong(entries)
    return { from, to: this.at }
  }

  private list(depth: number): Value | undefined {
    const from = this.at++
    const values: Value[] = []
    for (;;) {
      this.blanks()
      if (this.isCut || this.text[this.at] === ']') break
      const value = this.value(depth + 1)
      if (!value) return undefined
      values.push(value)
      if (!this.another(']')) return undefined
    }
    this.at = Math.min(this.at + 1, this.text.length)
    const [name, value, ...more] = values
    if (name?.string !== undefined && value && more.length === 0 && isSecret(name.string)) this.hideValue(value)
    return { from, to: this.at }
  }

  /** Moves to the next element or property, or to the end of the list or object; false if the text is not valid there. */
  private another(end: string): boolean {
    this.blanks()
    if (this.isCut || this.text[this.at] === end) return true
    return this.text[this.at++] === ','
  }

  /** Hides the value of each property that is named like a secret. In `{ "name": "client_secret", "value": … }`, hides `value`. */
  private secretsAmong(entries: readonly (readonly [name: string, value: Value])[]): void {
    for (const [name, value] of entries) if (isSecret(name)) this.hideValue(value)
    const naming = entries.some(([name, { string }]) => NAMING.has(name.toLowerCase()) && string !== undefined && isSecret(string))
    if (!naming) return
    for (const [name, value] of entries) if (VALUES.has(name.toLowerCase())) this.hideValue(value)
  }

  private hideValue({ from, to, holdsNoSecret }: Value): void {
    if (!holdsNoSecret && to > from) this.replaced.push({ from, to, by: `"${HIDDEN}"` })
  }
}

const NAMING = new Set(['name', 'key', 'field', 'header', 'id', 'property'])
const VALUES = new Set(['value', 'values', 'content'])

/** Decodes a string literal, which may be truncated. */
function unescaped(raw: string): string {
  const inner = raw.slice(1, raw.length > 1 && raw.endsWith('"') ? -1 : undefined)
  if (!inner.includes('\\')) return inner
  try {
    return JSON.parse(`"${inner}"`)
  } catch {
    return inner
  }
}
