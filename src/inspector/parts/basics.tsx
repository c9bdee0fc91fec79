/** Small components that many views use. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { hashOf, place, setParams } from '../state/location.ts'
import { door } from '../state/mock.ts'
import { say } from '../state/notices.ts'
import { Icon, type IconName } from './icons.tsx'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onClick: () => void
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: IconName
  readonly title?: string | undefined
  readonly disabled?: boolean
  readonly pressed?: boolean
}

export function Button({ children, onClick, kind = 'plain', icon, title, disabled = false, pressed }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind}`} onClick={onClick} title={title} disabled={disabled} aria-pressed={pressed}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A filter that is on or off. */
export function Chip({
  on,
  onChange,
  children,
}: {
  readonly on: boolean
  readonly onChange: () => void
  readonly children: ComponentChildren
}) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onChange}>
      {children}
    </button>
  )
}

/** A filter with a value; a click removes it. */
export function ValueChip({ name, of, label = name }: { readonly name: string; readonly of: string; readonly label?: string }) {
  return (
    <button type="button" class="chip on" onClick={() => setParams({ [name]: undefined })} aria-label={`Remove the filter ${label} ${of}`}>
      {label}: {of} <Icon name="close" />
    </button>
  )
}

/** The search field of a view; the key `/` moves the focus to it. The text is kept in the page's URL. */
export function Search({ name = 'q', label }: { readonly name?: string; readonly label: string }) {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        data-search
        placeholder={label}
        aria-label={label}
        value={place.value.params[name] ?? ''}
        onInput={({ currentTarget }) => setParams({ [name]: currentTarget.value }, 'replace')}
      />
    </label>
  )
}

/** The URL of this view with these parameters added or changed, and with another tenant if one is given. */
export const hrefWith = (params: Readonly<Record<string, string>>, tenant = place.value.tenant): string =>
  hashOf({ ...place.value, tenant, params: { ...place.value.params, ...params } })

/** A rule's id, as a link to the rule. */
export const RuleLink = ({ id }: { readonly id: string }) => (
  <a class="rule-id" href={hashOf({ ...place.value, view: 'rules', params: { q: id } })}>
    {id}
  </a>
)

export function Copy({
  text,
  children,
  label,
}: {
  readonly text: () => string | Promise<string>
  readonly children: ComponentChildren
  readonly label?: string
}) {
  const [done, setDone] = useState(false)
  const timer = useRef(0)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text())
      setDone(true)
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setDone(false), 1500)
    } catch (fault) {
      say(`Could not copy: ${(fault as Error).message}`, { kind: 'refused' })
    }
  }
  return (
    <button type="button" class="button quiet" onClick={copy} aria-label={label}>
      <Icon name="copy" />
      {done ? 'Copied' : children}
    </button>
  )
}

/** In an empty view, tells the user what to do first. `curl` is a command to copy, with `$API` for the mock's address. */
export function Empty({
  title,
  children,
  curl,
}: {
  readonly title: string
  readonly children?: ComponentChildren
  readonly curl?: string
}) {
  const command = door().hasServer ? curl?.replaceAll('$API', door().origin) : undefined
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {command && (
        <div class="command">
          <code>{command}</code>
          <Copy text={() => command}>Copy</Copy>
        </div>
      )}
    </div>
  )
}

/** The message of a failed read. */
export const Failed = ({ error }: { readonly error: Error }) => (
  <p class="failed" role="alert">
    {error.message}
  </p>
)

export const Loading = () => <p class="loading">Loading …</p>

/** Any text on one line, never as HTML. The style sheet shortens it with `…`. */
export const Cut = ({ text }: { readonly text: string }) => (
  <bdi class="cut" title={text.length > 40 ? text.slice(0, 300) : undefined}>
    {text.length > 400 ? `${text.slice(0, 400)}…` : text}
  </bdi>
)

interface ScrollProps {
  readonly label: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** Wide content that scrolls separately from the page, including with the keyboard. */
export const Scroll = ({ label, class: name = '', children }: ScrollProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll here
  <section class={`scroll ${name}`} aria-label={label} tabIndex={0}>
    {children}
  </section>
)

export function save(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
