/** What a view shows of the mock: read when it is first shown, and again when one of its topics moves on. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Json } from '../door/door.ts'
import { read } from './mock.ts'
import { topic } from './topics.ts'

interface Resource<T> {
  /** The last answer, also while a newer one is read. */
  readonly data: T | undefined
  readonly error: Error | undefined
}

/** The answer to a GET of the control API; nothing for null. */
export const useRead = <T = Json>(path: string | null, topics: readonly string[]): Resource<T> =>
  useLoaded<T>(path, () => read(path ?? ''), topics)

/** `key` names what is loaded: another key is another thing, and shows nothing of the last. */
export function useLoaded<T>(key: string | null, load: () => Promise<T>, topics: readonly string[]): Resource<T> {
  const [state, setState] = useState<Resource<T> & { key: string | null }>({ key, data: undefined, error: undefined })
  const versions = topics.map((name) => topic(name).value).join()
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    if (key === null) return
    let current = true
    latest.current().then(
      (data) => current && setState({ key, data, error: undefined }),
      (error: Error) => current && setState((before) => ({ key, data: before.key === key ? before.data : undefined, error })),
    )
    return () => {
      current = false
    }
  }, [key, versions])
  return state.key === key ? state : EMPTY
}

const EMPTY = { data: undefined, error: undefined }
