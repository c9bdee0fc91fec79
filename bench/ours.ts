/** Mocktitan as `mocktitan serve` runs it: the build, the demo world, any client with a real token, journal on. */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { firstAnswer, send } from './ask.ts'
import type { Program } from './process.ts'
import type { Kind } from './server.ts'
import { asks } from './work.ts'

/** The measured build: that of this checkout, or the one in the folder that MOCKTITAN_DIST names. */
const folder = process.env.MOCKTITAN_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url))

export const dist = (file: string): string => join(folder, file)

/** The URL by which a file of the build can be imported. */
export const distUrl = (file: string): string => pathToFileURL(dist(file)).href

/** The request log is off, because no other contestant writes one. `oursLogging` measures its cost. */
export const ours: Kind = {
  name: 'mocktitan',
  start: (port) => [dist('cli.js'), 'serve', '--port', String(port), '--log', 'off'],
  async prepare(program, work) {
    const headers = await authorized(program)
    // The demo world has 30 orders; a page of fifty needs more.
    if (work === 'list') for (let i = 0; i < 170; i++) await send({ ...asks.post, headers }, program.port)
    return headers
  },
}

/** Mocktitan with its default request log, written to a pipe that is always read. */
export const oursLogging: Kind = {
  ...ours,
  name: 'mocktitan, --log pretty into a pipe',
  start: (port) => [dist('cli.js'), 'serve', '--port', String(port)],
  log: 'piped',
}

const TOKEN_FORM = 'grant_type=client_credentials&client_id=cid.bench&client_secret=cs1.bench'

async function authorized(program: Program): Promise<Record<string, string>> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const { body } = await firstAnswer({ method: 'POST', path: '/connect/token', headers, body: TOKEN_FORM }, program)
  return { Authorization: `Bearer ${JSON.parse(body).access_token}`, 'ST-App-Key': 'ak1.bench' }
}
