/**
 * If a peer dependency of an entry point is missing or too old, replaces Node's error with one that names the package and the command that
 * installs the package. The build puts a call to `withPeer` before each entry point that imports an optional peer (see
 * tsdown.config.ts and docs/decisions/019-missing-peers.md).
 */

/** Returns what the entry point exports. `load` imports the entry point. */
export async function withPeer<Entry>(entry: string, peer: string, range: string, load: () => Promise<Entry>): Promise<Entry> {
  return load().catch((fault: unknown) => {
    throw isAbout(peer, fault) ? new Error(`${entry} needs ${peer} ${range}: npm install --save-dev "${peer}@${range}"`) : fault
  })
}

/** True if Node cannot find the package, or if the package lacks a name that we import from it. */
function isAbout(peer: string, fault: unknown): boolean {
  const { code, message = '' } = fault as { readonly code?: string; readonly message?: string }
  return (code === 'ERR_MODULE_NOT_FOUND' || fault instanceof SyntaxError) && message.includes(`'${peer}`)
}
