/** The tests of the projects with Jest, and its set-up. */
import { URL_OF_VENDORS } from './programs.ts'

export const jestEsm = `
import { createMock } from 'mocktitan'
import { intercept } from 'mocktitan/fetch'

test('a Jest test as an ES module has the mock in its process', async () => {
  const mock = createMock({ auth: 'off' })
  const stop = intercept(mock)
  expect((await (await fetch('${URL_OF_VENDORS}')).json()).data).toHaveLength(11)
  mock.journal.expect('Vendors_GetList').toHaveBeenCalledTimes(1)
  stop()
})
`

export const jestServer = `
test('a CommonJS Jest test reaches the server of the global set-up', async () => {
  const answer = await fetch(process.env.MOCKTITAN_URL + '/inventory/v2/tenant/1001/vendors')
  expect((await answer.json()).data).toHaveLength(11)
})
`

export const jestConfig = `module.exports = { globalSetup: './serve.mjs', globalTeardown: './close.mjs' }`

export const jestSetup = {
  'serve.mjs': `
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'

export default async () => {
  globalThis.served = await serve(createMock({ auth: 'off' }), { port: 0 })
  process.env.MOCKTITAN_URL = globalThis.served.url
}
`,
  'close.mjs': 'export default () => globalThis.served.close()\n',
}
