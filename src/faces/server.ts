/** The standalone server: listening, limits for slow clients, and stopping. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getBuiltinModule } from 'node:process'
import { duration, TICKS_PER_MILLISECOND } from '../domain/time.ts'
import type { ServedMock } from '../mock.ts'
import { OptionError } from '../options.ts'
import { serveDefaults } from '../serve-table.ts'
import { type AppOptions, appOf } from './app.ts'
import { Connections } from './closing.ts'

// An import would also load Node's fetch and HTTP/2, which would take a quarter of the startup time.
const { createServer } = getBuiltinModule('node:http')

export interface ServeOptions extends AppOptions {
  /** The port to listen on; 0 picks a free one. Default 4010. */
  readonly port?: number
  /** How long `close` waits for pending answers, such as `10s` or `500ms`. Default `5s`. */
  readonly grace?: string
  /** How long a client may take to send the head of a request before it gets a 408. `0s` for no limit. Default `20s`. */
  readonly headersTimeout?: string
  /** How long a client may take to send a whole request before it gets a 408. `0s` for no limit. Default `2m`. */
  readonly requestTimeout?: string
}

export interface Served {
  /** `http://127.0.0.1:4010` */
  readonly url: string
  readonly port: number
  /**
   * Closes the server. Pending answers are sent, and those that wait for the mock's clock are sent immediately. Connections
   * without a complete request are dropped immediately. The promise resolves within the grace period, even if clients keep their
   * connections open.
   */
  close(): Promise<void>
}

/** Listens on 127.0.0.1 by default. Rejects with a clear message if the port is in use or an option is invalid. */
export async function serve(mock: ServedMock, options: ServeOptions = {}): Promise<Served> {
  const { port, host } = { ...serveDefaults, ...options }
  const grace = milliseconds('grace', options.grace ?? serveDefaults.grace)
  const closing = new AbortController()
  const answer = appOf({ mock, options, closing: closing.signal })
  const server = createServer(limits(options), (request, response) => {
    connections.track(request, response)
    answer(request, response)
  })
  const connections = new Connections(server)
  await listening(server, port, host)
  const { port: bound } = server.address() as AddressInfo
  const close = () => {
    closing.abort()
    return connections.close(grace)
  }
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, port: bound, close }
}

/** How often the server looks for slow clients, in milliseconds. */
const CHECK_EVERY = 1000

/**
 * How long a connection without a request is kept, in milliseconds. With Node's default of 5 s, a server that was busy for that long
 * would drop connections whose next request it has not read yet.
 */
const IDLE = 60_000

function limits({ headersTimeout = serveDefaults.headersTimeout, requestTimeout = serveDefaults.requestTimeout }: ServeOptions) {
  const [head, whole] = [milliseconds('headersTimeout', headersTimeout), milliseconds('requestTimeout', requestTimeout)]
  if (whole > 0 && head > whole)
    throw new OptionError(`headersTimeout must not be longer than requestTimeout, but ${headersTimeout} is longer than ${requestTimeout}`)
  return { headersTimeout: head, requestTimeout: whole, keepAliveTimeout: IDLE, connectionsCheckingInterval: CHECK_EVERY }
}

/** The longest delay that a timer can have, in milliseconds. */
const LONGEST = 2 ** 31 - 1

function milliseconds(option: string, text: string): number {
  const ticks = duration(text)
  const value = ticks === undefined ? Number.NaN : Number(ticks / TICKS_PER_MILLISECOND)
  if (value <= LONGEST) return value
  throw new OptionError(`${option} must be a duration such as 500ms, 5s or 2m, up to 24 days, not '${text}'`)
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (fault: Error) => reject(explained(fault, port, host))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function explained(fault: NodeJS.ErrnoException, port: number, host: string): Error {
  if (fault.code === 'EADDRINUSE')
    return new Error(`Port ${port} on ${host} is in use. Choose another with --port, or --port 0 for any free one.`, { cause: fault })
  if (fault.code === 'EACCES')
    return new Error(`Port ${port} on ${host} may not be opened by this user. Choose one above 1023 with --port.`, { cause: fault })
  return new Error(`Cannot listen on ${host}:${port}: ${fault.message}`, { cause: fault })
}
