/** `record`: writes a pact from a consumer's own tests. */
import { join } from 'node:path'
import type { Exchange } from '../../engine/journal/journal.ts'
import { makeFolder, writeWhole } from '../../files.ts'
import type { ObservedMock } from '../../mock.ts'
import type { WorldState } from '../../store/world-state.ts'
import { type Candidate, candidateOf, type RecordedInteraction } from './interactions.ts'
import { type LeftOut, leftOut } from './left-out.ts'
import { ordered } from './ordering.ts'
import { recordedExchange } from './recorded-exchange.ts'
import { Rehearsal } from './rehearsal.ts'

export interface RecordOptions {
  /** The consumer's name in the pact. */
  readonly consumer: string
  /** The provider's name in the pact. Default: `servicetitan-inventory`. */
  readonly provider?: string
  /** The mock that the tests run against. `listenTo` adds more mocks. */
  readonly mock?: Pick<ObservedMock, 'journal'>
}

export interface RecordedPact {
  readonly consumer: { readonly name: string }
  readonly interactions: readonly RecordedInteraction[]
  readonly metadata: { readonly pactSpecification: { readonly version: '4.0' } }
  readonly provider: { readonly name: string }
}

export interface Recorded {
  readonly pact: RecordedPact
  /** The exchanges that are not in the pact, each with the reason. Equal entries are listed once. */
  readonly leftOut: readonly LeftOut[]
}

export interface Recording {
  /** Records another mock too. This is for tests that each create their own mock. */
  listenTo(mock: Pick<ObservedMock, 'journal'>): void
  /** Stops recording. */
  stop(): void
  /**
   * The exchanges recorded so far, as a V4 pact. Each interaction has been replayed with its provider states from the
   * catalogue. Exchanges that the states cannot reproduce, such as those that depend on a quirk, are left out.
   */
  pact(): Promise<Recorded>
  /**
   * Writes the pact to `<consumer>-<provider>.json` in a folder and replaces an existing file. Throws a RecordError if
   * nothing was recorded.
   */
  write(folder: string): Promise<Recorded & { readonly file: string }>
}

/** Nothing can be recorded: a name cannot be part of a file name, or the tests never called the mock. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}

export const PROVIDER = 'servicetitan-inventory'

/** The file name of a pact. */
export const pactFile = ({ consumer, provider = PROVIDER }: Pick<RecordOptions, 'consumer' | 'provider'>): string =>
  `${consumer}-${provider}.json`

/**
 * Records the calls of a consumer's tests and writes them as a pact. Its provider states describe the data before each request, and its
 * matchers are made from the types in openapi.yaml. It contains no tokens and no keys. The same tests give the same bytes.
 *
 * @example
 * const recording = record({ consumer: 'accounting-export', mock })
 * afterAll(() => recording.write('contracts'))
 */
export function record({ consumer, provider = PROVIDER, mock }: RecordOptions): Recording {
  for (const [what, name] of Object.entries({ consumer, provider })) refuseUnwritable(what, name)
  const exchanges: { readonly exchange: Exchange; readonly before: WorldState | null }[] = []
  const stops: (() => void)[] = []
  const listenTo = (mock: Pick<ObservedMock, 'journal'>) => {
    stops.push(mock.journal.listen((exchange, before) => exchanges.push({ exchange, before }), 'The recording'))
  }
  if (mock) listenTo(mock)
  const pact = () => recorded(consumer, provider, exchanges)
  return {
    listenTo,
    stop: () => {
      for (const stop of stops.splice(0)) stop()
    },
    pact,
    write: async (folder) => {
      if (exchanges.length === 0) throw new RecordError(`nothing was recorded for ${consumer}: its tests did not call the recorded mock`)
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
  throw new RecordError(`the ${what} must have a name that can be part of a file name, not ${JSON.stringify(name)}`)
}

async function recorded(
  consumer: string,
  provider: string,
  exchanges: readonly { readonly exchange: Exchange; readonly before: WorldState | null }[],
): Promise<Recorded> {
  const rehearsal = new Rehearsal()
  const found: Candidate[] = []
  const left = new Map<string, LeftOut>()
  for (const { exchange, before } of exchanges) {
    const one = recordedExchange(exchange, before)
    const interaction = typeof one === 'string' ? undefined : await candidateOf(one, rehearsal)
    if (interaction) found.push(interaction)
    else {
      const why = typeof one === 'string' ? one : 'no provider state leads to this answer: is it a quirk of this mock?'
      const each = leftOut(exchange, why)
      left.set(JSON.stringify(each), each)
    }
  }
  return {
    pact: {
      consumer: { name: consumer },
      interactions: ordered(found),
      metadata: { pactSpecification: { version: '4.0' } },
      provider: { name: provider },
    },
    leftOut: [...left.values()],
  }
}
