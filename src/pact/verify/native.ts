/**
 * The Pact verifier in a process of its own: its native part writes to standard output as it likes, and may end the
 * process that it runs in. The parent sends what to verify, and gets back what came out of it.
 */
import { createRequire } from 'node:module'

/** What the parent sends. */
export interface Order {
  /** Where @pact-foundation/pact-core is. */
  readonly core: string
  readonly options: object
}

/** The verifier's results as JSON text, or why there are none. */
export type Outcome = { readonly results: string } | { readonly fault: string }

process.once('message', async ({ core, options }: Order) => {
  const outcome = await verified(core, options)
  process.send?.(outcome, () => process.disconnect())
})

async function verified(core: string, options: object): Promise<Outcome> {
  try {
    const { default: pact } = createRequire(import.meta.url)(core) as { default: { verifyPacts(options: object): Promise<unknown> } }
    return { results: String(await pact.verifyPacts(options)) }
  } catch (fault) {
    // A verification that fails is a rejection whose message is the results.
    const { message } = fault as Error
    return message.startsWith('{') ? { results: message } : { fault: message }
  }
}
