/**
 * A persistent, ordered, counted B+tree: a write returns a new tree that shares all but one path with the old one, so a snapshot is a
 * reference, and any position is found without a scan. A table keeps its rows in one tree, whose keys are the ids, and each index in
 * another, whose keys are the indexed values and whose values are the ids of the records. Entries with equal keys are sorted by id.
 */
import { type Branch, branch, childAt, FULL, type Leaf, leaf, merged, type Node, SPARSE, split, walkNode, withChild } from './tree-node.ts'

type Key = number | bigint | string

export const compareKeys = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0)

export class Tree<K extends Key, V> {
  private readonly root: Node<K, V>
  private readonly ties: boolean

  private constructor(root: Node<K, V>, ties: boolean) {
    this.root = root
    this.ties = ties
  }

  /** A tree with unique keys. */
  static unique<K extends Key, V>(): Tree<K, V> {
    return new Tree<K, V>(leaf<K, V>([], []), false)
  }

  /** A tree in which a key may repeat, each time with a different number as its value. */
  static multiple<K extends Key>(): Tree<K, number> {
    return new Tree<K, number>(leaf<K, number>([], []), true)
  }

  get size(): number {
    return this.root.size
  }

  /** The same kind of tree with these entries, which must be sorted. */
  filled(keys: readonly K[], values: readonly V[]): Tree<K, V> {
    let level: Node<K, V>[] = []
    for (let i = 0; i < keys.length; i += FULL) level.push(leaf(keys.slice(i, i + FULL), values.slice(i, i + FULL)))
    while (level.length > 1) {
      const above: Node<K, V>[] = []
      for (let i = 0; i < level.length; i += FULL) above.push(branch(level.slice(i, i + FULL)))
      level = above
    }
    return new Tree(level[0] ?? leaf<K, V>([], []), this.ties)
  }

  get(key: K): V | undefined {
    let node = this.root
    while (node.children) node = node.children[this.childFor(node, key)] as Node<K, V>
    const i = this.firstNotBelow(node, key)
    return i < node.keys.length && node.keys[i] === key ? node.values[i] : undefined
  }

  with(key: K, value: V): Tree<K, V> {
    const parts = this.put(this.root, key, value)
    return new Tree(parts.length === 1 ? (parts[0] as Node<K, V>) : branch(parts), this.ties)
  }

  without(key: K, value?: V): Tree<K, V> {
    let root = this.drop(this.root, key, value)
    while (root.children && root.children.length === 1) root = root.children[0] as Node<K, V>
    return new Tree(root, this.ties)
  }

  /** How many entries are before this key or, if keys may repeat, before the entry with this key and value. */
  rank(key: K, value?: V): number {
    let node = this.root
    let before = 0
    while (node.children) {
      const child = this.childFor(node, key, value)
      before += node.starts[child] as number
      node = node.children[child] as Node<K, V>
    }
    return before + this.firstNotBelow(node, key, value)
  }

  keyAt(position: number): K | undefined {
    const found = this.locate(position)
    return found?.node.keys[found.at]
  }

  valueAt(position: number): V | undefined {
    const found = this.locate(position)
    return found?.node.values[found.at]
  }

  /** Visits values from a position on, forwards or backwards, until the visitor returns false. */
  walk(from: number, step: 1 | -1, visit: (value: V, key: K) => boolean): void {
    if (from >= 0 && from < this.size) walkNode(this.root, from, step, visit)
  }

  private locate(position: number): { node: Leaf<K, V>; at: number } | undefined {
    if (position < 0 || position >= this.size) return undefined
    let node = this.root
    let rest = position
    while (node.children) {
      const child = childAt(node, rest)
      rest -= node.starts[child] as number
      node = node.children[child] as Node<K, V>
    }
    return { node, at: rest }
  }

  private firstNotBelow(node: Node<K, V>, key: K, value?: V): number {
    const { keys, values } = node
    let low = 0
    let high = keys.length
    // New keys usually come last, because ids, numbers and times increase.
    if (high > 0 && (keys[high - 1] as K) < key) return high
    while (low < high) {
      const mid = (low + high) >>> 1
      const at = keys[mid] as K
      const below = at < key || (this.ties && value !== undefined && at === key && (values[mid] as number) < (value as number))
      if (below) low = mid + 1
      else high = mid
    }
    return low
  }

  /** The child that has, or would have, this key; without `value`, the first such child. */
  private childFor(node: Branch<K, V>, key: K, value?: V): number {
    const i = this.firstNotBelow(node, key, value)
    const exact = i < node.keys.length && node.keys[i] === key && (!this.ties || (value !== undefined && node.values[i] === value))
    return exact ? i : Math.max(0, i - 1)
  }

  /** An entry after the last one of a full node begins a new node. So keys that only increase leave full nodes behind. */
  private put(node: Node<K, V>, key: K, value: V): Node<K, V>[] {
    const isFull = node.keys.length >= FULL
    if (node.children) {
      const at = this.childFor(node, key, value)
      const parts = this.put(node.children[at] as Node<K, V>, key, value)
      const [part, more] = parts as [Node<K, V>, Node<K, V>?]
      if (!more) return [withChild(node, at, part)]
      if (isFull && at === node.children.length - 1) return [withChild(node, at, part), branch([more])]
      return split(branch(node.children.toSpliced(at, 1, part, more)))
    }
    const at = this.firstNotBelow(node, key, value)
    const same = at < node.keys.length && node.keys[at] === key && (!this.ties || node.values[at] === value)
    if (same) return [leaf(node.keys, node.values.with(at, value))]
    if (isFull && at === node.keys.length) return [node, leaf([key], [value])]
    return split(leaf(node.keys.toSpliced(at, 0, key), node.values.toSpliced(at, 0, value)))
  }

  private drop(node: Node<K, V>, key: K, value?: V): Node<K, V> {
    if (node.children) {
      const at = this.childFor(node, key, value)
      const child = this.drop(node.children[at] as Node<K, V>, key, value)
      if (child === node.children[at]) return node
      return child.keys.length >= SPARSE ? withChild(node, at, child) : branch(merged(node.children.with(at, child), at))
    }
    const at = this.firstNotBelow(node, key, value)
    const found = at < node.keys.length && node.keys[at] === key && (!this.ties || node.values[at] === value)
    return found ? leaf(node.keys.toSpliced(at, 1), node.values.toSpliced(at, 1)) : node
  }
}
