import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A form that opens puts the focus in its first field. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const self = useRef<HTMLFormElement>(null)
  useEffect(() => self.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  return self
}
