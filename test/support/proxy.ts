/** A TCP proxy in front of a server, which makes the faults of a network. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as later } from 'node:timers/promises'

interface Pair {
  readonly client: Socket
  readonly server: Socket
}

export interface FaultyProxy {
  readonly port: number
  /** Bytes are passed on this many milliseconds late. */
  delay: number
  /** Bytes are swallowed, as after a cable was pulled; new connections hang. */
  isSilent: boolean
  /** New connections are closed at once. */
  isClosed: boolean
  /** Sees the bytes; if it returns false, they are not passed on. */
  onBytes: (from: 'client' | 'server', bytes: Buffer, cut: () => void) => boolean
  /** Closes every connection, by a reset on both sides. */
  cut(): void
  /** Ends one direction of every connection. */
  halfClose(side: 'client' | 'server'): void
  close(): Promise<void>
}

/** `to` is the path of a socket, or a port of this machine. */
export async function openProxy(to: string | number): Promise<FaultyProxy> {
  const pairs = new Set<Pair>()
  const server = createServer((client) => {
    if (proxy.isClosed) {
      client.destroy()
      return
    }
    const pair = { client, server: typeof to === 'string' ? connect(to) : connect(to, '127.0.0.1') }
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      client.destroy()
      pair.server.destroy()
    }
    for (const [from, side, other] of [
      ['client', client, pair.server],
      ['server', pair.server, client],
    ] as const) {
      side.on('error', end)
      side.on('close', end)
      side.on('end', () => other.end())
      side.on('data', (bytes) => pass(from, bytes, other, end))
    }
  })
  /** The delayed bytes for a side; later bytes never overtake them. */
  const blocked = new WeakMap<Socket, Promise<void>>()
  const pass = (from: 'client' | 'server', bytes: Buffer, other: Socket, end: () => void) => {
    if (proxy.isSilent || !proxy.onBytes(from, bytes, end)) return
    const before = blocked.get(other)
    const write = () => void (other.writable && other.write(bytes))
    if (proxy.delay === 0 && !before) {
      write()
      return
    }
    const due = Promise.all([before, later(proxy.delay)])
      .then(write)
      .then(() => void (blocked.get(other) === due && blocked.delete(other)))
    blocked.set(other, due)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy: FaultyProxy = {
    port: (server.address() as AddressInfo).port,
    delay: 0,
    isSilent: false,
    isClosed: false,
    onBytes: () => true,
    cut: () => {
      for (const { client, server: far } of pairs) {
        client.resetAndDestroy()
        far.destroy()
      }
    },
    halfClose: (side) => {
      for (const pair of pairs) pair[side].end()
    },
    close: async () => {
      proxy.cut()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}
