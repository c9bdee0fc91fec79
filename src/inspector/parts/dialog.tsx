/** A form or a list of keys over the page; Esc closes it. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Dialog({ title, onClose, children }: Props) {
  const self = useRef<HTMLDialogElement>(null)
  // The browser restores the focus when a dialog is closed, but not when it is only removed.
  useLayoutEffect(() => {
    const dialog = self.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={self} class="dialog" aria-label={title} onClose={() => self.current && onClose()}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="button quiet" onClick={() => self.current?.close()} aria-label="Close (Esc)" title="Close (Esc)">
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
