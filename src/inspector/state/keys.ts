/** Keyboard shortcuts. While the user types, only Esc works. */
import { signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { go, place, setParams } from './location.ts'
import { views } from './views.ts'

export const helpOpen = signal(false)
export const tenantsOpen = signal(false)

/** The list that `?` shows: each key and what it does. */
export const keys: readonly (readonly [key: string, does: string])[] = [
  ['?', 'list the keys'],
  [`1 … ${views.length}`, `go to a view: ${views.map(({ title }, i) => `${i + 1} ${title}`).join(', ')}`],
  ['t', 'switch the tenant'],
  ['/', 'search in the view'],
  ['j  k', 'go to the next or the previous entry'],
  ['h  l', 'go to the column on the left or on the right (orders)'],
  ['Enter', 'open the entry'],
  ['Esc', 'close what is open, or leave a field'],
  ['n', 'make something new (orders, failures, snapshots)'],
  ['p', 'pause or continue the list of calls'],
]

const viewKeys: Record<string, (() => void) | undefined> = {}

/** Sets what the key `n` or `p` does in the open view. */
export function useKey(key: 'n' | 'p', press: () => void): void {
  useLayoutEffect(() => {
    viewKeys[key] = press
    return () => {
      viewKeys[key] = undefined
    }
  }, [])
}

export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const target = event.target as HTMLElement
    if (event.key === 'Escape') return close(target)
    if (target.closest('input, textarea, select, [contenteditable], dialog')) return
    if (press(event.key)) event.preventDefault()
  })
}

function press(key: string): boolean {
  const own = viewKeys[key]
  if (own) own()
  else if (key === '?') helpOpen.value = true
  else if (key === 't') tenantsOpen.value = true
  else if (key === '/') document.querySelector<HTMLElement>('.main [data-search]')?.focus()
  else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
  else if (key === 'h' || key === 'l') stepColumn(key === 'l' ? 1 : -1)
  else if (/^[1-9]$/.test(key) && views[Number(key) - 1]) go({ view: views[Number(key) - 1]?.name ?? '' })
  else return false
  return true
}

function close(target: HTMLElement): void {
  if (target.closest('dialog')) return
  if (tenantsOpen.peek()) tenantsOpen.value = false
  else if (target.closest('input, textarea, select')) target.blur()
  else if (place.peek().params.record || place.peek().params.call) setParams({ record: undefined, call: undefined })
}

const entries = (within: ParentNode = document): HTMLElement[] => [...within.querySelectorAll<HTMLElement>('.main [data-item]')]

/** Moves the focus to the next or previous entry, from the one that has the focus or was opened last. */
function step(by: 1 | -1): void {
  const all = entries()
  const at = all.indexOf(document.activeElement as HTMLElement)
  const from = at >= 0 ? at : all.findIndex((each) => each.matches('[aria-current="true"]'))
  focusOn(all[from < 0 ? 0 : Math.max(0, Math.min(all.length - 1, from + by))])
}

function stepColumn(by: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('.main [data-column]')]
  const here = columns.findIndex((column) => column.contains(document.activeElement))
  for (let i = here + by; i >= 0 && i < columns.length; i += by) {
    const first = columns[i]?.querySelector<HTMLElement>('[data-item]')
    if (!first) continue
    focusOn(first)
    return
  }
}

function focusOn(entry: HTMLElement | undefined): void {
  entry?.focus({ preventScroll: true })
  entry?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
