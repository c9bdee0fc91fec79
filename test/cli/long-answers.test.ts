/** While a long answer is sent to a fast reader, other calls are answered. */
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'

const BODY = JSON.stringify({
  x: 'y'.repeat(60_000),
  list: Array.from({ length: 300 }, (_, i) => ({ i, token: `t${i}` })),
})

test.each(['/_mock/journal?limit=1000', '/_mock/journal.har'])('%s', async (target) => {
  const child = start(['serve', '--port', '0', '--auth', 'off', '--log', 'off'])
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await once(child, 'close')
  })
  const url = await addressOf(child)
  for (let i = 0; i < 300; i++) await (await fetch(`${url}/inventory/v2/tenant/1/vendors`, { method: 'POST', body: BODY })).text()

  let isSent = false
  const long = fetch(url + target).then(async (answer) => {
    const { byteLength } = await answer.arrayBuffer()
    isSent = true
    return byteLength
  })
  let answered = 0
  while (!isSent) {
    await (await fetch(`${url}/_mock/health`)).text()
    answered++
  }

  expect(await long).toBeGreaterThan(10_000_000)
  // Without turns in between it would be one or two.
  expect(answered).toBeGreaterThan(10)
})
