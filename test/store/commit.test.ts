/** The commit is the only way that state changes: histories of calls and verbs, decided twice, replayed, written and read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ControlId, controlIds } from '../../src/api.ts'
import type { Mock } from '../../src/index.ts'
import { MOCK } from '../../src/store/state.ts'
import { frozen } from '../support/frozen.ts'
import { type Action, histories, play, SETTINGS, token } from '../support/plays.ts'
import { runs } from '../support/properties.ts'
import { exportText, replayed, statesOf, type Watched, watched } from '../support/replay.ts'
import { cases, lively, SETTINGS as VERB_SETTINGS } from '../support/verb-cases.ts'

function played(history: readonly Action[]): Watched {
  const all = watched(SETTINGS)
  play(all.mock, history, JSON.parse(token(all.mock)).access_token)
  return all
}

test('the commits of any history, applied to a fresh state stream by stream, give the same state and export', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { engine, commits, codec } = played(history)
      const copy = replayed(commits, SETTINGS)
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
      expect(exportText(replayed(read, SETTINGS))).toBe(exportText(engine))
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
      const { engine, mock } = watched(SETTINGS)
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

const accepted = controlIds.flatMap((id: ControlId) => cases[id].good.map((input) => [id, input] as const))

test.for(accepted)('the commits of %s %j give the same state and export, also once written and read', ([id, input]) => {
  const { engine, mock, commits, codec } = watched(VERB_SETTINGS)
  lively(mock).verb(id, input as never)
  const written = commits.map((commit) => codec.commitOf(codec.commitText(commit)))
  for (const each of [commits, written]) {
    const copy = replayed(each, VERB_SETTINGS)
    expect(statesOf(copy, codec)).toEqual(statesOf(engine, codec))
    expect(exportText(copy)).toBe(exportText(engine))
  }
})
