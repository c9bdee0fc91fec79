/** Node servers that do nothing but send the same bytes as Mocktitan. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { send } from './ask.ts'
import { ours } from './ours.ts'
import { type Kind, serving } from './server.ts'
import type { Work } from './work.ts'

const program = (file: string): string => fileURLToPath(new URL(`programs/${file}`, import.meta.url))

const bare = (name: string, file: string, answer: string): Kind => ({ name, start: (port) => [program(file), String(port), answer] })

export const bareHttp = (answer: string): Kind => bare('node:http', 'bare-http.js', answer)
export const bareExpress = (answer: string): Kind => bare('Express 5, default settings', 'bare-express.js', answer)
export const leanExpress = (answer: string): Kind => bare('Express 5, one catch-all, no ETag', 'lean-express.js', answer)

const folder = mkdtempSync(join(tmpdir(), 'mocktitan-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A temporary file of this run, deleted when it ends. */
export function scratch(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** A file with Mocktitan's answer to this request. */
export async function answerOfOurs(work: Work): Promise<string> {
  const { program, ask } = await serving(ours, work)
  try {
    return scratch(`${work}.json`, (await send(ask, program.port)).body)
  } finally {
    await program.stop()
  }
}
