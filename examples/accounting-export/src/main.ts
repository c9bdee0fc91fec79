/** `node src/main.ts entries.csv`: appends new entries, and stores its position in entries.csv.memory.json. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { csvOf } from './entries.ts'
import { beginning, exportOrders, type Memory } from './export.ts'

const setting = (name: string, usual?: string): string => {
  const value = process.env[name] ?? usual
  if (value === undefined) throw new Error(`Set ${name}.`)
  return value
}

const [file = 'entries.csv'] = process.argv.slice(2)
const memoryFile = `${file}.memory.json`
const memory: Memory = existsSync(memoryFile)
  ? JSON.parse(readFileSync(memoryFile, 'utf8'))
  : beginning(setting('EXPORT_SINCE', '2025-01-01'))

const access = {
  baseUrl: setting('ST_API_URL', 'https://api.servicetitan.io'),
  tenant: Number(setting('ST_TENANT')),
  token: setting('ST_TOKEN'),
  appKey: setting('ST_APP_KEY'),
}

for await (const { entries, memory: next } of exportOrders(access, memory)) {
  appendFileSync(file, csvOf(entries))
  writeFileSync(memoryFile, JSON.stringify(next))
  console.log(`${entries.length} entries`)
}
