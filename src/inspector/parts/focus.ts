/**
 * Moves the focus when a component opens and closes, always before the next key press arrives. Preact runs effects, and cleanups
 * of removed components, only after the next paint. By then, a key press may have opened another component, which would lose the
 * focus.
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

/** Gives the element the focus when it opens, unless the user is typing elsewhere. When it closes, the focus returns to where it was. */
export function useFocus<E extends HTMLElement>(): RefObject<E | null> {
  const self = useRef<E>(null)
  useLayoutEffect(() => {
    const element = self.current
    let before: Element | null = null
    // Runs after all layout effects of the same render, so that a dialog that closes at the same time returns the focus first.
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
