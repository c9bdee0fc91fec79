/** Flushes SQLite's file of latest writes, `mock.db-wal`, to the disk in the background. */
import { closeSync, fdatasync, openSync } from 'node:fs'

/**
 * The number of transactions after which the file is flushed. SQLite itself waits for the disk only when it moves the latest writes
 * to the main file, and then for all of them: tens of milliseconds in which no call is answered. With the flushes, most writes are
 * already on the disk by then.
 */
const TRANSACTIONS = 64

export class LatestWrites {
  private readonly path: string
  private file: number | undefined
  private transactions = 0
  private isStoring = false
  private isClosed = false

  constructor(path: string) {
    this.path = `${path}-wal`
  }

  /** Called after each transaction. */
  wrote(): void {
    if (++this.transactions < TRANSACTIONS || this.isStoring) return
    this.transactions = 0
    this.isStoring = true
    try {
      this.file ??= openSync(this.path, 'r+')
    } catch {
      // Not tried again, because SQLite itself will wait for the disk, as it would without this class.
      return
    }
    // An error is ignored here: SQLite gets the same one when it moves the writes, and reports it.
    fdatasync(this.file, () => {
      this.isStoring = false
      if (this.isClosed) this.closeFile()
    })
  }

  close(): void {
    this.isClosed = true
    if (!this.isStoring) this.closeFile()
  }

  private closeFile(): void {
    if (this.file !== undefined) closeSync(this.file)
    this.file = undefined
  }
}
