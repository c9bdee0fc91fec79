/** Runs the Pact verifier and reads its results. */
import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Order, Outcome } from './native.ts'
import { VerifyError } from './options.ts'

/** The verifier's result for one interaction. */
export interface NativeResult {
  readonly consumer: string
  readonly description: string
  readonly providerStates: readonly string[]
  readonly result: 'OK' | 'Error'
  readonly pending: boolean
  readonly mismatch?: { readonly type: string; readonly message?: string; readonly mismatches?: readonly NativeMismatch[] }
}

export interface NativeMismatch {
  readonly type: string
  readonly mismatch?: string
  readonly expected?: unknown
  readonly actual?: unknown
  /** The path in the body. */
  readonly path?: string
  /** The name of the header. */
  readonly key?: string
}

export interface NativeResults {
  readonly interactionResults: readonly NativeResult[]
  readonly errors: readonly { readonly interaction: string; readonly mismatch: { readonly type: string; readonly message?: string } }[]
  readonly notices: readonly { readonly text?: string }[]
}

/** Verifies in a separate process. Throws a VerifyError if the verifier is not installed or crashes. */
export async function runVerifier(options: object, environment: NodeJS.ProcessEnv): Promise<NativeResults> {
  const order: Order = { core: verifierPath(), options }
  const script = new URL(import.meta.url.endsWith('.ts') ? './native.ts' : './native.js', import.meta.url)
  const child = fork(fileURLToPath(script), { env: environment, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let output = ''
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-2_000)
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    child.once('message', resolve)
    child.once('error', reject)
    child.once('close', () => reject(new VerifyError(`the Pact verifier crashed. Its last output:\n${output.trim()}`)))
    child.send(order)
  })
  if ('fault' in outcome) throw new VerifyError(`the Pact verifier could not run: ${outcome.fault}`)
  return resultsIn(outcome.results)
}

/** Throws a VerifyError for results in another format, which older versions of the verifier return. */
function resultsIn(text: string): NativeResults {
  const results = parsed(text)
  if (results?.interactionResults?.every(({ providerStates }) => Array.isArray(providerStates))) return results
  throw new VerifyError(
    'the results of the Pact verifier cannot be read. Mocktitan needs 17.1 or later: npm install --save-dev "@pact-foundation/pact@>=17.1 <18"',
  )
}

function parsed(text: string): NativeResults | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The path of the verifier inside @pact-foundation/pact. It is used directly, because pact-js's proxy would rewrite bodies. */
function verifierPath(): string {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      const pact = createRequire(from).resolve('@pact-foundation/pact')
      return createRequire(pact).resolve('@pact-foundation/pact-core')
    } catch {
      // The package is looked up from this module first, then from the user's project.
    }
  }
  throw new VerifyError('the Pact verifier is not installed: npm install --save-dev @pact-foundation/pact')
}
