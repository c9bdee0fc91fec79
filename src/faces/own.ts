/**
 * Who may drive /_mock: programs on this machine, not a web page of another origin. A page's requests carry its Origin;
 * and a page that has its own name resolve to this machine carries that name as Host.
 */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/** Why such a request is turned away; undefined when it may pass. `boundTo` is the name the server was told to listen on. */
export function foreign(host: string | undefined, origin: string | undefined, boundTo: string): string | undefined {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
  if (!LOOPBACK.has(name) && !ADDRESS.test(name) && name !== boundTo.toLowerCase()) return `host '${host ?? ''}'`
  if (origin === undefined) return undefined
  return origin.toLowerCase().replace(/^https?:\/\//, '') === (host ?? '').toLowerCase() ? undefined : `origin '${origin}'`
}
