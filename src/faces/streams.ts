/** Sends long answers and streams of events, part by part. */
import type { ServerResponse } from 'node:http'
import type { Reply } from '../call.ts'
import type { UnreadAnswers } from './unread.ts'

/** Parts are joined until they have at least this many characters. */
export const CHUNK = 64 * 1024

/** Tests may install fake timers, which would never fire here, so this keeps the real function. */
const { setImmediate: realImmediate } = globalThis

/**
 * Sends the parts no faster than the client reads them, and lets other calls be answered in between. An answer that fits in one chunk is
 * sent by `sendWhole`.
 */
export async function sendParts(
  response: ServerResponse,
  { status, headers }: Reply,
  parts: Iterable<string>,
  unread: UnreadAnswers,
  sendWhole: (body: string) => void,
): Promise<void> {
  if (unread.isFull) await unread.nextRoom(response)
  if (response.destroyed) return
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < CHUNK) continue
    if (!response.headersSent) {
      unread.reserve(response)
      response.writeHead(status, headers)
    }
    const isFull = !response.write(chunk)
    chunk = ''
    if (isFull) await unread.untilRead(response)
    // A fast reader may drain the response in the same turn of the event loop, so this lets other calls be answered.
    await new Promise<void>((resolve) => void realImmediate(resolve))
    if (response.destroyed) return
  }
  if (!response.headersSent) sendWhole(chunk)
  else {
    response.end(chunk)
    unread.watch(response)
  }
}

/**
 * The maximum number of bytes that wait for a reader. A reader that falls further behind is disconnected. It can reconnect with its
 * Last-Event-ID.
 */
const MOST_WAITING = 1024 * 1024

/** This is shorter than the time after which proxies and browsers close a silent connection. */
const HEARTBEAT_MILLISECONDS = 10_000

/** Sends events until the client goes away or the server closes. */
export function sendEvents(
  response: ServerResponse,
  headers: Reply['headers'],
  listen: NonNullable<Reply['events']>,
  closing: AbortSignal,
): void {
  let stop = () => {}
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MILLISECONDS)
  const end = () => response.end()
  response.once('close', () => {
    stop()
    clearInterval(heartbeat)
    closing.removeEventListener('abort', end)
  })
  closing.addEventListener('abort', end)
  response.writeHead(200, headers)
  response.write(': listening\n\n')
  stop = listen((text) => {
    if (response.writableLength > MOST_WAITING) response.destroy()
    else if (!response.writableEnded && !response.destroyed) response.write(text)
  })
  if (closing.aborted) end()
}
