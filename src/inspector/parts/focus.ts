/**
 * Where the focus goes when a part opens and closes. All of it is done before the next key arrives: Preact runs effects, and
 * the cleanups of parts that are gone, only after the next paint, and would take the focus from what a key has opened meanwhile.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const FIELDS = 'input, select, textarea'

/** A form that opens puts the focus in its first field. */
export function useFirstField<E extends HTMLElement>(): RefObject<E | null> {
  const self = useRef<E>(null)
  useLayoutEffect(() => self.current?.querySelector<HTMLElement>(FIELDS)?.focus(), [])
  return self
}

/** The element has the focus while it is open, unless you are typing elsewhere, and gives it back to where it was. */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const self = useRef<E>(null)
  useLayoutEffect(() => {
    const element = self.current
    let before: Element | null = null
    // After the other parts that this change draws: a dialog that closes with it gives its focus back first.
    queueMicrotask(() => {
      before = document.activeElement
      if (element?.isConnected && !before?.matches(FIELDS)) element.focus({ preventScroll: true })
    })
    return () => {
      if (!element?.contains(document.activeElement) || !before?.isConnected) return
      ;(before as HTMLElement).focus({ preventScroll: true })
    }
  }, [])
  return self
}
