/** The selected entry, shown next to the view, or over the view on a narrow screen. */
import type { ComponentChildren } from 'preact'
import { useFocus } from './focus.ts'
import { Icon } from './icons.tsx'

interface Props {
  readonly title: ComponentChildren
  readonly label: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Panel({ title, label, onClose, children }: Props) {
  const self = useFocus<HTMLElement>()
  return (
    <aside class="panel" ref={self} tabIndex={-1} aria-label={label}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="button quiet" onClick={onClose} data-close aria-label="Close (Esc)" title="Close (Esc)">
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">{children}</div>
    </aside>
  )
}

/** A part of a panel with a heading. */
export const Section = ({
  title,
  children,
  tools,
}: {
  readonly title: string
  readonly children: ComponentChildren
  readonly tools?: ComponentChildren
}) => (
  <section class="section">
    <div class="section-head">
      <h3>{title}</h3>
      {tools}
    </div>
    {children}
  </section>
)
