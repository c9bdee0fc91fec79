/** The commit is the only way that state changes: histories of calls and verbs, decided twice, replayed, written and read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { type Mock, mockOf } from '../../src/mock.ts'
import { openEngine } from '../../src/opening.ts'
import { Codec } from '../../src/store/codec/codec.ts'
import type { Commit } from '../../src/store/commit.ts'
import { MOCK } from '../../src/store/state.ts'
import { frozen } from '../support/frozen.ts'
import { type Action, histories, play, SETTINGS, token } from '../support/plays.ts'
import { runs } from '../support/properties.ts'

interface Watched {
  readonly engine: Engine
  readonly mock: Mock
  readonly commits: readonly Commit[]
  readonly codec: Codec
}

function watched(): Watched {
  const engine = openEngine(SETTINGS)
  const commits: Commit[] = []
  engine.store.listen((commit) => commits.push(commit))
  return { engine, mock: mockOf(engine), commits, codec: new Codec(engine.stateOf('0')) }
}

function played(history: readonly Action[]): Watched {
  const all = watched()
  play(all.mock, history, JSON.parse(token(all.mock)).access_token)
  return all
}

/** Each stream separately, in the order of its versions. */
function replayed(commits: readonly Commit[]): Engine {
  const { engine } = watched()
  for (const own of Map.groupBy(commits, ({ stream }) => stream).values()) {
    for (const commit of own.toSorted((a, b) => a.base - b.base)) engine.store.apply([commit])
  }
  return engine
}

/** The counts of a process are not in the commits: calls (for trace ids) and rate windows. */
function exportText(engine: Engine): string {
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

const statesOf = ({ store }: Engine, codec: Codec): string[] =>
  [MOCK, ...[...store.tenants()].sort()].map((stream) => `${stream} ${codec.stateText(store.read(stream).state)}`)

test('the commits of any history, applied to a fresh state stream by stream, give the same state and export', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { engine, commits, codec } = played(history)
      const copy = replayed(commits)
      expect(statesOf(copy, codec)).toEqual(statesOf(engine, codec))
      expect(exportText(copy)).toBe(exportText(engine))
    }),
    { numRuns: runs(60) },
  )
})

test('commits and states that were written and read again are the same, and lead to the same state', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { engine, commits, codec } = played(history)
      const texts = commits.map((commit) => codec.commitText(commit))
      const read = texts.map((text) => codec.commitOf(text))
      expect(read.map((commit) => codec.commitText(commit))).toEqual(texts)
      expect(exportText(replayed(read))).toBe(exportText(engine))
      for (const stream of engine.store.tenants()) {
        const text = codec.stateText(engine.store.read(stream).state)
        expect(codec.stateText(codec.tenantOf(text))).toBe(text)
      }
      const text = codec.stateText(engine.store.read(MOCK).state)
      expect(codec.stateText(codec.mockOf(text))).toBe(text)
    }),
    { numRuns: runs(60) },
  )
})

test('the versions of a stream are contiguous', () => {
  fc.assert(
    fc.property(histories, (history) => {
      for (const own of Map.groupBy(played(history).commits, ({ stream }) => stream).values()) {
        expect(own.map(({ base }) => base)).toEqual(own.map((_, i) => i))
      }
    }),
    { numRuns: runs(20) },
  )
})

test('a call decided twice on the same state gives the same reply and commits, and leaves the state untouched', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { engine, mock } = watched()
      const twice: Mock = {
        ...mock,
        handle: (call) => {
          frozen(engine.store.read(MOCK).state)
          for (const tenant of ['1', '2', '3']) frozen(engine.store.read(tenant).state)
          const [first, second] = [engine.answer(call), engine.answer(call)]
          expect(second.draft?.commits()).toEqual(first.draft?.commits())
          expect(second.result.reply).toEqual(first.result.reply)
          return mock.handle(call)
        },
      }
      play(twice, history, JSON.parse(token(twice)).access_token)
    }),
    { numRuns: runs(40) },
  )
})

test.each<[string, (map: Map<string, object>, set: Set<string>) => void]>([
  ['Map.set', (map) => map.set('b', {})],
  ['Map.delete', (map) => map.delete('a')],
  ['Map.clear', (map) => map.clear()],
  ['Set.add', (_, set) => set.add('b')],
  ['Set.delete', (_, set) => set.delete('a')],
  ['Set.clear', (_, set) => set.clear()],
  ['an entry', (map) => Object.assign(map.get('a') as object, { changed: true })],
])('a frozen state refuses %s', (_, change) => {
  const [map, set] = [new Map([['a', {}]]), new Set(['a'])]
  frozen({ map, set })
  expect(() => change(map, set)).toThrow(TypeError)
  expect([map.size, set.size]).toEqual([1, 1])
})
