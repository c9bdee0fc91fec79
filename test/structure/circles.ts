/** Finds cycles in a graph by Tarjan's strongly connected components. */

/** Each group of nodes that reach each other, sorted; a single node is a cycle only if it points to itself. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  function enter(node: string): void {
    order.set(node, order.size)
    lowest.set(node, order.get(node) as number)
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) enter(next)
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node) as number, lowest.get(next) as number))
    }
    if (lowest.get(node) === order.get(node)) close(node)
  }

  function close(node: string): void {
    const group = open.splice(open.indexOf(node))
    if (group.length > 1 || graph.get(node)?.includes(node)) circles.push(group.sort())
  }

  for (const node of graph.keys()) if (!order.has(node)) enter(node)
  return circles
}
