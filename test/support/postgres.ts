/** A separate PostgreSQL server for a test, in a temporary folder. It has no port, but listens on a socket in its folder. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'

const DEBIAN = '/usr/lib/postgresql'
const PORT = 5432
const USER = 'mocktitan'

/** The folder of its programs; undefined if PostgreSQL is not installed. */
export const programs = placesOf().find(isThere)

/** Why tests are skipped. */
export const NONE = 'no PostgreSQL is installed: apt-get install postgresql'

function placesOf(): string[] {
  return [...versions().map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
}

function versions(): string[] {
  try {
    return readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a))
  } catch {
    return []
  }
}

function isThere(folder: string): boolean {
  try {
    for (const program of ['initdb', 'postgres']) accessSync(join(folder, program))
    return true
  } catch {
    return false
  }
}

/** PostgreSQL refuses to run as root, so use the user that Debian's package creates. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
  return { uid: uid as number, gid: gid as number }
}

export interface PostgresServer {
  readonly url: string
  /** Where it listens. */
  readonly socket: string
  /** Resolves when it accepts connections. */
  start(): Promise<void>
  /** `SIGQUIT` ends it without a shutdown: it recovers when it is started again. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>
  /** Stops it and deletes its folder. */
  remove(): Promise<void>
}

export function postgresServer(): PostgresServer {
  const bin = programs as string
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-pg-'))
  const as = owner()
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const socket = join(folder, `.s.PGSQL.${PORT}`)
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    stdio: 'pipe',
  })
  let child: ReturnType<typeof spawn> | undefined

  const stop = async (signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT') => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    running.kill(signal)
    await once(running, 'exit')
  }
  const start = async () => {
    const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=100', 'shared_buffers=32MB']
    const args = ['-D', data, '-p', String(PORT), ...settings.flatMap((setting) => ['-c', setting])]
    const started = spawn(join(bin, 'postgres'), args, { ...as, stdio: ['ignore', 'ignore', 'pipe'] })
    let output = ''
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-2000)
    })
    child = started
    while (!(await answers(socket))) {
      if (started.exitCode !== null) throw new Error(`PostgreSQL did not start: ${output}`)
      await later(20)
    }
  }
  return {
    url: `postgres://${USER}@/postgres?host=${folder}&port=${PORT}`,
    socket,
    start,
    stop,
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server that is still recovering also accepts a connection, but answers with an error; only a server without that error is ready. */
function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket)
    connection.on('error', () => resolve(false))
    connection.on('connect', () => connection.write(startUp()))
    connection.once('data', (bytes) => {
      resolve(bytes[0] === 'R'.charCodeAt(0))
      connection.destroy()
    })
    connection.on('close', () => resolve(false))
  })
}

/** The first message of its protocol, version 3. */
function startUp(): Buffer {
  const text = Buffer.from(`user\0${USER}\0database\0postgres\0\0`)
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + text.length)
  head.writeInt32BE(196_608, 4)
  return Buffer.concat([head, text])
}
