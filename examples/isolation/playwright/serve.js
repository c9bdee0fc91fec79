/** What `npx mocktitan serve --port 4710` does, in three lines. */
import { createMock } from 'mocktitan'
import { serve } from 'mocktitan/express'

await serve(createMock({ clock: Date.now }), { port: Number(process.env.INVENTORY_PORT) })
