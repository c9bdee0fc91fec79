/** A mock that runs in this page, with the same interface as one behind HTTP. */
import type { Call, Mock, Reply } from '../../index.ts'
import { answerOf } from '../door/answer.ts'
import type { Answer, Door, Listener } from '../door/door.ts'
import { readJson } from '../door/json.ts'

/** The vendor's host. Calls to it are answered by the mock in the page. */
export const HOST = 'api.servicetitan.io'

export function pageDoor(mock: Mock): Door {
  return {
    origin: 'http://127.0.0.1:4010',
    hasServer: false,
    send: async (method, path, body) => answered(mock.control(callOf(method, path, body))),
    listen: (listener) => follow(mock, listener),
  }
}

const encoder = new TextEncoder()

const callOf = (method: string, target: string, body: unknown): Call => ({
  method,
  host: HOST,
  target,
  headers: body === undefined ? {} : { 'content-type': 'application/json' },
  body: body === undefined ? undefined : encoder.encode(JSON.stringify(body)),
})

const answered = ({ status, headers, body }: Reply): Answer => answerOf(status, headers, body)

/** The events arrive as the text that a server would send. */
function follow(mock: Mock, listener: Listener): () => void {
  const { events } = mock.control(callOf('GET', '/_mock/events', undefined))
  if (!events) throw new Error('The mock has no events.')
  const stop = events((text) => {
    const { name, data } = eventIn(text)
    if (name !== undefined) listener.onEvent(name, readJson(data) ?? {})
  })
  listener.onLink('live')
  return stop
}

function eventIn(text: string): { readonly name: string | undefined; readonly data: string } {
  const field = (name: string) =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
  return { name: field('event')[0], data: field('data').join('\n') }
}
