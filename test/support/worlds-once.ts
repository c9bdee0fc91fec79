/** The first test that begins with a world loads it. Tables never change, so all tests can share them. */
import { type LoadedWorld, loadWorld as load } from '../../src/worlds/world-file.ts'

export * from '../../src/worlds/world-file.ts'

const loaded = new WeakMap<object, LoadedWorld>()

export function loadWorld(data: unknown): LoadedWorld {
  const known = loaded.get(data as object) ?? load(data)
  loaded.set(data as object, known)
  return known
}
