/** The log that the processes of a shared store append commits to. */
import { StoreError, type StoreFigures } from './durable.ts'

/** A commit, or the state that commits have led to, as text. */
export interface LogEntry {
  readonly stream: string
  /** The version that the commit, or the last of the commits, has led to. */
  readonly version: number
  readonly text: string
}

/** Where several processes append commits. All of it throws a SharedStoreError where it cannot be reached. */
export interface CommitLog {
  /** The entries above the versions that are known already, those of a stream in their order. */
  since(known: readonly Omit<LogEntry, 'text'>[]): Promise<readonly LogEntry[]>
  /** The states that are kept of these streams. */
  checkpoints(streams: readonly string[]): Promise<readonly LogEntry[]>
  /** Every stream that has an entry. */
  streams(): Promise<readonly string[]>
  /** All of the entries or none: none, and false, where a stream has another entry in the place of one of them. */
  append(entries: readonly LogEntry[]): Promise<boolean>
  /** Whether the log of a stream has grown enough since its state was kept last. */
  isCheckpointDue(stream: string): Promise<boolean>
  /** Keeps the state that a stream has at a version. */
  checkpoint(entry: LogEntry): Promise<void>
  /** Waits before the next attempt to append, longer each time. */
  pause(attempt: number): Promise<void>
  readonly figures: StoreFigures
  /** Why it could not be reached the last time; undefined where it could. */
  readonly fault: string | undefined
  close(): Promise<void>
}

/** The store could not be reached, or was busy. The message says all that a client needs to know. */
export class SharedStoreError extends StoreError {}
