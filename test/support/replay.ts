/** Engines whose commits are recorded, and engines made from recorded commits alone. */
import type { Engine } from '../../src/engine/engine.ts'
import type { MockOptions } from '../../src/index.ts'
import { type Mock, mockOf } from '../../src/mock.ts'
import { openEngine } from '../../src/opening.ts'
import { Codec } from '../../src/store/codec/codec.ts'
import type { Commit } from '../../src/store/commit.ts'
import { MOCK } from '../../src/store/state.ts'

export interface Watched {
  readonly engine: Engine
  readonly mock: Mock
  readonly commits: readonly Commit[]
  readonly codec: Codec
}

export function watched(options: MockOptions): Watched {
  const engine = openEngine(options)
  const commits: Commit[] = []
  engine.store.listen((commit) => commits.push(commit))
  return { engine, mock: mockOf(engine), commits, codec: new Codec(engine.stateOf('0')) }
}

/** Each stream separately, in the order of its versions. */
export function replayed(commits: readonly Commit[], options: MockOptions): Engine {
  const engine = openEngine(options)
  for (const own of Map.groupBy(commits, ({ stream }) => stream).values()) {
    for (const commit of own.toSorted((a, b) => a.base - b.base)) engine.store.apply([commit])
  }
  return engine
}

/** The counts of a process are not in the commits: calls (for trace ids) and rate windows. */
export function exportText(engine: Engine): string {
  const { mock, ...file } = engine.export() as { mock: { tenants: { id: string; calls: number; windows: unknown[] }[] } }
  const own = new Set(engine.store.tenants())
  const tenants = mock.tenants.filter(({ id }) => own.has(id))
  const shared = {
    ...mock,
    callsWithoutTenant: 0,
    tokenWindows: [],
    tenants: tenants.map((tenant) => ({ ...tenant, calls: 0, windows: [] })),
  }
  return JSON.stringify({ ...file, mock: shared })
}

export const statesOf = ({ store }: Engine, codec: Codec): string[] =>
  [MOCK, ...[...store.tenants()].sort()].map((stream) => `${stream} ${codec.stateText(store.read(stream).state)}`)
