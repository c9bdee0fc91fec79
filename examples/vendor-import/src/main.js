/** `node src/main.js vendors.csv`: creates them and prints the result for each. Exits with code 1 if one failed. */
import { readFileSync } from 'node:fs'
import { vendorsApi } from './api.js'
import { rowsOf } from './csv.js'
import { importVendors } from './import.js'

const { ST_API_URL = 'https://api.servicetitan.io', ST_TENANT, ST_TOKEN, ST_APP_KEY } = process.env
const [file] = process.argv.slice(2)
if (!file || !ST_TENANT || !ST_TOKEN || !ST_APP_KEY) {
  console.error('Usage: ST_TENANT=… ST_TOKEN=… ST_APP_KEY=… node src/main.js vendors.csv')
  process.exit(2)
}

const api = vendorsApi({ baseUrl: ST_API_URL, tenant: ST_TENANT, token: ST_TOKEN, appKey: ST_APP_KEY })
const outcomes = await importVendors(rowsOf(readFileSync(file, 'utf8')), api)
for (const { name, result, id, why } of outcomes) console.log([result, name, id ?? why ?? ''].join('\t'))
if (outcomes.some(({ result }) => result === 'failed')) process.exitCode = 1
