/** Replays the log of one tenant in a separate mock: each commit by the request that led to it. */

import { instantText } from '../../src/domain/time.ts'
import type { Call, Reply, Snapshot } from '../../src/index.ts'
import { type Mock, mockOf } from '../../src/mock.ts'
import { openEngine } from '../../src/opening.ts'
import { changeText } from '../../src/store/codec/records.ts'
import type { Commit } from '../../src/store/commit.ts'
import type { Event, Request } from './events.ts'

export interface Replay {
  readonly problems: string[]
  /** The version that the write with a mark led to. */
  readonly versions: ReadonlyMap<string, number>
  /** The event behind each version, if known; by version. */
  readonly writers: readonly (Event | undefined)[]
  /** The answer to a request at a version. */
  answer(request: Request, version: number): Reply
  /** The answer to a request at the end. */
  final(request: Request): Reply
}

/** `events` are those of the tenant. */
export function replayed(tenant: string, commits: readonly Commit[], events: readonly Event[]): Replay {
  const engine = openEngine({ auth: 'off', clock: '2026-01-01T00:00:00Z' })
  const mock = mockOf(engine)
  let latest: Commit | undefined
  engine.store.listen((commit) => {
    latest = commit
  })
  const byMark = Map.groupBy(events, ({ mark }) => mark)
  const versions = new Map<string, number>()
  const writers: (Event | undefined)[] = [undefined]
  const snapshots: Snapshot[] = [mock.tenant(tenant).snapshot()]
  const problems: string[] = []
  for (const [i, commit] of commits.entries()) {
    if (commit.base !== i) problems.push(`version ${i + 1} was decided on ${commit.base}`)
    const mark = commit.changes.length > 0 ? marksOf(commit).find((each) => byMark.has(each) && !versions.has(each)) : undefined
    const sent = mark === undefined ? undefined : writerOf(byMark.get(mark) ?? [])
    if (mark !== undefined && sent) {
      versions.set(mark, i + 1)
      mock.clock.set(instantText(commit.at))
      const reply = send(mock, sent.request)
      if (sent.outcome === 'done' && difference(sent, reply)) problems.push(`${about(sent)} ${difference(sent, reply)}`)
      if (textOf(latest) !== textOf(commit)) problems.push(`${about(sent)} has other changes when it is played again`)
    } else if (commit.changes.length > 0) problems.push(`version ${i + 1} is of no request: ${textOf(commit).slice(0, 300)}`)
    writers.push(sent)
    snapshots.push(mock.tenant(tenant).snapshot())
  }
  const answer = (request: Request, version: number) => {
    mock.tenant(tenant).restore(snapshots[version] as Snapshot)
    return send(mock, request)
  }
  return { problems, versions, writers, answer, final: (request) => answer(request, commits.length) }
}

/** The marks of requests in the records of a commit. */
const marksOf = ({ changes }: Commit): string[] =>
  changes.flatMap((change) => {
    if (!('put' in change)) return []
    const { id, memo, name, status, shipTo } = change.record as unknown as Readonly<Record<string, unknown>>
    if (change.put === 'vendors') return [memo, name].map(String)
    if (change.put !== 'purchaseOrders') return []
    return [status === 'Sent' ? `send-${id}` : (shipTo as { street: string }).street]
  })

/** If several clients sent the same order, the one whose call succeeded, else one whose answer is unknown. */
const writerOf = (events: readonly Event[]): Event | undefined =>
  events.find(({ status }) => status === 200) ?? events.find(({ outcome }) => outcome === 'unknown') ?? events[0]

const textOf = (commit: Commit | undefined): string => (commit?.changes ?? []).map(changeText).join('\n')

export function send(mock: Mock, { method, path, body, headers = {} }: Request): Reply {
  const call: Call = {
    method,
    host: '127.0.0.1',
    target: path,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  }
  return path.startsWith('/_mock') ? mock.control(call) : mock.handle(call)
}

/** Undefined if the answer is the expected one, apart from trace ids. */
export function difference({ status, text }: Event, expected: Reply): string | undefined {
  if (status === expected.status && plain(text) === plain(expected.body)) return undefined
  return `was answered ${status} ${text.slice(0, 300)} where ${expected.status} ${expected.body.slice(0, 300)} is expected`
}

const plain = (text: string): string => text.replace(/"traceId":"[^"]*"/, '')

export const about = ({ request: { method, path }, mark, from, to }: Event): string =>
  `${method} ${path} ${mark} (${Math.round(from)} to ${Math.round(to)} ms)`
