/** A project like that of a reader of the docs: a separate folder where the build of this repository is installed as mocktitan. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { CLI, node, root } from '../support/program.ts'

const BESIDE = [
  'vitest',
  'msw',
  'openapi-fetch',
  '@faker-js',
  '@msw',
  '@types',
  'typescript',
  '.bin/vitest',
  '.bin/tsc',
  '@pact-foundation',
]

/** The strictest compiler settings that a reader is likely to use. */
const COMPILER_OPTIONS = {
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
}

export interface Ran {
  readonly code: number
  /** Its standard output and standard error, without colours. */
  readonly text: string
}

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'mocktitan-project-'))
  private server: ChildProcess | undefined

  constructor() {
    this.write('package.json', '{ "private": true, "type": "module" }')
    // Vitest's own limit is 5 s, which the first test of a file needs for its imports alone on a busy machine.
    this.write('vitest.config.js', 'export default { test: { testTimeout: 60_000, hookTimeout: 60_000 } }')
    mkdirSync(join(this.folder, 'node_modules/.bin'), { recursive: true })
    for (const name of BESIDE) symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name))
    this.install()
  }

  /** Links, so that its dependencies are found where they are installed. */
  private install(): void {
    mkdirSync(join(this.folder, 'node_modules/mocktitan'))
    for (const name of ['package.json', 'dist', 'fixtures', 'openapi.yaml'])
      symlinkSync(join(root, name), join(this.folder, 'node_modules/mocktitan', name))
    const command = join(this.folder, 'node_modules/.bin/mocktitan')
    writeFileSync(command, `#!/bin/sh\nexec '${node}' '${CLI}' "$@"\n`)
    chmodSync(command, 0o755)
    // npm's own starts a Node for each command, which takes longer than most of the commands.
    const npx = join(this.folder, 'node_modules/.bin/npx')
    writeFileSync(npx, '#!/bin/sh\nexec "$@"\n')
    chmodSync(npx, 0o755)
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  private get settings() {
    const PATH = [join(this.folder, 'node_modules/.bin'), dirname(node), process.env.PATH].join(delimiter)
    const env = { PATH, HOME: process.env.HOME, NODE_ENV: 'test', NO_COLOR: '1', MOCKTITAN_PORT: '0' }
    return { cwd: this.folder, env: env as NodeJS.ProcessEnv }
  }

  /** Runs shell lines as if they were typed one by one, up to the first that fails. */
  run(lines: string): Promise<Ran> {
    return new Promise((resolve) => {
      execFile('bash', ['--norc', '-euo', 'pipefail', '-c', lines], { ...this.settings, maxBuffer: 2 ** 26 }, (fault, out, err) =>
        resolve({ code: fault ? Number(fault.code) : 0, text: out + err }),
      )
    })
  }

  /** Checks the types of every file that was written. */
  compile(): Promise<Ran> {
    this.write('tsconfig.json', JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['*.ts'] }))
    return this.run('node_modules/.bin/tsc')
  }

  /** Starts a server and gives its address once it listens. One that was started before is stopped, as by Ctrl-C. */
  async serve(line: string): Promise<string> {
    await this.stop()
    const server = spawn('bash', ['--norc', '-c', `exec ${line}`], {
      ...this.settings,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.server = server
    return new Promise((resolve, reject) => {
      let output = ''
      const onOutput = (text: Buffer) => {
        output += text
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
        if (url) resolve(url)
      }
      server.stdout.on('data', onOutput)
      server.stderr.on('data', onOutput)
      server.once('close', () => reject(new Error(`${line} ended before it listened:\n${output}`)))
    })
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const closed = once(server, 'close')
    // Like a terminal: stops npx and everything that it has started.
    process.kill(-(server.pid as number), 'SIGINT')
    await closed
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true })
  }
}
