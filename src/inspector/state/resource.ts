/** What a view shows of the mock: read when it is first shown, and again when one of its topics moves on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Json } from '../door/door.ts'
import { read } from './mock.ts'
import { topic } from './topics.ts'

export interface Resource<T> {
  /** The last answer, also while a newer one is read. */
  readonly data: T | undefined
  readonly error: Error | undefined
}

/** The answer to a GET of the control API; nothing for null. */
export const useRead = <T = Json>(path: string | null, topics: readonly string[]): Resource<T> =>
  useLoaded<T>(path, () => read(path ?? ''), topics)

/**
 * `key` names what is loaded: another key is another thing, and shows nothing of the last. `detail` is how it is loaded: the last
 * answer is shown until the one of another detail comes.
 */
export function useLoaded<T>(key: string | null, load: () => Promise<T>, topics: readonly string[], detail = ''): Resource<T> {
  const [state, setState] = useState<Resource<T> & { key: string | null }>({ key, data: undefined, error: undefined })
  const versions = topics.map((name) => topic(name).value).join()
  const latest = useRef({ key, load })
  latest.current = { key, load }
  const runs = useRef({ started: 0, displayed: 0 })
  // At once, and not after the next frame: the first view waits for it.
  useLayoutEffect(() => {
    if (key === null) return
    const run = ++runs.current.started
    // Not only the newest answer is shown: while changes keep coming there might never be one.
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
