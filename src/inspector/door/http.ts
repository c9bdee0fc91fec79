/** The mock behind this page's own origin. */
import { answerOf } from './answer.ts'
import type { Answer, Door, Listener } from './door.ts'
import { readJson } from './json.ts'

/** The names of the events that `GET /_mock/events` may send. */
const EVENTS = ['exchange', 'change', 'clock', 'advice', 'plans', 'tenant', 'mock', 'snapshots', 'lost']

const RETRY_MS = 1000

/** `base` is the address without `/_mock`. */
export function httpDoor(base: URL): Door {
  const at = (path: string) => new URL(path.slice(1), base)
  return {
    origin: base.href.replace(/\/$/, ''),
    hasServer: true,
    send: (method, path, body) => send(at(path), method, body),
    listen: (listener) => follow(at('/_mock/events'), listener),
  }
}

async function send(url: URL, method: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    cache: 'no-store',
  })
  const text = await response.text()
  const headers = Object.fromEntries(response.headers)
  return answerOf(response.status, headers, text)
}

/** A hidden page does not listen, because a browser opens only a few connections for all its tabs. */
function follow(url: URL, listener: Listener): () => void {
  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(retry)
    source?.close()
    source = undefined
  }
  const open = () => {
    close()
    if (document.hidden) return
    source = new EventSource(url)
    source.onopen = () => listener.onLink('live')
    source.onerror = () => {
      listener.onLink('lost')
      close()
      retry = setTimeout(open, RETRY_MS)
    }
    for (const name of EVENTS) source.addEventListener(name, ({ data }) => listener.onEvent(name, readJson(data) ?? {}))
  }
  const turn = () => (document.hidden ? close() : open())
  document.addEventListener('visibilitychange', turn)
  open()
  return () => {
    document.removeEventListener('visibilitychange', turn)
    close()
  }
}
