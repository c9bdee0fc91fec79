/**
 * Runs the Pact verifier in a separate process, because the verifier's native part writes to standard output and may crash. The
 * parent process sends the options and gets back the results.
 */
import { createRequire } from 'node:module'

/** What the parent process sends. */
export interface Order {
  /** Where @pact-foundation/pact-core is. */
  readonly core: string
  readonly options: object
}

/** The verifier's results as JSON, or why there are none. */
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
    // If the verification fails, the promise rejects and the message contains the results.
    const { message } = fault as Error
    return message.startsWith('{') ? { results: message } : { fault: message }
  }
}
