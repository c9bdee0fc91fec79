/** A world that many tests begin with is loaded by the first of them. Tables never change, so all may share them. */
import { type LoadedWorld, loadWorld as load } from '../../src/worlds/world-file.ts'

export * from '../../src/worlds/world-file.ts'

const loaded = new WeakMap<object, LoadedWorld>()

export function loadWorld(data: unknown): LoadedWorld {
  const known = loaded.get(data as object) ?? load(data)
  loaded.set(data as object, known)
  return known
}
