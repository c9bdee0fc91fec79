/**
 * A closed loop of requests over kept-alive connections, on bare sockets, because the load must cost less than the fastest server that
 * it drives. It never sleeps: on a virtual machine, waking a process is expensive, and the kernel charges that time to the server
 * whose answer wakes it. A slow server would be charged more often.
 */
import { connect, type Socket } from 'node:net'
import { Answers } from './answers.ts'
import { type Ask, bytesOf } from './ask.ts'

const CONNECTIONS = 16

/** How many milliseconds after the end an answer may still arrive. */
const PATIENCE = 30_000

interface Load {
  readonly answers: number
  readonly seconds: number
}

/** Sends the requests in turn, for this many seconds or this many times. Rejects if an answer has an unexpected status. */
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
        else finish(new Error(`unexpected status ${status} for ${asks.map((ask) => `${ask.method} ${ask.path}`).join(', ')}`))
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
