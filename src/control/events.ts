/** What happens, as server-sent events: the last ones are kept, so that a reader who was cut off can go on where it was. */

import { Listeners, type OnFault } from '../store/listeners.ts'

export type EventKind = 'exchange' | 'change' | 'clock' | 'advice' | 'plans' | 'tenant' | 'mock' | 'snapshots'

interface Happened {
  readonly id: number
  readonly kind: EventKind
  /** Null for what is about the whole mock. */
  readonly tenant: string | null
  /** JSON; undefined where it is no longer kept. */
  readonly data: () => string | undefined
}

type Hear = (event: Happened) => void

export class Events {
  private readonly most: number
  /** Tells the events of this mock from those of another that ran at the same address before. */
  private readonly origin: string
  private last = 0
  private kept: Happened[] = []
  private readonly readers: Listeners<[Happened]>
  /** Nothing is kept before somebody listens. */
  private isHeard = false

  constructor(most: number, origin: string, onFault: OnFault) {
    this.most = most
    this.readers = new Listeners('An event stream', onFault)
    this.origin = origin
  }

  get isIdle(): boolean {
    return !this.isHeard
  }

  tell(kind: EventKind, tenant: string | null, data: () => string | undefined): void {
    if (!this.isHeard) return
    const event = { id: ++this.last, kind, tenant, data }
    this.kept.push(event)
    if (this.kept.length > 2 * this.most) this.kept = this.kept.slice(-this.most)
    this.readers.call(event)
  }

  /** First what came after the event named, then what comes. Of one tenant: its own and what is about the whole mock. */
  listen(after: string | undefined, tenant: string | undefined, hear: (text: string) => void): () => void {
    this.isHeard = true
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

/** A line ends the data of an event. In JSON a line break is only space, for no string can hold one. */
const onOneLine = (json: string): string => json.replaceAll(/[\r\n]+/g, ' ')
