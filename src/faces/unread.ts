/** Limits what is kept for clients that do not read their answers. */
import type { ServerResponse } from 'node:http'
import type { UnreadRoom } from '../engine/limits.ts'

/** How many milliseconds a client may go without reading any of its answer. */
interface Patience {
  readonly usual: number
  /** Applies while the unread answers of all clients together take at least as many bytes as `UnreadRoom` allows. */
  readonly short: number
}

const PATIENCE: Patience = { usual: 120_000, short: 5000 }

/** The bytes reserved for an answer that is sent in parts: for the part that is being made, such as an exchange with two bodies. */
const PARTS = 2 * 1024 * 1024

interface Unread {
  readonly bytes: number
  /** The time limit that the connection had before. */
  readonly timeout: number
  /** Called when the client has read what was written, or is gone. */
  onRead?: () => void
}

export class UnreadAnswers {
  private readonly room: UnreadRoom
  private readonly patience: Patience
  private readonly unread = new Map<ServerResponse, Unread>()
  private bytes = 0
  /** Answers that wait for room, each with the function to call when it can be sent. */
  private readonly queue = new Map<ServerResponse, () => void>()
  private readonly wasRead: (this: ServerResponse) => void

  constructor(room: UnreadRoom, patience = PATIENCE) {
    this.room = room
    this.patience = patience
    const answers = this
    this.wasRead = function () {
      answers.remove(this)
    }
  }

  /** If true, a long answer must wait for `nextRoom`. */
  get isFull(): boolean {
    return this.bytes >= this.room.bytes
  }

  /** Waits until there is room for the answer, or its client is gone. */
  nextRoom(response: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
      this.queue.set(response, resolve)
      response.once('close', () => {
        this.queue.delete(response)
        resolve()
        this.sendNext()
      })
    })
  }

  /** Reserves room for an answer that is sent in parts, until its response is closed. */
  reserve(response: ServerResponse): void {
    // A closed response emits no further event that would give the room back.
    if (response.closed) return
    this.take(PARTS)
    response.once('close', () => this.give(PARTS))
  }

  /** Call this after writing. Drops the connection if the client does not read what was written. */
  watch(response: ServerResponse): void {
    if (response.writableLength > 0 && !response.closed && !this.unread.has(response)) this.add(response)
    if (this.queue.size > 0) this.sendNext()
  }

  /** Like `watch`, and waits until the client has read what was written, or is gone. */
  untilRead(response: ServerResponse): Promise<void> {
    this.watch(response)
    return new Promise((resolve) => {
      const unread = this.unread.get(response)
      if (unread) unread.onRead = resolve
      else resolve()
    })
  }

  private add(response: ServerResponse): void {
    const { writableLength: bytes, socket } = response
    this.unread.set(response, { bytes, timeout: socket?.timeout ?? 0 })
    // Must run before Node's own listener, which sets the time limit for the next request.
    response.prependListener('finish', this.wasRead)
    response.on('drain', this.wasRead)
    response.on('close', this.wasRead)
    socket?.setTimeout(this.isFull ? this.patience.short : this.patience.usual)
    this.take(bytes)
  }

  private remove(response: ServerResponse): void {
    const { bytes, timeout, onRead } = this.unread.get(response) as Unread
    this.unread.delete(response)
    for (const event of ['finish', 'drain', 'close']) response.off(event, this.wasRead)
    response.socket?.setTimeout(timeout)
    this.give(bytes)
    onRead?.()
  }

  private take(bytes: number): void {
    const wasFull = this.isFull
    this.bytes += bytes
    if (wasFull || !this.isFull) return
    this.room.onFull()
    for (const { socket } of this.unread.keys()) socket?.setTimeout(this.patience.short)
  }

  private give(bytes: number): void {
    this.bytes -= bytes
    this.sendNext()
  }

  private sendNext(): void {
    if (this.isFull) return
    const [next] = this.queue
    if (!next) return
    const [response, send] = next
    this.queue.delete(response)
    send()
  }
}
