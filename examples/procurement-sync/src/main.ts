/** `node src/main.ts requisitions.json`: places the requisitions in the file, then prints the progress of this week's orders. */
import { readFileSync } from 'node:fs'
import { connect } from './api.ts'
import { changedSince, place, type Requisition } from './orders.ts'
import { tokens } from './token.ts'

const setting = (name: string, usual?: string): string => {
  const value = process.env[name] ?? usual
  if (value === undefined) throw new Error(`Set ${name}.`)
  return value
}

const api = connect({
  baseUrl: setting('ST_API_URL', 'https://api.servicetitan.io'),
  tenant: Number(setting('ST_TENANT')),
  appKey: setting('ST_APP_KEY'),
  token: tokens({
    authUrl: setting('ST_AUTH_URL', 'https://auth.servicetitan.io'),
    clientId: setting('ST_CLIENT_ID'),
    clientSecret: setting('ST_CLIENT_SECRET'),
  }),
})

const [file] = process.argv.slice(2)
const requisitions: readonly Requisition[] = file === undefined ? [] : JSON.parse(readFileSync(file, 'utf8'))
for (const requisition of requisitions) console.log(`placed ${await place(api, requisition)}`)

const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString()
for await (const { number, status, total, outstanding } of changedSince(api, lastWeek)) {
  console.log([number, status, total.toFixed(2), `${outstanding.size} lines to come`].join('\t'))
}
