/** How a server stops: nothing that a client does, or leaves undone, keeps it up longer than the grace. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server, each with the number of its requests that are not answered yet. */
export class Connections {
  private readonly underWay = new Map<Socket, number>()
  private readonly server: Server
  private readonly answered: (this: ServerResponse) => void
  private closed: Promise<void> | undefined

  constructor(server: Server) {
    this.server = server
    const connections = this
    // One function for all responses: this is the path of every call.
    this.answered = function () {
      connections.left(this.req.socket)
    }
    server.on('connection', (socket: Socket) => this.opened(socket))
  }

  /** Counts the request as under way until it is answered: for each one, before it is handled. */
  asked({ socket }: IncomingMessage, response: ServerResponse): void {
    this.underWay.set(socket, (this.underWay.get(socket) ?? 0) + 1)
    response.on('close', this.answered)
  }

  /**
   * Accepts no connection any more. Answers under way are sent; connections that are idle, silent or have sent half a head
   * are dropped at once, and whatever is left after the grace.
   */
  close(grace: number): Promise<void> {
    this.closed ??= this.end(grace)
    return this.closed
  }

  private async end(grace: number): Promise<void> {
    // Node's own would cut answers that are still on their way.
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

/** An answer that is written but not yet sent goes out whole. */
const endAfterAnswer = (socket: Socket): void => (socket.writableLength > 0 ? socket.destroySoon() : void socket.destroy())
