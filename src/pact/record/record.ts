/** `record`: a consumer's own tests, as a pact. */
import { join } from 'node:path'
import type { Exchange } from '../../engine/journal/journal.ts'
import { makeFolder, writeWhole } from '../../files.ts'
import type { Mock } from '../../mock.ts'
import type { WorldState } from '../../store/world-state.ts'
import { arranged } from './arrangement.ts'
import { type RecordedInteraction, type Told, told } from './interactions.ts'
import { type LeftOut, leftOut } from './left-out.ts'
import { Rehearsal } from './rehearsal.ts'
import { taken } from './taken.ts'

export interface RecordOptions {
  /** The consumer's name in the pact. */
  readonly consumer: string
  /** The provider's name in the pact. Default: `servicetitan-inventory`. */
  readonly provider?: string
  /** The mock that the tests run against; more can be listened to later. */
  readonly mock?: Mock
}

export interface RecordedPact {
  readonly consumer: { readonly name: string }
  readonly interactions: readonly RecordedInteraction[]
  readonly metadata: { readonly pactSpecification: { readonly version: '4.0' } }
  readonly provider: { readonly name: string }
}

export interface Recorded {
  readonly pact: RecordedPact
  /** The exchanges that are not in the pact, and why: one of each kind. */
  readonly leftOut: readonly LeftOut[]
}

export interface Recording {
  /** Takes down what another mock answers, too: for tests that make one each. */
  listenTo(mock: Mock): void
  /** Takes nothing more down. */
  stop(): void
  /**
   * What was taken down so far, as a V4 pact. Each interaction has been tried: its provider states, held by the catalogue,
   * bring about what it claims. What cannot be brought about so, such as the doings of a quirk, is left out.
   */
  pact(): Promise<Recorded>
  /** The same as the file `<consumer>-<provider>.json` of a folder, in the place of what it held. Throws a RecordError where nothing was taken down. */
  write(folder: string): Promise<Recorded & { readonly file: string }>
}

/** A recording that cannot be: a name that is none for a file, or tests that never called the mock. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}

export const PROVIDER = 'servicetitan-inventory'

/** The name of the file that a pact is written to. */
export const pactFile = ({ consumer, provider = PROVIDER }: Pick<RecordOptions, 'consumer' | 'provider'>): string =>
  `${consumer}-${provider}.json`

/**
 * Takes down what a consumer's tests ask and are answered, until it is written as a pact: provider states from what the
 * requests met, matchers from the types of openapi.yaml, no token and no key. The same tests give the same bytes.
 *
 * @example
 * const recording = record({ consumer: 'accounting-export', mock })
 * afterAll(() => recording.write('contracts'))
 */
export function record({ consumer, provider = PROVIDER, mock }: RecordOptions): Recording {
  for (const [what, name] of Object.entries({ consumer, provider })) refuseUnwritable(what, name)
  const heard: { readonly exchange: Exchange; readonly met: WorldState | null }[] = []
  const stops: (() => void)[] = []
  const listenTo = (mock: Mock) => {
    stops.push(mock.journal.listen((exchange, met) => heard.push({ exchange, met }), 'The recording'))
  }
  if (mock) listenTo(mock)
  const pact = () => recorded(consumer, provider, heard)
  return {
    listenTo,
    stop: () => {
      for (const stop of stops.splice(0)) stop()
    },
    pact,
    write: async (folder) => {
      if (heard.length === 0)
        throw new RecordError(`nothing was recorded of ${consumer}: its tests made no call to the mock that is listened to`)
      const result = await pact()
      const file = join(folder, pactFile({ consumer, provider }))
      makeFolder(folder)
      writeWhole(file, `${JSON.stringify(result.pact, null, 2)}\n`)
      return { ...result, file }
    },
  }
}

function refuseUnwritable(what: string, name: string): void {
  if (/[^\s.]/.test(name) && !/[/\\:*?"<>|]/.test(name)) return
  throw new RecordError(`the ${what} must have a name that can be part of a file's, not ${JSON.stringify(name)}`)
}

async function recorded(
  consumer: string,
  provider: string,
  heard: readonly { readonly exchange: Exchange; readonly met: WorldState | null }[],
): Promise<Recorded> {
  const rehearsal = new Rehearsal()
  const found: Told[] = []
  const left = new Map<string, LeftOut>()
  for (const { exchange, met } of heard) {
    const one = taken(exchange, met)
    const interaction = typeof one === 'string' ? undefined : await told(one, rehearsal)
    if (interaction) found.push(interaction)
    else {
      const why = typeof one === 'string' ? one : 'no provider state brings this answer about: is it a quirk of this mock?'
      const each = leftOut(exchange, why)
      left.set(JSON.stringify(each), each)
    }
  }
  return {
    pact: {
      consumer: { name: consumer },
      interactions: arranged(found),
      metadata: { pactSpecification: { version: '4.0' } },
      provider: { name: provider },
    },
    leftOut: [...left.values()],
  }
}
