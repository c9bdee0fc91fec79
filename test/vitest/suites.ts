/** Runs a suite like a user: Vitest in a separate process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cleanEnv, root } from '../support/program.ts'

interface Ran {
  readonly code: number
  /** The titles by result, and the messages of the failed tests. */
  readonly passed: readonly string[]
  readonly failed: readonly string[]
  readonly messages: readonly string[]
}

interface Result {
  readonly title: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

export async function runSuite(name: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-suite-'))
  const report = join(folder, 'report.json')
  const config = ['--config', 'test/vitest/suites/vitest.config.ts', '--reporter', 'json', '--outputFile', report]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...config, name], {
    cwd: root,
    env: { ...cleanEnv, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  try {
    return { ...became(JSON.parse(readFileSync(report, 'utf8')).testResults), code: Number(code) }
  } catch (cause) {
    throw new Error(`the suite ${name} left no report:\n${out}${errors}`, { cause })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function became(files: readonly { readonly assertionResults: readonly Result[]; readonly message: string }[]): Omit<Ran, 'code'> {
  const results = files.flatMap(({ assertionResults }) => assertionResults)
  const titled = (status: string) => results.filter((each) => each.status === status).map(({ title }) => title)
  const messages = [...results.flatMap(({ failureMessages }) => failureMessages), ...files.map(({ message }) => message)]
  return { passed: titled('passed'), failed: titled('failed'), messages }
}
