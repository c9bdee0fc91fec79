/** The connection to the mock, and whether it can be reached. */
import { signal } from '@preact/signals'
import { type Answer, type Door, isDone, type Json, type LinkState, messageOf } from '../door/door.ts'
import { say } from './notices.ts'

let opened: Door | undefined

export function openDoor(door: Door): void {
  opened = door
}

export function door(): Door {
  if (!opened) throw new Error('The page has no mock: call openDoor first.')
  return opened
}

export const link = signal<LinkState>('connecting')

/** The mock refused a request. The error has the mock's own message. */
export class Refused extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(messageOf(answer))
    this.answer = answer
  }
}

/** Reads from the control API. Rejects with a Refused, or with an error that says that the mock cannot be reached. */
export async function read(path: string): Promise<Json> {
  return (await call('GET', path)).data
}

export async function call(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await door()
    .send(method, path, body)
    .catch(() => {
      throw new Error(`The mock at ${door().origin} cannot be reached. Is it running?`)
    })
  if (!isDone(answer)) throw new Refused(answer)
  return answer
}

/** Runs an action for the user and shows whether it succeeded. Returns undefined if it was refused or the mock cannot be reached. */
export async function act(done: string, method: string, path: string, body?: unknown): Promise<Answer | undefined> {
  try {
    const answer = await call(method, path, body)
    say(done)
    return answer
  } catch (fault) {
    say((fault as Error).message, fault instanceof Refused ? { rule: fault.answer.rule, kind: 'refused' } : { kind: 'refused' })
    return undefined
  }
}
