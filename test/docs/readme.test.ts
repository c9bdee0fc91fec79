import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

const TOUR = /<!-- tour:.*?-->\n```bash\n([\s\S]*?)```/

test("the README's tour does what it says, as it stands", async () => {
  const served = await serve(createMock(), { port: 0 })
  onTestFinished(() => served.close())
  const tour = TOUR.exec(readme)?.[1]?.replace('http://127.0.0.1:4010', served.url) ?? ''

  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', tour])

  const answers = [...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((found) => found[1])
  expect(answers).toEqual(['200', '200', '400'])
  expect(stdout).toMatch(/x-mock-advice: ADV-02 status/)
  expect([...stdout.matchAll(/"status":"(\w+)"/g)].map((found) => found[1])).toEqual(expect.arrayContaining(['Sent', 'Exported']))
  expect(stdout).toMatch(/x-mock-rule: PO-14/)
  expect([...stdout.matchAll(/"status":"(Returned|CreditReceived)"/g)].map((found) => found[1])).toEqual(['Returned', 'CreditReceived'])
  expect(stdout.trim().split('\n').at(-1)).toMatch(/^\{"hasMore":false,"continueFrom":"[^"]+","data":\[\]\}$/)
})

test('the README shows the two one-line commands', () => {
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(`\n${command}\n`)
})
