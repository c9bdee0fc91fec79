/** The mock's events, as server-sent events. The latest are kept, so that a reader can continue after a lost connection. */

import { Kept } from '../engine/journal/kept.ts'
import { OptionError } from '../options.ts'
import { Listeners, type OnFault } from '../store/listeners.ts'

export type EventKind = 'exchange' | 'change' | 'clock' | 'advice' | 'plans' | 'tenant' | 'mock' | 'snapshots'

interface KeptEvent {
  readonly id: number
  readonly kind: EventKind
  /** Null for an event about the whole mock. */
  readonly tenant: string | null
  /** Returns JSON; undefined if the data is no longer kept. */
  readonly data: () => string | undefined
}

/** `text` makes the event's text once for all readers. */
type OnEvent = (event: KeptEvent, text: () => string) => void

/** The maximum number of readers at the same time. Each may have megabytes waiting to be sent. */
const MOST_READERS = 100

/** How many bytes of events are kept for later readers. */
const MOST_BYTES = 4 * 1024 * 1024

export class Events {
  /** Distinguishes the events of this mock from those of an earlier mock at the same address. */
  private readonly origin: string
  private last = 0
  private readonly kept: Kept<KeptEvent>
  private readonly readers: Listeners<[KeptEvent, () => string]>
  private readerCount = 0
  /** No events are kept before the first reader. */
  private hadReader = false

  constructor(most: number, origin: string, onFault: OnFault) {
    this.kept = new Kept({ count: Math.max(1, most), bytes: MOST_BYTES }, () => {})
    this.readers = new Listeners('An event stream', onFault)
    this.origin = origin
  }

  get isIdle(): boolean {
    return !this.hadReader
  }

  /** `bytes` is the memory that `data` takes. */
  emit(kind: EventKind, tenant: string | null, data: () => string | undefined, bytes = 0): void {
    if (!this.hadReader) return
    const event = { id: ++this.last, kind, tenant, data }
    this.kept.add(event, bytes)
    let text: string | undefined
    this.readers.call(event, () => {
      text ??= this.textOf(event)
      return text
    })
  }

  /** Throws an OptionError if no further reader is allowed. */
  demandRoom(): void {
    if (this.readerCount >= MOST_READERS)
      throw new OptionError(`${MOST_READERS} readers are already listening to the events of this mock. Close one first.`)
  }

  /**
   * Sends the events after the one with id `after`, then new ones. With `tenant`, sends only the events of that tenant and those about
   * the whole mock.
   */
  listen(after: string | undefined, tenant: string | undefined, send: (text: string) => void): () => void {
    this.hadReader = true
    const reader: OnEvent = (event, text) => {
      if (tenant === undefined || event.tenant === null || event.tenant === tenant) send(text())
    }
    if (after !== undefined) this.resume(after, reader, send)
    this.readerCount++
    const remove = this.readers.add(reader)
    let isOver = false
    return () => {
      if (!isOver) this.readerCount--
      isOver = true
      remove()
    }
  }

  private resume(after: string, reader: OnEvent, send: (text: string) => void): void {
    const [, origin, digits] = /^(\w+)-(\d{1,15})$/.exec(after) ?? []
    const missed = this.last - Number(digits)
    const kept = this.kept.list()
    if (origin !== this.origin || !(missed >= 0) || missed > kept.length) send(this.lost(this.last))
    else for (const event of kept.slice(kept.length - missed)) reader(event, () => this.textOf(event))
  }

  private textOf({ id, kind, data }: KeptEvent): string {
    const json = data()
    return json === undefined ? this.lost(id) : this.text(id, kind, json)
  }

  private lost = (id: number): string => this.text(id, 'lost', '{}')

  private text = (id: number, kind: EventKind | 'lost', data: string): string =>
    `id: ${this.origin}-${id}\nevent: ${kind}\ndata: ${onOneLine(data)}\n\n`
}

/** A line break would end the data of an event. JSON has line breaks only as white space between values, since strings escape them. */
const onOneLine = (json: string): string => json.replaceAll(/[\r\n]+/g, ' ')
