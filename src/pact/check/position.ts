/** Lines and columns of the values in a JSON text. */
import { parse, type ValueNode } from '@humanwhocodes/momoa'

export interface Position {
  /** Lines and columns are counted from 1. */
  readonly line: number
  readonly column: number
}

/** The position where the value of a JSON pointer begins. For an unknown pointer, the position of the closest existing parent. */
export function positions(text: string): (pointer: string) => Position {
  const { body } = parse(text.replace(/^\ufeff/, ''))
  return (pointer) => {
    let node: ValueNode = body
    for (const key of pointer.split('/').slice(1)) {
      const next = inside(node, key.replaceAll('~1', '/').replaceAll('~0', '~'))
      if (!next) break
      node = next
    }
    return node.loc.start
  }
}

function inside(node: ValueNode, key: string): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value
  if (node.type !== 'Object') return undefined
  return node.members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === key)?.value
}
