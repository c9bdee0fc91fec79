/** The log of commits of a shared store. */
import { StoreError, type StoreFigures } from './durable.ts'

/** A commit, or the state after several commits, as text. */
export interface LogEntry {
  readonly stream: string
  /** The version after the commit, or after the last of the commits. */
  readonly version: number
  readonly text: string
}

/** A log to which several processes append commits. All methods throw a SharedStoreError if it cannot be reached. */
export interface CommitLog {
  /** For messages: the URL without its password. */
  readonly name: string
  /** The entries after the known versions. The entries of each stream are in order. */
  since(known: readonly Omit<LogEntry, 'text'>[]): Promise<readonly LogEntry[]>
  /** The stored states of these streams. */
  checkpoints(streams: readonly string[]): Promise<readonly LogEntry[]>
  /** Every stream that has an entry. */
  streams(): Promise<readonly string[]>
  /** The streams whose last entry is not just a reset. */
  changedStreams(): Promise<readonly string[]>
  /** Appends all entries and returns true, or appends none and returns false if a stream already has later entries. */
  append(entries: readonly LogEntry[]): Promise<boolean>
  /** Whether the log of a stream has grown so much since its state was last stored that it should be stored again. */
  isCheckpointDue(stream: string): Promise<boolean>
  /** Stores the state of a stream at a version. */
  checkpoint(entry: LogEntry): Promise<void>
  /** Waits before the next attempt to append, longer each time. */
  pause(attempt: number): Promise<void>
  readonly figures: StoreFigures
  /** Why the log could not be reached the last time; undefined if it could. */
  readonly fault: string | undefined
  close(): Promise<void>
}

/** The store could not be reached, or was busy. */
export class SharedStoreError extends StoreError {}
