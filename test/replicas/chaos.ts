/** The faults while clients work: replicas are killed, the database is stopped, connections break. */
import { setTimeout as later } from 'node:timers/promises'
import type { PostgresServer } from '../support/postgres.ts'
import type { Replica } from './cluster.ts'
import type { Choices } from './random.ts'

const faults = {
  kill: async ({ replica }: Scene) => replica.restart(),
  crash: async ({ server }: Scene) => {
    await server.stop('SIGQUIT')
    await server.start()
  },
  restart: async ({ server, choices }: Scene) => {
    await server.stop('SIGINT')
    await later(choices.below(800))
    await server.start()
  },
  cut: async ({ replica }: Scene) => replica.proxy.cut(),
  'half-close': async ({ replica, choices }: Scene) => replica.proxy.halfClose(choices.one(['client', 'server'])),
  delay: async ({ replica, choices }: Scene) => {
    replica.proxy.delay = 20 + choices.below(200)
    await later(500 + choices.below(500))
    replica.proxy.delay = 0
  },
  drop: async ({ replica, choices }: Scene) => {
    replica.proxy.isSilent = true
    await later(200 + choices.below(1500))
    // The swallowed bytes are lost, so these connections cannot continue.
    replica.proxy.cut()
    replica.proxy.isSilent = false
  },
  /** The database carries out a statement whose answer never arrives. */
  'lose answers': async ({ replica, choices }: Scene) => {
    replica.proxy.onBytes = (from, bytes, cut) => {
      if (from === 'client' || !bytes.includes('INSERT 0')) return true
      cut()
      return false
    }
    await later(100 + choices.below(300))
    replica.proxy.onBytes = () => true
  },
  refuse: async ({ replica, choices }: Scene) => {
    replica.proxy.isClosed = true
    replica.proxy.cut()
    await later(200 + choices.below(800))
    replica.proxy.isClosed = false
  },
} satisfies Readonly<Record<string, (scene: Scene) => Promise<void>>>

interface Scene {
  readonly server: PostgresServer
  readonly replica: Replica
  readonly choices: Choices
}

export type FaultName = keyof typeof faults

/** Makes one fault after the other until the time is up, each once before any is repeated. Gives how often each was made. */
export async function chaos(server: PostgresServer, replicas: readonly Replica[], choices: Choices, until: number): Promise<FaultName[]> {
  const came: FaultName[] = []
  let left: FaultName[] = []
  while (performance.now() < until) {
    if (left.length === 0) left = Object.keys(faults) as FaultName[]
    const [name] = left.splice(choices.below(left.length), 1) as [FaultName]
    came.push(name)
    await faults[name]({ server, replica: choices.one(replicas), choices })
    await later(200 + choices.below(500))
  }
  return came
}
