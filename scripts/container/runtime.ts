/** A container as an engine would start it from the image's own settings: crun, a read-only root file system, no capabilities. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ImageConfig {
  User: string
  Env: string[]
  Entrypoint: string[]
  Cmd: string[]
  WorkingDir: string
  StopSignal: string
  Healthcheck: { Test: string[] }
}

export interface Container {
  process: ChildProcess
  /** Runs another program in the container, and returns its exit code and output. */
  exec(command: readonly string[]): { status: number | null; output: string }
  kill(signal: string): void
  /** The exit code. */
  ended: Promise<number | null>
  output(): string
}

interface Start {
  command: readonly string[]
  env?: readonly string[]
  /** Folders and files of the machine, by their paths in the container. */
  mounts?: Readonly<Record<string, string>>
}

export function runtime(place: string, rootfs: string, image: ImageConfig) {
  const crun = ['--cgroup-manager=disabled', '--root', join(place, 'running')]
  return (name: string, { command, env = [], mounts = {} }: Start): Container => {
    const bundle = join(place, name)
    mkdirSync(bundle)
    execFileSync('crun', ['spec'], { cwd: bundle })
    const file = join(bundle, 'config.json')
    const spec = JSON.parse(readFileSync(file, 'utf8'))
    const [uid, gid] = image.User.split(':').map(Number)
    const binds = Object.entries(mounts).map(([destination, source]) => ({ destination, source, type: 'bind', options: ['rbind', 'rw'] }))
    Object.assign(spec.process, { args: command, env: [...image.Env, ...env], cwd: image.WorkingDir, user: { uid, gid }, terminal: false })
    Object.assign(spec.process, { noNewPrivileges: true, capabilities: {}, rlimits: undefined })
    spec.root = { path: rootfs, readonly: true }
    spec.mounts.push(...binds)
    // The network of the script, so that it and several containers reach each other.
    spec.linux.namespaces = spec.linux.namespaces.filter((each: { type: string }) => each.type !== 'network')
    writeFileSync(file, JSON.stringify(spec))
    return started(crun, name, bundle)
  }
}

function started(crun: readonly string[], name: string, bundle: string): Container {
  const child = spawn('crun', [...crun, 'run', '--bundle', bundle, name], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
  return {
    process: child,
    exec: (command) => {
      const { status, stdout, stderr } = spawnSync('crun', [...crun, 'exec', '--cwd', '/app', name, ...command], { encoding: 'utf8' })
      return { status, output: stdout + stderr }
    },
    kill: (signal) => void execFileSync('crun', [...crun, 'kill', name, signal]),
    ended: new Promise((done) => child.once('exit', done)),
    output: () => text,
  }
}
