/**
 * The parts of a request target. All code uses this parser, except the code that hides secrets, which must keep
 * everything else unchanged.
 */

interface Target {
  /** The scheme and host, if the client sends them in the target, as clients do when they use a proxy; otherwise empty. */
  readonly origin: string
  /** The path; `/` if it is empty. */
  readonly path: string
  /** The query without the question mark. */
  readonly query: string
}

/** Splits a target. An absolute target also has an origin. A fragment is ignored. */
export function targetOf(target: string): Target {
  const origin = target.startsWith('/') ? '' : (/^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? '')
  const fragment = target.indexOf('#')
  const local = target.slice(origin.length, fragment < 0 ? undefined : fragment)
  const at = local.indexOf('?')
  return at < 0 ? { origin, path: local || '/', query: '' } : { origin, path: local.slice(0, at) || '/', query: local.slice(at + 1) }
}
