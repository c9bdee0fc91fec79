/** The worst requests of a given size, for any operation or verb of a document. */
import type { ApiDocument, FuzzedOperation, Schema } from '../fuzz/document.ts'

interface WorstCase {
  readonly name: string
  /** A request whose body or target has about this many characters. */
  readonly request: (size: number) => { readonly target: string; readonly body?: string }
}

export const repeated = (size: number, each: (i: number) => string): string => {
  const parts: string[] = []
  for (let length = 0; length < size; length += (parts.at(-1) as string).length + 1) parts.push(each(parts.length))
  return parts.join(',')
}

/** The i-th spelling of a name: its bits say which letters are capitals. */
const spelling = (name: string, i: number): string => [...name].map((char, at) => ((i >> at) & 1 ? char.toUpperCase() : char)).join('')

const VALUES: Readonly<Record<string, (size: number) => string>> = {
  'empty objects in every list': (size) => `[${repeated(size, () => '{}')}]`,
  'wrong elements': (size) => `[${repeated(size, () => '{"id":"3,5","quantity":"3,5","cost":null,"x":[]}')}]`,
  'long strings': (size) => `"${'a'.repeat(size)}"`,
  'long strings of escapes': (size) => `"${'\\"'.repeat(size / 2)}"`,
  'numbers of many digits': (size) => `"${'1'.repeat(size)}x"`,
  'long lists of numbers': (size) => `[${repeated(size, String)}]`,
  'wide objects': (size) => `{${repeated(size, (i) => `"p${i}":"3,5"`)}}`,
  'deep lists': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
}

const BODIES: Readonly<Record<string, (size: number, name: string) => string>> = {
  'many unknown properties': (size) => `{${repeated(size, (i) => `"unknown${i}":1`)}}`,
  // A verb refuses an object of more, before it is parsed.
  'as many unknown properties as are read': (size) => `{${repeated(Math.min(size, 300_000), (i) => `"unknown${i}":1`)}}`,
  'a property in many spellings': (size, name) => `{${repeated(size, (i) => `"${spelling(name, i)}":"3,5"`)}}`,
  'quotes that never close': (size) => `{"key":1,${'\\"'.repeat(size / 2)}`,
  blanks: (size, name) => `{"${name}":${' \n'.repeat(size / 2)}"x"}`,
}

const QUERIES: Readonly<Record<string, (size: number, names: readonly string[]) => string>> = {
  'numbers of many digits in the query': (size, names) => names.map((name) => `${name}=${'1'.repeat(size / names.length)}x`).join('&'),
  'long lists in the query': (size, names) => names.map((name) => `${name}=${'1,'.repeat(size / 2 / names.length)}x`).join('&'),
  'repeated parameters': (size, names) => `${`${names[0]}=1&`.repeat(size / ((names[0] as string).length + 3))}${names[0]}=x`,
  'unknown parameters': (size) => repeated(size, (i) => `unknown${i}=1`).replaceAll(',', '&'),
}

export function worstCasesOf(document: ApiDocument, operation: FuzzedOperation): WorstCase[] {
  const example = (operation.example ?? {}) as Readonly<Record<string, unknown>>
  const target = targetOf(operation)
  const cases: WorstCase[] = []
  const add = (name: string, request: WorstCase['request']) => cases.push({ name, request })
  if (operation.body) {
    const names = namesOf(document, operation.body)
    // Properties that a verb needs before it reads the rest.
    const given = (size: number, value: (size: number) => string) => {
      const kept = names.map((name) => {
        const isSmall = typeof example[name] === 'string' || typeof example[name] === 'number'
        return `"${name}":${isSmall && operation.isControl ? JSON.stringify(example[name]) : value(size / names.length)}`
      })
      return `{${kept.join(',')}}`
    }
    for (const [name, value] of Object.entries(VALUES)) add(name, (size) => ({ target, body: given(size, value) }))
    for (const [name, body] of Object.entries(BODIES)) add(name, (size) => ({ target, body: body(size, names[0] ?? 'name') }))
  }
  const names = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  if (names.length > 0 || !operation.isControl)
    for (const [name, query] of Object.entries(QUERIES))
      add(name, (size) => ({ target: `${target}?${query(size, names.length > 0 ? names : ['none'])}` }))
  add('a long path', (size) => ({ target: targetOf(operation, '1'.repeat(size)) }))
  return cases
}

/** The operation's path: tenant 1, and the id given. */
const targetOf = ({ path }: FuzzedOperation, id = '1'): string => path.replace('{tenant}', '1').replace(/\{\w+\}/g, id)

/** The properties of a schema, including those of its parts. */
function namesOf(document: ApiDocument, node: Schema): string[] {
  const schema = document.resolve(node)
  const parts: readonly Schema[] = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [...new Set([...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => namesOf(document, part))])]
}
