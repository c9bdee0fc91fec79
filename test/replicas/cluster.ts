/** Three servers that share a PostgreSQL database, each through its own proxy. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { PostgresServer } from '../support/postgres.ts'
import { addressOf, CLI_SOURCE, start } from '../support/program.ts'
import { type FaultyProxy, openProxy } from '../support/proxy.ts'

/** At any time, except for one that is being restarted. */
export interface Replica {
  /** Its address, which changes with each start. */
  url: string
  readonly proxy: FaultyProxy
  /** Kills the process and starts another. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function openCluster(server: PostgresServer, schema: string, count = 3): Promise<Replica[]> {
  return await Promise.all(Array.from({ length: count }, () => openReplica(server, schema)))
}

async function openReplica(server: PostgresServer, schema: string): Promise<Replica> {
  const proxy = await openProxy(server.socket)
  let running = await serve(proxy.port, schema)
  const end = async () => {
    const { child } = running
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
  const replica: Replica = {
    url: running.url,
    proxy,
    restart: async () => {
      await refuseDead(running)
      await end()
      running = await untilServed(proxy.port, schema)
      replica.url = running.url
    },
    stop: async () => {
      await refuseDead(running)
      await end()
      await proxy.close()
    },
  }
  return replica
}

/** Only a kill may end the process of a replica. */
async function refuseDead({ child, errors }: Served): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error(`A replica ended by itself (${child.exitCode}): ${await errors}`)
}

/** While the database cannot be reached, a replica does not start. */
async function untilServed(port: number, schema: string): Promise<Served> {
  for (;;) {
    const served = await serve(port, schema).catch((fault: Error) => fault)
    if (!(served instanceof Error)) return served
    if (!/Cannot open a store|Nothing was changed/.test(served.message)) throw served
  }
}

interface Served {
  readonly url: string
  readonly child: ReturnType<typeof start>
  /** Its whole stderr, once it has ended. */
  readonly errors: Promise<string>
}

/** Most calls are to a tenant that is not in memory. */
const UNLOADING = ['--store-tenants', '1']

async function serve(port: number, schema: string): Promise<Served> {
  const store = `postgres://mocktitan@127.0.0.1:${port}/postgres`
  const args = ['serve', '--port', '0', '--auth', 'off', '--log', 'json', '--store', store, '--store-schema', schema, ...UNLOADING]
  const child = start(args, { file: CLI_SOURCE })
  const errors = text(child.stderr)
  return { url: await addressOf(child, errors), child, errors }
}
