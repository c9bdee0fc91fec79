/** Projects that install the packed package, as npm does for users. */
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../support/program.ts'

export { root }

// Node of this run first, so that npm's own children do not fall back to an older one.
export const env = { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env.PATH, NODE_OPTIONS: '' }
export const run = (cwd: string, command: string, ...args: string[]) =>
  promisify(execFile)(command, args, { cwd, env, shell: process.platform === 'win32' }).catch((error) => {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`)
  })

export function project(folder: string, files: Record<string, string>): void {
  mkdirSync(folder)
  const all = { 'package.json': '{ "name": "consumer", "private": true, "type": "module" }', ...files }
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text)
}

export const install = (folder: string, ...packages: string[]) =>
  run(folder, 'npm', 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...packages)

/** The file that npm packs into the folder. */
export async function packed(folder: string): Promise<string> {
  await run(root, 'npm', 'pack', '--ignore-scripts', '--pack-destination', folder)
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string)
}
