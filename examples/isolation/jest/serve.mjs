import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'

/** Workers inherit the variable; only this process has the server. */
export default async () => {
  globalThis.served = await serve(createMock(), { port: 0 })
  process.env.INVENTORY_URL = globalThis.served.url
}
