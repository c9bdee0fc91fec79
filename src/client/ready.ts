/** Waits until a server answers `GET /_mock/health`. */

export interface ReadyOptions {
  /** How long to wait, in seconds. Default 30. */
  readonly seconds?: number
}

const PAUSE = 200
const ONE_TRY = 5000

/** Resolves with the server's health. Rejects with the last failure when the time is up. */
export async function untilReady(base: string, fetch: typeof globalThis.fetch, { seconds = 30 }: ReadyOptions = {}): Promise<unknown> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const outcome = await tryOnce(base, fetch)
    if (typeof outcome !== 'string') return outcome.health
    if (Date.now() + PAUSE > end) throw new Error(`No healthy Mocktitan at ${base} after ${seconds} s: ${outcome}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** The server's health, or why it is not known. */
async function tryOnce(base: string, fetch: typeof globalThis.fetch): Promise<{ readonly health: unknown } | string> {
  try {
    const answer = await fetch(`${base}/_mock/health`, { signal: AbortSignal.timeout(ONE_TRY) })
    if (!answer.ok) return `GET /_mock/health answered ${answer.status}. ${(await answer.text()).slice(0, 200)}`
    const health = (await answer.json()) as { mock?: unknown; status?: unknown }
    return health !== null && typeof health === 'object' && 'status' in health
      ? { health }
      : 'something other than Mocktitan answers there.'
  } catch (fault) {
    const { message, cause } = fault as Error & { cause?: { code?: string; message?: string } }
    return cause?.code || cause?.message || message
  }
}
