/** Events as server-sent events. The latest are kept, so that a reader can continue after a lost connection. */

import { Listeners, type OnFault } from '../store/listeners.ts'

export type EventKind = 'exchange' | 'change' | 'clock' | 'advice' | 'plans' | 'tenant' | 'mock' | 'snapshots'

interface Happened {
  readonly id: number
  readonly kind: EventKind
  /** Null for an event about the whole mock. */
  readonly tenant: string | null
  /** JSON; undefined if it is no longer kept. */
  readonly data: () => string | undefined
}

type Hear = (event: Happened) => void

export class Events {
  private readonly most: number
  /** Distinguishes the events of this mock from those of an earlier one at the same address. */
  private readonly origin: string
  private last = 0
  private kept: Happened[] = []
  private readonly readers: Listeners<[Happened]>
  /** No events are kept before the first reader. */
  private hadReader = false

  constructor(most: number, origin: string, onFault: OnFault) {
    this.most = most
    this.readers = new Listeners('An event stream', onFault)
    this.origin = origin
  }

  get isIdle(): boolean {
    return !this.hadReader
  }

  emit(kind: EventKind, tenant: string | null, data: () => string | undefined): void {
    if (!this.hadReader) return
    const event = { id: ++this.last, kind, tenant, data }
    this.kept.push(event)
    if (this.kept.length > 2 * this.most) this.kept = this.kept.slice(-this.most)
    this.readers.call(event)
  }

  /** Sends the events after the given one, then new ones. For a tenant: its own events and those about the whole mock. */
  listen(after: string | undefined, tenant: string | undefined, hear: (text: string) => void): () => void {
    this.hadReader = true
    const reader: Hear = (event) => {
      if (tenant !== undefined && event.tenant !== null && event.tenant !== tenant) return
      const data = event.data()
      hear(data === undefined ? this.lost(event.id) : this.text(event.id, event.kind, data))
    }
    if (after !== undefined) this.resume(after, reader, hear)
    return this.readers.add(reader)
  }

  private resume(after: string, reader: Hear, hear: (text: string) => void): void {
    const [, origin, digits] = /^(\w+)-(\d{1,15})$/.exec(after) ?? []
    const missed = this.last - Number(digits)
    const kept = this.kept.slice(-Math.max(1, this.most))
    if (origin !== this.origin || !(missed >= 0) || missed > kept.length) hear(this.lost(this.last))
    else for (const event of kept.slice(kept.length - missed)) reader(event)
  }

  private lost = (id: number): string => this.text(id, 'lost', '{}')

  private text = (id: number, kind: EventKind | 'lost', data: string): string =>
    `id: ${this.origin}-${id}\nevent: ${kind}\ndata: ${onOneLine(data)}\n\n`
}

/** A line break ends the data of an event. In JSON it is only white space, since strings escape it. */
const onOneLine = (json: string): string => json.replaceAll(/[\r\n]+/g, ' ')
