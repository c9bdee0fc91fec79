/** Writes one request as bytes and reads its answer. */
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Answers } from './answers.ts'
import type { Program } from './process.ts'

export interface Ask {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answer {
  readonly status: number
  readonly body: string
}

export function bytesOf({ method, path, headers = {}, body }: Ask, port: number): Buffer {
  const length = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, Accept: 'application/json', ...length, ...headers })
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body ?? ''}`)
}

export function send(ask: Ask, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(bytesOf(ask, port)))
    const parts: Buffer[] = []
    const answers = new Answers((status) => {
      socket.destroy()
      resolve({ status, body: bodyOf(Buffer.concat(parts).toString()) })
    })
    socket.on('data', (chunk) => {
      parts.push(chunk as Buffer)
      answers.take(chunk as Buffer)
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the connection ended before the answer was complete')))
  })
}

function bodyOf(text: string): string {
  const at = text.indexOf('\r\n\r\n')
  const body = text.slice(at + 4)
  return /\r\ntransfer-encoding: *chunked/i.test(text.slice(0, at)) ? body.replace(/(^|\r\n)[0-9a-f]+\r\n/gi, '').trimEnd() : body
}

/** Repeats the request until the program answers with this status; gives up after a while, or if the program has ended. */
export async function firstAnswer(ask: Ask, program: Program, status = 200, patience = 30_000): Promise<Answer> {
  const end = performance.now() + patience
  for (let last = 'no server is listening'; ; await wait(2)) {
    const answer = await send(ask, program.port).catch(() => undefined)
    if (answer?.status === status) return answer
    if (answer) last = `${answer.status} ${answer.body.slice(0, 200)}`
    const ended = program.end()
    if (ended) throw new Error(ended)
    if (performance.now() > end) throw new Error(`${ask.method} was not answered with ${status} within ${patience / 1_000} s: ${last}`)
  }
}
