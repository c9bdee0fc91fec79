/** Finds where each answer ends in the bytes of a connection. Only one request is pending at a time, so nothing follows an answer. */

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const LAST_CHUNK = '0\r\n\r\n'
const NOTHING = Buffer.alloc(0)

export class Answers {
  private readonly ended: (status: number, size: number) => void
  /** The bytes of the head that have arrived so far. */
  private head: Buffer = NOTHING
  private status = 0
  private size = 0
  /** Bytes of the body that have not arrived yet; unused if the body comes in chunks. */
  private missing = 0
  private chunked = false
  private tail = ''

  constructor(ended: (status: number, size: number) => void) {
    this.ended = ended
  }

  take(chunk: Buffer): void {
    if (this.status === 0) {
      this.head = this.head.length === 0 ? chunk : Buffer.concat([this.head, chunk])
      const end = this.head.indexOf(END_OF_HEAD)
      if (end < 0) return
      this.begin(this.head.toString('latin1', 0, end))
      this.body(this.head.subarray(end + END_OF_HEAD.length))
    } else this.body(chunk)
  }

  private begin(head: string): void {
    this.status = Number(head.slice(9, 12))
    this.size = 0
    this.tail = ''
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)
    this.chunked = !length && /\r\ntransfer-encoding: *chunked/i.test(head)
    this.missing = Number(length?.[1] ?? 0)
  }

  private body(part: Buffer): void {
    this.size += part.length
    this.missing -= part.length
    if (this.chunked) this.tail = (this.tail + part.subarray(-LAST_CHUNK.length).toString('latin1')).slice(-LAST_CHUNK.length)
    const over = this.chunked ? this.tail === LAST_CHUNK : this.missing <= 0
    if (!over) return
    const { status, size } = this
    this.status = 0
    this.head = NOTHING
    this.ended(status, size)
  }
}
