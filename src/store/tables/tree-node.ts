/** The nodes of a tree (tree.ts). They are never modified. */

export interface Leaf<K, V> {
  readonly keys: readonly K[]
  readonly values: readonly V[]
  readonly children?: undefined
  readonly size: number
}

export interface Branch<K, V> {
  /** The key of each child's first entry. If keys may repeat, `values` has the value of that entry, to compare equal keys. */
  readonly keys: readonly K[]
  readonly values: readonly V[]
  readonly children: readonly Node<K, V>[]
  /** The position of each child's first entry. */
  readonly starts: readonly number[]
  readonly size: number
}

export type Node<K, V> = Leaf<K, V> | Branch<K, V>

/** A node has at most FULL entries. After a removal, one with fewer than SPARSE is merged with a neighbour. */
export const [FULL, SPARSE] = [64, 16]

export function leaf<K, V>(keys: readonly K[], values: readonly V[]): Leaf<K, V> {
  return { keys, values, size: keys.length }
}

export function branch<K, V>(children: readonly Node<K, V>[]): Branch<K, V> {
  let size = 0
  const starts = children.map((child) => {
    size += child.size
    return size - child.size
  })
  return {
    keys: children.map((child) => child.keys[0] as K),
    values: children.map((child) => child.values[0] as V),
    children,
    starts,
    size,
  }
}

/** The child that has the entry at this position. */
export function childAt<K, V>({ starts }: Branch<K, V>, position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const mid = (low + high + 1) >>> 1
    if ((starts[mid] as number) <= position) low = mid
    else high = mid - 1
  }
  return low
}

/** The same branch with one child replaced. */
export function withChild<K, V>(node: Branch<K, V>, at: number, child: Node<K, V>): Branch<K, V> {
  const [key, value] = [child.keys[0] as K, child.values[0] as V]
  const more = child.size - (node.children[at] as Node<K, V>).size
  const moves = more !== 0 && at < node.starts.length - 1
  return {
    keys: node.keys[at] === key ? node.keys : node.keys.with(at, key),
    values: node.values[at] === value ? node.values : node.values.with(at, value),
    children: node.children.with(at, child),
    starts: moves ? node.starts.map((start, i) => (i > at ? start + more : start)) : node.starts,
    size: node.size + more,
  }
}

export function split<K, V>(node: Node<K, V>): Node<K, V>[] {
  if (node.keys.length <= FULL) return [node]
  const middle = node.keys.length >>> 1
  if (node.children) return [branch(node.children.slice(0, middle)), branch(node.children.slice(middle))]
  return [leaf(node.keys.slice(0, middle), node.values.slice(0, middle)), leaf(node.keys.slice(middle), node.values.slice(middle))]
}

/** Merges a child with its neighbour, because the child has few entries left. */
export function merged<K, V>(children: readonly Node<K, V>[], at: number): readonly Node<K, V>[] {
  const child = children[at] as Node<K, V>
  if (children.length === 1) return children
  if (child.size === 0) return children.toSpliced(at, 1)
  const left = at > 0 ? at - 1 : at
  const [a, b] = [children[left] as Node<K, V>, children[left + 1] as Node<K, V>]
  return children.toSpliced(left, 2, ...split(joined(a, b)))
}

function joined<K, V>(a: Node<K, V>, b: Node<K, V>): Node<K, V> {
  if (a.children && b.children) return branch([...a.children, ...b.children])
  return leaf([...a.keys, ...b.keys], [...a.values, ...b.values])
}

export function walkNode<K, V>(node: Node<K, V>, from: number, step: 1 | -1, visit: (value: V, key: K) => boolean): boolean {
  if (!node.children) {
    for (let i = from; i >= 0 && i < node.size; i += step) if (!visit(node.values[i] as V, node.keys[i] as K)) return false
    return true
  }
  let child = childAt(node, from)
  for (let start = from - (node.starts[child] as number); child >= 0 && child < node.children.length; ) {
    if (!walkNode(node.children[child] as Node<K, V>, start, step, visit)) return false
    child += step
    start = step === 1 ? 0 : (node.children[child]?.size ?? 0) - 1
  }
  return true
}
