/** What one decision would leave behind, collected while it is made. Nothing is changed until its commits are applied. */
import type { Instant } from '../domain/time.ts'
import type { Commit, CommitPart } from '../store/commit.ts'
import type { States } from '../store/store.ts'
import type { Counts } from './counts.ts'

export class Draft {
  /** The tenant that is called, or the mock's own. */
  readonly stream: string
  readonly now: Instant
  counts: Counts
  private readonly states: States
  private readonly parts = new Map<string, CommitPart>()

  constructor(states: States, stream: string, counts: Counts, now: Instant) {
    this.states = states
    this.stream = stream
    this.counts = counts
    this.now = now
  }

  countCall(): number {
    this.counts = { ...this.counts, calls: this.counts.calls + 1 }
    return this.counts.calls
  }

  /** Adds to the commit of a stream: lists are joined, everything else is put in place of what was there. */
  add(stream: string, { tokens, plans, ...part }: CommitPart): void {
    const known = this.parts.get(stream) ?? {}
    this.parts.set(stream, {
      ...known,
      ...part,
      ...(tokens && { tokens: [...(known.tokens ?? []), ...tokens] }),
      ...(plans && { plans: [...(known.plans ?? []), ...plans] }),
    })
  }

  /** Another draft for the same call, for work whose result is not kept. */
  trial(): Draft {
    return new Draft(this.states, this.stream, this.counts, this.now)
  }

  commits(): readonly Commit[] {
    if (this.parts.size === 0) return NONE
    return [...this.parts].map(([stream, part]) => ({ stream, base: this.states.read(stream).version, at: this.now, changes: [], ...part }))
  }
}

const NONE: readonly Commit[] = []
