/** Collects the changes of one decision. Nothing changes until the commits of the draft are applied. */
import type { Instant } from '../domain/time.ts'
import type { Commit, CommitPart } from '../store/commit.ts'
import type { MockState, StreamState } from '../store/state.ts'
import type { At } from '../store/store.ts'
import type { Counts } from './counts.ts'

/** The streams that a call reads, as they were when it arrived. */
interface Read {
  /** The name of the tenant's stream or, for a call to the token endpoint, of the mock's own stream. */
  readonly stream: string
  readonly own: At<StreamState>
  readonly mock: At<MockState>
}

export class Draft {
  readonly read: Read
  readonly now: Instant
  calls: number
  windows: Counts['windows']
  /** Whether a rate limit counted the call and let it through. */
  isCounted = false
  private parts: Map<string, CommitPart> | undefined

  constructor(read: Read, { calls, windows }: Counts, now: Instant) {
    this.read = read
    this.now = now
    this.calls = calls
    this.windows = windows
  }

  /** Adds to a stream's commit. Tokens and plans are appended to the earlier ones; any other value replaces the earlier one. */
  add(stream: string, part: CommitPart): void {
    this.parts ??= new Map()
    const known = this.parts.get(stream)
    this.parts.set(stream, known ? joined(known, part) : part)
  }

  /** A separate draft for the same call. Its changes will be dropped. */
  trial(): Draft {
    return new Draft(this.read, this, this.now)
  }

  get hasCommits(): boolean {
    return this.parts !== undefined
  }

  commits(): readonly Commit[] {
    if (!this.parts) return NONE
    const { stream: called, own, mock } = this.read
    const commits: Commit[] = []
    for (const [stream, part] of this.parts) {
      const { version: base } = stream === called ? own : mock
      commits.push({ ...part, stream, base, at: this.now, changes: part.changes ?? [] })
    }
    return commits
  }
}

const joined = (known: CommitPart, { tokens, plans, ...part }: CommitPart): CommitPart => ({
  ...known,
  ...part,
  ...(tokens && { tokens: [...(known.tokens ?? []), ...tokens] }),
  ...(plans && { plans: [...(known.plans ?? []), ...plans] }),
})

const NONE: readonly Commit[] = []
