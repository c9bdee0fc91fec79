/** A rule is one object: its text and, if possible, its behaviour or the value that the code uses. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import '../../src/index.ts'
import { filesBelow, parsed, visit } from './source.ts'

const RULE_ID = /^[A-Z]{2,4}-\d{2}$/
/** At most this many rules may be text only. Lower this when one gets a behaviour or value; never raise it. */
const WORDS_ONLY = 57
const LONGEST = 260

const files = filesBelow('src').filter((file) => !file.includes('/generated/') && file.endsWith('.ts'))

interface RuleLiteral {
  readonly id: string
  readonly file: string
  /** The constant with the rule; undefined for one that is only in a list. */
  readonly name: string | undefined
  readonly properties: readonly string[]
  /** Its value is a constant that the code uses anyway. */
  readonly sharesValue: boolean
  /** It is passed to a function that makes a guard from it. */
  readonly isHanded: boolean
}

const nameOf = (property: ts.ObjectLiteralElementLike): string => property.name?.getText() ?? ''

const isShared = (property: ts.ObjectLiteralElementLike): boolean =>
  nameOf(property) === 'value' && ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer)

const isHanded = ({ parent }: ts.Node): boolean => ts.isPropertyAssignment(parent) && ts.isCallExpression(parent.parent.parent)

function holderOf(node: ts.Node): string | undefined {
  let at = node.parent
  while (ts.isAsExpression(at) || ts.isSatisfiesExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent
  return ts.isVariableDeclaration(at) ? at.name.getText() : undefined
}

/** Every object with an id and a text, wherever it is. */
const literals: RuleLiteral[] = files.flatMap((file) => {
  const found: RuleLiteral[] = []
  visit(parsed(file), (node) => {
    if (!ts.isObjectLiteralExpression(node)) return
    const properties = node.properties.map(nameOf)
    const id = node.properties.find((property) => nameOf(property) === 'id')
    const text = id && ts.isPropertyAssignment(id) && ts.isStringLiteral(id.initializer) ? id.initializer.text : ''
    if (RULE_ID.test(text) && properties.includes('says'))
      found.push({
        id: text,
        file,
        name: holderOf(node),
        properties,
        sharesValue: node.properties.some(isShared),
        isHanded: isHanded(node),
      })
  })
  return found
})

/** `...rule` in an object that refuses, and `rule.value`: by file and name of the constant, or by name where it is imported. */
const [guarded, used] = (() => {
  const [guards, reads] = [new Set<string>(), new Set<string>()]
  for (const file of files) {
    visit(parsed(file), (node) => {
      if (ts.isObjectLiteralExpression(node) && node.properties.some((property) => nameOf(property) === 'refuses')) {
        for (const property of node.properties) if (ts.isSpreadAssignment(property)) guards.add(property.expression.getText())
      }
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'value') reads.add(node.expression.getText())
    })
  }
  return [guards, reads]
})()

const isWordsOnly = ({ name, properties, isHanded }: RuleLiteral): boolean =>
  !isHanded && !properties.includes('refuses') && !properties.includes('value') && !(name !== undefined && guarded.has(name))

test('each id has one text and one object', () => {
  const ids = literals.map(({ id }) => id)
  const twice = literals.filter(({ id }, i) => ids.indexOf(id) !== i || ids.lastIndexOf(id) !== i)
  expect(twice.map(({ id, file }) => `${id} in ${file}`)).toEqual([])
})

test('every rule of the catalogue is an object in src, and every rule object in src is in the catalogue', () => {
  const known = new Set(catalogue.map(({ id }) => id as string))
  const found = new Set(literals.map(({ id }) => id))
  expect([[...known].filter((id) => !found.has(id)), [...found].filter((id) => !known.has(id))]).toEqual([[], []])
})

test('the value of a rule is what the code uses', () => {
  const valued = literals.filter(({ properties }) => properties.includes('value'))
  expect(
    valued
      .filter(({ name, sharesValue }) => !sharesValue && (name === undefined || !used.has(name)))
      .map(({ id, file }) => `${id} in ${file}`),
  ).toEqual([])
})

test('no rule is too long to read', () => {
  expect(catalogue.filter(({ says }) => says.length > LONGEST).map(({ id, says }) => `${id} ${says.length}`)).toEqual([])
})

test('few rules are text only, and docs/quality.md gives the reason for each', () => {
  const words = [...new Set(literals.filter(isWordsOnly).map(({ id }) => id))].sort()
  expect(words.length, words.join(' ')).toBeLessThanOrEqual(WORDS_ONLY)
  const section = /## Rules that are text only\n([\s\S]*?)(\n## |$)/.exec(readFileSync('docs/quality.md', 'utf8'))?.[1] ?? ''
  const listed = [...new Set(section.match(/\b[A-Z]{2,4}-\d{2}\b/g))].sort()
  expect(listed, 'list each rule that is text only in docs/quality.md, under its reason').toEqual(words)
})
