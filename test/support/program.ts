/** `mocktitan` as a program: the built file in a separate process. test/support/built.ts keeps it up to date. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const isNew = Number(process.versions.node.split('.')[0]) >= 24
/** A Node that also runs TypeScript without a build; if Vitest runs on an older one, that of the development dependency. */
export const node = isNew ? process.execPath : join(root, 'node_modules/node/bin/node')

/** The command line, built. */
export const CLI = join(root, 'dist/cli.js')
/** The command line as `npm start` runs it. */
export const CLI_SOURCE = join(root, 'src/cli/main.ts')

interface Run {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly file?: string
}

/** Node caches compiled code there, so that the many starts of a run cost less. */
export const COMPILED = join(root, 'node_modules/.cache/compiled')

/** Of this process's environment, a program gets only the paths of programs and of the home folder. */
export const cleanEnv = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_COMPILE_CACHE: COMPILED }

export const start = (args: readonly string[], { env = {}, cwd = root, file = CLI }: Run = {}) =>
  spawn(node, [file, ...args], { cwd, env: { ...cleanEnv, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

interface Starting {
  readonly stdout: Readable
  once(event: 'close', listener: (code: number | null) => void): unknown
}

/**
 * The address of a server that was started, from its banner or its JSON log. Rejects with `errors`, its stderr, if the server ends
 * before. Later output is dropped unless the test listens to it.
 */
export function addressOf(child: Starting, errors: Promise<string> = Promise.resolve('')): Promise<string> {
  return new Promise((found, failed) => {
    let out = ''
    const read = (chunk: string) => {
      out += chunk
      const [, logged, shown] = /"listening":"([^"]+)"|(http:\/\/[\d.:]+)\/inventory/.exec(out) ?? []
      const address = logged ?? shown
      if (address === undefined) return
      found(address)
      child.stdout.off('data', read).resume()
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.once('close', (code) => errors.then((text) => failed(new Error(`It ended with ${code}: ${text}`))))
  })
}
