/** A server in a separate process, as a user starts it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FuzzedRequest } from './requests.ts'

export interface FuzzedAnswer {
  /** 0 if the connection was lost or no answer arrived in time. */
  readonly status: number
  readonly text: string
  readonly milliseconds: number
  /** Why there is no answer. */
  readonly lost?: string
}

type SentRequest = Pick<FuzzedRequest, 'method' | 'target'> & Partial<Pick<FuzzedRequest, 'headers' | 'body'>>

export class FuzzedServer {
  readonly child: ChildProcess
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private port = 0
  stderr = ''

  constructor(args: readonly string[]) {
    const cwd = fileURLToPath(new URL('../../', import.meta.url))
    const all = ['src/cli/main.ts', 'serve', '--port', '0', '--log', 'off', ...args]
    this.child = spawn(process.execPath, all, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (this.stderr += chunk))
  }

  async started(): Promise<void> {
    let out = ''
    this.child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    while (this.isUp && this.port === 0) {
      await wait(50)
      this.port = Number(/127\.0\.0\.1:(\d+)/.exec(out)?.[1] ?? 0)
    }
    if (this.port === 0) throw new Error(`The server did not start: ${out}${this.stderr}`)
  }

  get isUp(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  /** For an endless stream, the first part is enough. */
  send({ method, target, headers = {}, body }: SentRequest, limit: number): Promise<FuzzedAnswer> {
    const before = performance.now()
    return new Promise((resolve) => {
      const done = (status: number, text: string) => resolve({ status, text, milliseconds: performance.now() - before })
      const lose = ({ message: lost }: Error) => resolve({ status: 0, text: '', milliseconds: performance.now() - before, lost })
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const message = request(
        { host: '127.0.0.1', port: this.port, method, path: target, headers: { ...headers, ...length }, agent: this.agent, timeout: limit },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
          answer.on('end', () => done(answer.statusCode ?? 0, text)).on('error', lose)
          if (/event-stream/.test(answer.headers['content-type'] ?? '')) {
            done(answer.statusCode ?? 0, '')
            message.destroy()
          }
        },
      )
      message.on('timeout', () => message.destroy(new Error(`nothing came for ${limit} ms`))).on('error', lose)
      message.end(body)
    })
  }

  /** The exit code of a server that is told to stop. */
  async stop(): Promise<number | null> {
    this.agent.destroy()
    if (this.isUp) {
      const closed = once(this.child, 'close')
      this.child.kill('SIGTERM')
      await closed
    }
    return this.child.exitCode
  }
}
