/** Which pact files a path, a folder or a pattern names. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PactError } from './pact-part.ts'

/**
 * A file itself, a folder's `.json` files, or what a pattern matches, sorted: `*` and `?` stand within a name, `**` for any
 * folders, `{a,b}` for either. Throws a PactError where there is none.
 */
export function pactFiles(place: string): string[] {
  const kind = statSync(place, { throwIfNoEntry: false })
  if (kind?.isFile()) return [place]
  const files = kind?.isDirectory() ? jsonIn(place) : isPattern(place) ? matching(place) : []
  if (files.length > 0) return files
  throw new PactError(place, '', kind ? 'holds no .json files' : isPattern(place) ? 'matches no files' : 'does not exist')
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))

const isPattern = (place: string): boolean => /[*?{]/.test(place)

/** Node's own globSync is experimental in the oldest Node that the package runs on, and says so at each use. */
function matching(pattern: string): string[] {
  const plain = pattern.replaceAll('\\', '/').replace(/^\.\//, '')
  const root = plain.slice(0, plain.lastIndexOf('/', plain.search(/[*?{]/)) + 1)
  const sought = expressionOf(plain)
  return filesBelow(root, plain.includes('**') ? Number.POSITIVE_INFINITY : plain.slice(root.length).split('/').length)
    .filter((file) => sought.test(file))
    .sort()
}

function filesBelow(folder: string, depth: number): string[] {
  const entries = statSync(folder || '.', { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder || '.', { withFileTypes: true })
    : []
  return entries.flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (!entry.isDirectory()) return [path]
    return depth > 1 && entry.name !== 'node_modules' ? filesBelow(`${path}/`, depth - 1) : []
  })
}

const expressionOf = (pattern: string): RegExp => new RegExp(`^${expression(pattern)}$`)

function expression(pattern: string): string {
  return pattern.replace(/\*\*\/|\*\*|[*?]|\{[^{}]*\}|[.+^$()|[\]{}\\]/g, (part) => {
    if (part.length > 1 && part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(expression).join('|')})`
    return MEANINGS[part] ?? `\\${part}`
  })
}

const MEANINGS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
