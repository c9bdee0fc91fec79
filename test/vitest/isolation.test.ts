import { expect, test } from 'vitest'
import { runSuite } from './suites.ts'

test('200 tests over one server, 16 at a time, each reading whole collections, never see each other', async () => {
  const { code, passed, failed, messages } = await runSuite('isolation')
  expect([messages.join(''), failed, passed.length, code]).toEqual(['', [], 200, 0])
})

test('failOn fails only the tests whose calls got this advice, and says what it was', async () => {
  const { code, passed, failed, messages } = await runSuite('fail-on')
  expect(failed).toEqual(['FAILS a misspelt parameter', 'FAILS at the same time as others'])
  expect([passed.length, code]).toEqual([5, 1])
  expect(messages.join('\n')).toMatch(/ADV-01 .*Vendors_GetList.*pagesise/)
})
