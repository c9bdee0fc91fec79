/** The lifecycle table is the one place that lists the statuses in which something is allowed. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { lifecycleNames, statusesOf } from '../../src/domain/lifecycles.ts'
import { filesBelow, parsed, visit } from './source.ts'

/** Statuses in which a property can be edited (TRF-01), which is not a transition. */
const EDITS = ['src/domain/transfers/rules.ts']

const statuses = new Set<string>(lifecycleNames.flatMap((of) => statusesOf(of)))
const files = filesBelow('src').filter((file) => !file.includes('/generated/') && !EDITS.includes(file))

function statusLists(file: string): string[] {
  const found: string[] = []
  visit(parsed(file), (node) => {
    if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return
    if (node.elements.every((each) => ts.isStringLiteral(each) && statuses.has(each.text))) found.push(`${file}: ${node.getText()}`)
  })
  return found
}

test('no file but the lifecycle table lists statuses', () => {
  expect(files.flatMap(statusLists)).toEqual([])
})
