/** Contestants that are servers: started as programs and called over a socket. */
import { freePort } from '../test/support/free-port.ts'
import { type Ask, firstAnswer, send } from './ask.ts'
import { load } from './load.ts'
import { type Program, startNode } from './process.ts'
import type { Contestant, Opened } from './rounds.ts'
import { asks, badOrder, judged, judgedPost, parsed, type Seen, type Work } from './work.ts'

/** How a server is started and called. */
export interface Kind {
  readonly name: string
  /** Node's arguments that make it listen on this port of 127.0.0.1. */
  start(port: number): readonly string[]
  /** The request for this work, if it differs from that of the other contestants. */
  ask?(work: Work): Ask
  /** Prepares the server for the work. Returns the headers of every request. */
  prepare?(program: Program, work: Work): Promise<Readonly<Record<string, string>>>
  /** The status of the answer to a good order; 200 by default. */
  readonly created?: number
  readonly log?: 'piped'
}

export interface Serving {
  readonly program: Program
  readonly ask: Ask
}

/** Starts a server and prepares it for the work. */
export async function serving(kind: Kind, work: Work): Promise<Serving> {
  const port = await freePort()
  const program = startNode(kind.start(port), port, kind.log)
  try {
    const headers = await prepared(kind, program, work)
    const ask = { ...(kind.ask?.(work) ?? asks[work]), headers: { ...HEADERS, ...headers } }
    return { program, ask }
  } catch (fault) {
    await program.stop()
    throw fault
  }
}

/** The headers that a client sends with every request. A server that needs a real token gets one of the same length. */
const HEADERS = { Authorization: `Bearer ${'t'.repeat(1_670)}`, 'ST-App-Key': 'ak1.bench' }

async function prepared(kind: Kind, program: Program, work: Work) {
  if (kind.prepare) return kind.prepare(program, work)
  await firstAnswer({ ...(kind.ask?.('get') ?? asks.get), headers: HEADERS }, program)
  return {}
}

export const server = (kind: Kind, work: Work): Contestant => ({ name: kind.name, open: () => opened(kind, work) })

async function opened(kind: Kind, work: Work): Promise<Opened> {
  const { program, ask } = await serving(kind, work)
  try {
    const status = work === 'post' ? (kind.created ?? 200) : 200
    const { body } = await firstAnswer(ask, program, status, 5_000)
    const found = work === 'post' ? await seenPosting(ask, body, program.port) : judged(work, body)
    const run = async (seconds: number) => {
      const before = program.cpu()
      const { answers, seconds: taken } = await load(program.port, [ask], { seconds }, (got) => got === status)
      return { perSecond: answers / taken, cpu: (program.cpu() - before) / answers }
    }
    return { ...found, run, close: () => program.stop() }
  } catch (fault) {
    await program.stop()
    throw fault
  }
}

async function seenPosting(ask: Ask, created: string, port: number): Promise<Seen> {
  const refused = await send({ ...ask, body: badOrder }, port)
  const { headers = {} } = ask
  const back = await send({ method: 'GET', path: `${ask.path}/${parsed(created)?.id}`, headers }, port)
  return judgedPost(refused.status, back.body)
}
