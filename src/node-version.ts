/** Every entry point calls this, so that an older Node gets one clear line instead of an error at the first request. */

/** The same as `engines` in package.json, which the core cannot read in a browser. */
export const OLDEST_NODE = '22.13'

/** Undefined in a browser. Bun and Deno give the version of Node that they follow. */
const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } }
const current = process?.versions?.node

/** What is wrong with the Node that runs this, if anything is. */
export const nodeComplaint =
  current !== undefined && current.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0
    ? `Mocktitan needs Node ${OLDEST_NODE} or later, and this is Node ${current}.`
    : undefined

/** Throws on a Node that is too old. A call, since a bundler drops an import that only has an effect. */
export function requireNode(): void {
  if (nodeComplaint) throw new Error(nodeComplaint)
}
