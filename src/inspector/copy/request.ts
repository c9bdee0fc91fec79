/** The parts of a call that every copy format needs: the URL, the relevant headers, and the body as text. */
import { door } from '../state/mock.ts'
import type { Exchange } from '../views/calls/exchange.ts'

/** Headers that a client sets by itself. */
const OWN = ['host', 'connection', 'content-length', 'accept-encoding', 'user-agent', 'accept', 'accept-language', 'x-forwarded-host']

interface Sent {
  readonly url: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | undefined
}

/** The journal shows secrets as `***`. The user must fill them in. */
export function sentBy({ target, request }: Exchange): Sent {
  return {
    url: target.startsWith('/') ? door().origin + target : target,
    headers: Object.entries(request.headers).filter(([name]) => !isOwn(name)),
    body: bodyText(request.body),
  }
}

const isOwn = (name: string): boolean => OWN.includes(name.toLowerCase()) || name.toLowerCase().startsWith('sec-')

export function bodyText(body: unknown): string | undefined {
  if (body === null || body === undefined) return undefined
  return typeof body === 'string' ? body : JSON.stringify(body)
}

export const isToken = ({ operation }: Exchange): boolean => operation === 'Connect_Token'

export const hasHeader = ({ request }: Exchange, name: string): boolean =>
  Object.keys(request.headers).some((each) => each.toLowerCase() === name)
