/** The tree, compared with a sorted array. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Tree } from '../../src/store/tables/tree.ts'
import { runs } from '../support/properties.ts'

interface Entry {
  readonly key: number
  readonly value: number
}

interface Write {
  readonly drop: boolean
  readonly key: number
  readonly value: number
  /** How many neighbouring keys are written in a row, so that nodes fill up and become empty. */
  readonly run: number
}

/** A tree and its expected entries. `ties`: a key may occur many times, each time with another value. */
class Model {
  readonly tree: Tree<number, number>
  readonly entries: readonly Entry[]
  readonly ties: boolean

  constructor(tree: Tree<number, number>, entries: readonly Entry[], ties: boolean) {
    this.tree = tree
    this.entries = entries
    this.ties = ties
  }

  /** The position of the entry, or where it would be. */
  rank(key: number, value?: number): number {
    let [low, high] = [0, this.entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const at = this.entries[middle] as Entry
      const below = at.key < key || (this.ties && value !== undefined && at.key === key && at.value < value)
      if (below) low = middle + 1
      else high = middle
    }
    return low
  }

  after({ drop, key, value, run }: Write): Model {
    let [tree, entries] = [this.tree, this.entries]
    for (let i = 0; i < run; i++) {
      const at = new Model(tree, entries, this.ties).rank(key + i, value)
      const found = entries[at]
      const same = found !== undefined && found.key === key + i && (!this.ties || found.value === value)
      if (drop) {
        tree = tree.without(key + i, value)
        if (same) entries = entries.toSpliced(at, 1)
      } else {
        tree = tree.with(key + i, value)
        entries = entries.toSpliced(at, same ? 1 : 0, { key: key + i, value })
      }
    }
    return new Model(tree, entries, this.ties)
  }

  /** The results of the tree and of the model, for comparison. */
  content() {
    const { tree, entries } = this
    const middle = entries.length >> 1
    return {
      tree: [tree.size, walked(tree, 0, 1), walked(tree, tree.size - 1, -1), walked(tree, middle, 1), walked(tree, middle, -1)],
      model: [
        entries.length,
        valuesOf(entries),
        valuesOf(entries).reverse(),
        valuesOf(entries.slice(middle)),
        entries.length === 0 ? [] : valuesOf(entries.slice(0, middle + 1)).reverse(),
      ],
    }
  }
}

const valuesOf = (entries: readonly Entry[]) => entries.map((entry) => entry.value)

function walked(tree: Tree<number, number>, from: number, step: 1 | -1): number[] {
  const values: number[] = []
  tree.walk(from, step, (value) => values.push(value) > 0)
  return values
}

function modelOf(size: number, ties: boolean, spread: number): Model {
  const entries = Array.from({ length: size }, (_, i) => ({ key: Math.floor(i / spread), value: i }))
  const own = ties ? entries : entries.filter((entry, i) => entry.key !== entries[i - 1]?.key)
  const empty = ties ? Tree.multiple<number>() : Tree.unique<number, number>()
  const tree = empty.filled(
    own.map((entry) => entry.key),
    own.map((entry) => entry.value),
  )
  return new Model(tree, own, ties)
}

/** Sizes at which the last node is nearly empty, and others. */
const sizes = fc.oneof(fc.constantFrom(0, 1, 64, 65, 4096, 4097, 4098), fc.nat(6000))
const starts = (ties: boolean) =>
  fc.tuple(sizes, fc.integer({ min: 1, max: 300 })).map(([size, spread]) => modelOf(size, ties, ties ? spread : 1))
const write = fc.record({
  drop: fc.boolean(),
  key: fc.nat(6000),
  value: fc.nat(6000),
  run: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 200 })),
})
const writes = fc.array(write, { maxLength: 60, size: 'max' })

for (const ties of [false, true]) {
  const kind = ties ? 'with repeated keys' : 'with unique keys'

  test(`a tree ${kind} has the entries that were written and not removed, in order, in both directions`, () => {
    fc.assert(
      fc.property(starts(ties), writes, (start, list) => {
        let model = start
        for (const each of list) {
          model = model.after(each)
          expect(model.tree.size).toBe(model.entries.length)
        }
        const { tree, model: wanted } = model.content()
        expect(tree).toEqual(wanted)
      }),
      { numRuns: runs(40) },
    )
  })

  test(`a tree ${kind} finds keys, values and positions`, () => {
    fc.assert(
      fc.property(starts(ties), writes, fc.array(fc.integer({ min: -2, max: 6300 })), (start, list, keys) => {
        const { tree, entries, ...model } = list.reduce((each, next) => each.after(next), start)
        const last = new Model(tree, entries, model.ties)
        for (const key of keys) {
          expect(tree.rank(key)).toBe(last.rank(key))
          expect(tree.rank(key, key)).toBe(last.rank(key, key))
          expect([tree.keyAt(key), tree.valueAt(key)]).toEqual([entries[key]?.key, entries[key]?.value])
          if (ties) expect(tree.rank(key, Number.POSITIVE_INFINITY)).toBe(last.rank(key, Number.POSITIVE_INFINITY))
          else expect(tree.get(key)).toBe(entries.find((entry) => entry.key === key)?.value)
        }
      }),
      { numRuns: runs(40) },
    )
  })

  test(`an older version of a tree ${kind} does not change`, () => {
    fc.assert(
      fc.property(starts(ties), writes, (start, list) => {
        const versions = [start]
        for (const each of list) versions.push((versions.at(-1) as Model).after(each))
        for (const version of versions.slice(0, 10)) {
          const { tree, model } = version.content()
          expect(tree).toEqual(model)
        }
      }),
      { numRuns: runs(20) },
    )
  })

  test(`a tree ${kind} can be emptied from either end and filled again`, () => {
    for (const fromEnd of [false, true]) {
      let model = modelOf(4200, ties, 1)
      for (let i = 0; i < 4200; i++) {
        const { key, value } = model.entries[fromEnd ? model.entries.length - 1 : 0] as Entry
        model = model.after({ drop: true, key, value, run: 1 })
      }
      expect(model.content().tree).toEqual([0, [], [], [], []])
      model = model.after({ drop: false, key: 1, value: 1, run: 200 })
      const { tree, model: wanted } = model.content()
      expect(tree).toEqual(wanted)
    }
  })
}

test('a tree with unique keys replaces the old value', () => {
  const tree = Tree.unique<number, string>().with(1, 'a').with(1, 'b')
  expect([tree.size, tree.get(1)]).toEqual([1, 'b'])
})

test('a tree with repeated keys keeps ties in order of their value', () => {
  const tree = [3, 1, 2].reduce((each, value) => each.with('x', value), Tree.multiple<string>())
  expect(Array.from({ length: 3 }, (_, i) => tree.valueAt(i))).toEqual([1, 2, 3])
})

test('removing a missing entry does not change the size of a tree', () => {
  const tree = Tree.multiple<number>().with(1, 1)
  expect([tree.without(1, 2).size, tree.without(2, 1).size, Tree.unique().without(1).size]).toEqual([1, 1, 0])
})

test('a tree orders strings by code units', () => {
  const keys = ['é', 'z', 'A', 'a', '', '🚰']
  const tree = keys.reduce((each, key) => each.with(key, key), Tree.unique<string, string>())
  expect(keys.map((_, i) => tree.keyAt(i))).toEqual(['', 'A', 'a', 'z', 'é', '🚰'])
})

test('a tree orders timestamps that a double could not tell apart', () => {
  const moment = 2n ** 60n
  const tree = [moment + 2n, moment, moment + 1n].reduce((each, key, i) => each.with(key, i), Tree.multiple<bigint>())
  expect([0, 1, 2].map((i) => tree.keyAt(i))).toEqual([moment, moment + 1n, moment + 2n])
})

test('a walk ends when its visitor says so', () => {
  const tree = modelOf(500, true, 1).tree
  const visited: number[] = []
  tree.walk(100, 1, (value) => visited.push(value) < 3)
  expect(visited).toEqual([100, 101, 102])
})

for (const from of [-1, 500]) {
  test(`a walk from ${from}, beyond the ends, visits nothing`, () => {
    expect(walked(modelOf(500, true, 1).tree, from, 1)).toEqual([])
  })
}
