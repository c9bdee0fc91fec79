/** Starts and stops programs, and reads their CPU time and memory from /proc, so it needs Linux. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { platform } from 'node:os'

export interface Program {
  readonly port: number
  /** CPU time so far, in microseconds: of all threads of the program and its child processes. */
  cpu(): number
  /** Resident memory in bytes, of the program and its child processes. */
  memory(): number
  /** Why the program ended, if it has ended. */
  end(): string | undefined
  stop(): Promise<void>
}

const QUIET = { NODE_NO_WARNINGS: '1', SCARF_ANALYTICS: 'false', NO_COLOR: '1' }

/** Runs Node with these arguments, which make it listen on the port. Its log is dropped, or written to a pipe to measure that cost. */
export function startNode(args: readonly string[], port = 0, log: 'nowhere' | 'piped' = 'nowhere'): Program {
  const stdout = log === 'piped' ? 'pipe' : 'ignore'
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'], env: { ...process.env, ...QUIET } })
  child.stdout?.resume()
  return programOf(child, port)
}

function programOf(child: ChildProcess, port: number): Program {
  if (!existsSync('/proc/self/schedstat'))
    throw new Error(`the bench reads CPU times from /proc, which ${platform()} does not have. Run it on Linux.`)
  const pid = child.pid as number
  running.add(child)
  let complaints = ''
  child.stderr?.on('data', (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-2_000)
  })
  return {
    port,
    cpu: () => cpuTime(pid),
    memory: () => family(pid).reduce((sum, each) => sum + memoryOf(each), 0),
    end: () =>
      child.exitCode === null
        ? undefined
        : `it exited with code ${child.exitCode}: ${complaints.trim().replaceAll(/\s+/g, ' ').slice(0, 300)}`,
    stop: () => stopped(child),
  }
}

/** CPU time so far, in microseconds, of a process and its running child processes. */
export const cpuTime = (pid: number): number => family(pid).reduce((sum, each) => sum + cpuOf(each), 0)

/** Stops all programs when the bench ends, for whatever reason. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

export async function stopped(child: ChildProcess): Promise<void> {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const all = family(child.pid as number)
  const patience = setTimeout(() => all.forEach(killed), 3_000)
  await exit
  clearTimeout(patience)
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has already ended.
  }
}

/** The process and its descendants. */
function family(pid: number): number[] {
  const children = readOr(`/proc/${pid}/task/${pid}/children`, '').split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(family)]
}

function cpuOf(pid: number): number {
  const threads = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : []
  return threads.reduce((sum, thread) => sum + Number(readOr(`/proc/${pid}/task/${thread}/schedstat`, '0').split(' ')[0]) / 1_000, 0)
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readOr(`/proc/${pid}/status`, ''))?.[1] ?? 0) * 1024
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
