import { expect, onTestFinished, test, vi } from 'vitest'
import { catalogue } from '../../src/catalogue.ts'
import { rulesCommand } from '../../src/cli/rules.ts'
import { explainedRule, ruleById } from '../../src/explained-rule.ts'

function printed(...args: string[]): string {
  const lines: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line))
  onTestFinished(() => spy.mockRestore())
  const command = rulesCommand().exitOverride()
  command.configureOutput({ writeErr: (text) => void lines.push(text) })
  command.parse(args, { from: 'user' })
  return lines.join('\n')
}

test('mocktitan rules prints one rule with its evidence, operations, quirk and example', () => {
  const text = printed('po-15')
  expect(text).toMatch(/^PO-15 {2}\S/)
  expect(text).toContain('Operations  PurchaseOrders_Update')
  expect(text).toContain('Quirk       editMatrix: ')
  expect(text).toMatch(/Example {5}400 /)
})

test('mocktitan rules suggests the nearest id for an unknown one', () => {
  expect(() => printed('PO-99')).toThrow(/PO-99.*Did you mean 'PO-\d\d'\?/)
})

test('a rule of the whole API names no single operation, and a rule of one operation names that operation', () => {
  const [general, own] = ['ERR-02', 'PO-14'].map((id) => explainedRule(ruleById(id) as NonNullable<ReturnType<typeof ruleById>>))
  expect([general?.everywhere, own?.everywhere, own?.operations.includes('PurchaseOrders_Update')]).toEqual([true, false, true])
})

test('every rule can be explained', () => {
  expect(catalogue.map(explainedRule).filter(({ operations, everywhere }) => operations.length === 0 && !everywhere)).toEqual([])
})
