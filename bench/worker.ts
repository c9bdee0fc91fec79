/** Contestants that do their work in a separate Node process, controlled by messages. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { stopped } from './process.ts'
import type { Done } from './programs/worker.ts'
import type { Contestant } from './rounds.ts'

export interface Worker {
  /** What it reported when it was ready. */
  readonly seen: unknown
  run(turn: string, seconds: number): Promise<Done>
  stop(): Promise<void>
  /** Sends `SIGKILL`, so that the process closes nothing. */
  kill(): Promise<void>
}

/** Starts `programs/<file>` with Node's flags and waits until it is ready. It loads the build in `folder`. */
export async function worker(
  file: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
  folder?: string,
): Promise<Worker> {
  const program = fileURLToPath(new URL(`programs/${file}`, import.meta.url))
  const child = fork(program, args, { execArgv: [...execArgv], env: { ...process.env, ...(folder && { MOCKTITAN_DIST: folder }) } })
  const ended = once(child, 'exit').then(([code, signal]) =>
    Promise.reject(new Error(`${file} ${args.join(' ')} exited with ${code ?? signal}`)),
  )
  const message = async () => (await once(child, 'message'))[0]
  // The end of the process must not be an unhandled rejection, even if nothing waits for it.
  ended.catch(() => {})
  return {
    seen: await Promise.race([message(), ended]),
    run: (turn, seconds) => {
      child.send({ turn, seconds })
      return Promise.race([message(), ended])
    },
    stop: () => stopped(child),
    kill: async () => {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** One turn of a program as a contestant. Its reported answer must begin with `expected`. */
export const insider = (name: string, file: string, turn: string, expected: string, folder?: string): Contestant => ({
  name,
  async open() {
    const started = await worker(file, [turn], [], folder)
    const seen = String(started.seen)
    return { seen, whole: seen.startsWith(expected), run: (seconds) => started.run(turn, seconds), close: started.stop }
  },
})
