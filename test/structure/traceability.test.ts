/** Every rule has a test, a place in the document, and one definition. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { documentRules, operationIds, operationTable } from '../../src/api.ts'
import '../../src/index.ts'
import { filesBelow, parsed, visit } from './source.ts'

/** Loaded in the test, so that a broken catalogue is a failing test and not a file that cannot be loaded. */
const rules = async () => (await import('../../src/catalogue.ts')).catalogue
const known = async (): Promise<ReadonlySet<string>> => new Set((await rules()).map((rule) => rule.id))

/** Each rule id in the document, and its place. */
const ruleFiles = new Map<string, string>(documentRules.map((id) => [id, 'the root']))
for (const operation of operationIds) for (const id of operationTable(operation).rules) ruleFiles.set(id, ruleFiles.get(id) ?? operation)

/** `test('…`, `test.each(…)('…`, `test.for(…)('…`: what each title begins with. */
function titlesIn(file: string): string[] {
  const titles: string[] = []
  visit(parsed(file), (node) => {
    if (!ts.isCallExpression(node) || !/^(test|it)\b/.test(node.expression.getText())) return
    const [title] = node.arguments
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text)
    if (title && ts.isTemplateExpression(title)) titles.push(title.head.text)
  })
  return titles
}

const tested = new Set(
  filesBelow('test')
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap(titlesIn)
    .map((title) => /^[A-Z]{2,4}-\d{2}(?= )/.exec(title)?.[0]),
)

test('every rule has a test whose title begins with its id', async () => {
  const untested = (await rules()).filter((rule) => !tested.has(rule.id)).map((rule) => `${rule.id} ${rule.says}`)
  expect(untested, 'write a test in test/domain whose title begins with the id').toEqual([])
})

test('no test names an unknown rule', async () => {
  const ids = await known()
  expect([...tested].filter((id) => id !== undefined && !ids.has(id))).toEqual([])
})

test('every rule is listed in the document, at an operation or at its root', async () => {
  const unlisted = (await rules()).filter((rule) => !ruleFiles.has(rule.id)).map((rule) => `${rule.id} ${rule.says}`)
  expect(unlisted, 'list the id in x-rules of its operations in openapi.yaml, or of the whole document').toEqual([])
})

test('every rule that the root or an operation lists is in the catalogue', async () => {
  const listed = [...documentRules, ...operationIds.flatMap((operation) => operationTable(operation).rules)]
  const ids = await known()
  const unknown = [...new Set(listed)].filter((id) => !ids.has(id))
  expect(unknown.map((id) => `${id}, listed at ${ruleFiles.get(id)}`)).toEqual([])
})

test('every rule is in the catalogue once', async () => {
  const ids = (await rules()).map((rule) => rule.id)
  expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
})

test('every rule has a text and a basis', async () => {
  const silent = (await rules()).filter(({ says, basis }) => says.trim() === '' || Object.values(basis).join('').trim() === '')
  expect(silent.map((rule) => rule.id)).toEqual([])
})
