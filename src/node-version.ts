/** Every entry point calls `requireNode`, so that an older Node prints one clear line instead of failing at the first request. */

/** The same as `engines` in package.json, which the core cannot read in a browser. */
export const OLDEST_NODE = '22.13'

/** Undefined in a browser. Bun and Deno return the version of Node that they are compatible with. */
const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } }
const current = process?.versions?.node

/** What is wrong with the current Node; undefined if nothing is. */
export const nodeComplaint =
  current !== undefined && current.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0
    ? `Mocktitan needs Node ${OLDEST_NODE} or later, and this is Node ${current}.`
    : undefined

/** Throws if Node is too old. This is a function, because a bundler drops an import that is only for its side effect. */
export function requireNode(): void {
  if (nodeComplaint) throw new Error(nodeComplaint)
}
