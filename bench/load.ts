/**
 * A closed loop of requests over kept connections, on bare sockets: it must cost less than the fastest server it drives. It
 * never sleeps: waking it is costly on a virtual machine, and is charged to the server that writes; the slower one is, the
 * more often it would have to.
 */
import { connect, type Socket } from 'node:net'
import { Answers } from './answers.ts'
import { type Ask, bytesOf } from './ask.ts'

const CONNECTIONS = 16

/** Milliseconds after the end that an answer may still take. */
const PATIENCE = 30_000

interface Load {
  readonly answers: number
  readonly seconds: number
}

/** Sends for so many seconds, or so many requests, the asks in turn. Rejects when an answer has another status than wanted. */
export function load(
  port: number,
  asks: readonly Ask[],
  until: { readonly seconds?: number; readonly requests?: number; readonly connections?: number },
  wanted: (status: number) => boolean = (status) => status === 200,
): Promise<Load> {
  const requests = asks.map((ask) => bytesOf(ask, port))
  const started = performance.now()
  const end = started + (until.seconds ?? Number.POSITIVE_INFINITY) * 1_000
  const most = until.requests ?? Number.POSITIVE_INFINITY
  const sockets = new Set<Socket>()
  let sent = 0
  let answers = 0
  let going = true
  return new Promise((resolve, reject) => {
    const finish = (fault?: Error) => {
      going = false
      for (const socket of sockets) socket.removeAllListeners('close').destroy()
      if (fault) reject(fault)
      else resolve({ answers, seconds: (performance.now() - started) / 1_000 })
    }
    const next = (socket: Socket) => {
      if (performance.now() < end && sent < most) socket.write(requests[sent++ % requests.length] as Buffer)
      else if (answers >= most || performance.now() >= end) finish()
    }
    const open = () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => next(socket))
      const parser = new Answers((status) => {
        answers++
        if (wanted(status)) next(socket)
        else finish(new Error(`answered ${status} to ${asks.map((ask) => `${ask.method} ${ask.path}`).join(', ')}`))
      })
      sockets.add(socket)
      socket.on('data', (chunk) => parser.take(chunk as Buffer))
      socket.on('error', finish)
      socket.on('close', () => {
        sockets.delete(socket)
        open()
      })
    }
    for (let i = 0; i < (until.connections ?? CONNECTIONS); i++) open()
    const stayAwake = () => {
      if (performance.now() > end + PATIENCE) finish(new Error(`no answer for ${PATIENCE / 1_000} s`))
      else if (going) setImmediate(stayAwake)
    }
    stayAwake()
  })
}
