/** The source files as TypeScript reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Files below a folder, as paths from the root of the project. */
const everyFileBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => !file.includes('node_modules/'))
    .sort()

export const filesBelow = (folder: string): string[] => everyFileBelow(folder).filter((file) => /\.(ts|tsx|js)$/.test(file))

export const stylesBelow = (folder: string): string[] => everyFileBelow(folder).filter((file) => file.endsWith('.css'))

export const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)

export const lineCount = (file: string): number => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length

interface Import {
  /** A path from the root of the project, or the name of a package as it is written. */
  readonly what: string
  readonly isRelative: boolean
  readonly typeOnly: boolean
}

const known = new Map<string, readonly Import[]>()

/**
 * Everything that a file imports or re-exports, including types and `import()`. Parsing takes most of the time of these suites, so
 * it is done once.
 */
export function importsOf(file: string): readonly Import[] {
  const imports = known.get(file) ?? (file.startsWith('src/generated/') ? scannedImports(file) : parsedImports(file))
  known.set(file, imports)
  return imports
}

function parsedImports(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push(imported(file, specifier.text, typeOnly))
  }
  visit(parsed(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
  })
  return found
}

/** Generated files are too long to be parsed for a few names. */
function scannedImports(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true)
  return importedFiles.map(({ fileName }) => imported(file, fileName, false))
}

const imported = (file: string, what: string, typeOnly: boolean): Import => ({
  what: what.startsWith('.') ? posix.join(posix.dirname(file), what) : what,
  isRelative: what.startsWith('.'),
  typeOnly,
})

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild((child) => visit(child, see))
}
