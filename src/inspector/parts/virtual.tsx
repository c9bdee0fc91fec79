/** A long list of rows of equal height: only the visible rows and those near them are in the page. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

interface Props<T> {
  readonly rows: readonly T[]
  readonly height: number
  readonly keyOf: (row: T) => string | number
  readonly label: string
  readonly children: (row: T) => ComponentChildren
}

const BEYOND = 12

export function VirtualList<T>({ rows, height, keyOf, label, children }: Props<T>) {
  const self = useRef<HTMLDivElement>(null)
  const [{ top, visible }, setView] = useState({ top: 0, visible: 40 })
  const look = () => {
    const list = self.current
    if (list) setView({ top: Math.floor(list.scrollTop / height), visible: Math.ceil(list.clientHeight / height) })
  }
  useLayoutEffect(() => {
    look()
    const size = new ResizeObserver(look)
    if (self.current) size.observe(self.current)
    return () => size.disconnect()
  }, [])
  // New rows at the top must not move the rows that the user is reading.
  const anchor = useRef<{ readonly key: string | number; readonly at: number } | undefined>(undefined)
  useLayoutEffect(() => {
    const list = self.current
    const kept = anchor.current
    if (!list || !kept || list.scrollTop < height) return
    const index = rows.findIndex((row) => keyOf(row) === kept.key)
    if (index >= 0 && index !== kept.at) list.scrollTop += (index - kept.at) * height
  }, [rows])
  const first = rows[top]
  anchor.current = first === undefined ? undefined : { key: keyOf(first), at: top }
  const from = Math.max(0, Math.min(top, rows.length - visible) - BEYOND)
  const visibleRows = rows.slice(from, top + visible + BEYOND)
  return (
    <div class="virtual" ref={self} onScroll={look} data-list>
      <div style={{ height: `${rows.length * height}px` }}>
        <ul aria-label={label} style={{ transform: `translateY(${from * height}px)` }}>
          {visibleRows.map((row, i) => (
            <li key={keyOf(row)} aria-setsize={rows.length} aria-posinset={from + i + 1} style={{ height: `${height}px` }}>
              {children(row)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
