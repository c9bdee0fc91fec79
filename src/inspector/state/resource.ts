/** The mock's data for a view. It is read when the view is first shown, and again when one of its topics changes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Json } from '../door/door.ts'
import { read } from './mock.ts'
import { topic } from './topics.ts'

export interface Resource<T> {
  /** The last answer, even while a newer one is loading. */
  readonly data: T | undefined
  readonly error: Error | undefined
}

/** The answer to a GET of the control API. If `path` is null, nothing is requested. */
export const useRead = <T = Json>(path: string | null, topics: readonly string[]): Resource<T> =>
  useLoaded<T>(path, () => read(path ?? ''), topics)

/**
 * `key` identifies what is loaded: with a new key, the last answer is no longer shown. `detail` says how it is loaded: with a
 * new detail, the last answer is shown until the new one arrives. `ready` gives an answer that is
 * used instead of the first load, if there is one. It is called once.
 */
export function useLoaded<T>(
  key: string | null,
  load: () => Promise<T>,
  topics: readonly string[],
  detail = '',
  ready?: () => T | undefined,
): Resource<T> {
  const [state, setState] = useState<Resource<T> & { key: string | null }>(() => ({ key, data: ready?.(), error: undefined }))
  const versions = topics.map((name) => topic(name).value).join()
  const latest = useRef({ key, load })
  latest.current = { key, load }
  const runs = useRef({ started: 0, displayed: 0 })
  // Runs immediately, not after the next frame, because the first view waits for it.
  useLayoutEffect(() => {
    if (key === null) return
    const run = ++runs.current.started
    if (run === 1 && state.data !== undefined) return
    // Answers that are not the newest are shown too: while changes keep coming, the newest might never arrive.
    const show = (change: (before: Resource<T> | undefined) => Resource<T>) => {
      if (run < runs.current.displayed || latest.current.key !== key) return
      runs.current.displayed = run
      setState((before) => ({ key, ...change(before.key === key ? before : undefined) }))
    }
    latest.current.load().then(
      (data) => show(() => ({ data, error: undefined })),
      (error: Error) => show((before) => ({ data: before?.data, error })),
    )
  }, [key, versions, detail])
  return state.key === key ? state : EMPTY
}

const EMPTY = { data: undefined, error: undefined }
