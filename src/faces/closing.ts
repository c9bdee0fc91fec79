/** Stops a server. Clients cannot delay the stop for longer than the grace period. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server, each with the number of its pending requests. */
export class Connections {
  private readonly underWay = new Map<Socket, number>()
  private readonly server: Server
  private readonly answered: (this: ServerResponse) => void
  private closed: Promise<void> | undefined

  constructor(server: Server) {
    this.server = server
    const connections = this
    // All responses share one function, so that no call has to create its own.
    this.answered = function () {
      connections.left(this.req.socket)
    }
    server.on('connection', (socket: Socket) => this.opened(socket))
  }

  /** Counts a request as pending until it is answered. Must be called for each request, before the request is handled. */
  track({ socket }: IncomingMessage, response: ServerResponse): void {
    this.underWay.set(socket, (this.underWay.get(socket) ?? 0) + 1)
    response.on('close', this.answered)
  }

  /**
   * Accepts no more connections. Pending answers are sent. Connections that are idle or have an incomplete request
   * are dropped immediately. Connections that are still open after the grace period are dropped then.
   */
  close(grace: number): Promise<void> {
    this.closed ??= this.end(grace)
    return this.closed
  }

  private async end(grace: number): Promise<void> {
    // Node's own method would truncate answers that are being sent.
    this.server.closeIdleConnections = () => {}
    const ended = new Promise<void>((resolve, reject) => this.server.close((fault) => (fault ? reject(fault) : resolve())))
    for (const [socket, requests] of this.underWay) if (requests === 0) endAfterAnswer(socket)
    const timer = setTimeout(() => {
      for (const socket of this.underWay.keys()) socket.destroy()
    }, grace)
    await ended.finally(() => clearTimeout(timer))
  }

  private opened(socket: Socket): void {
    if (this.closed) socket.destroy()
    this.underWay.set(socket, 0)
    socket.once('close', () => this.underWay.delete(socket))
  }

  private left(socket: Socket): void {
    if (socket.destroyed) return
    const left = (this.underWay.get(socket) ?? 1) - 1
    this.underWay.set(socket, left)
    if (this.closed && left === 0) endAfterAnswer(socket)
  }
}

/** Closes the connection. If the end of an answer is still waiting to be sent, sends it first. */
const endAfterAnswer = (socket: Socket): void => (socket.writableLength > 0 ? socket.destroySoon() : void socket.destroy())
