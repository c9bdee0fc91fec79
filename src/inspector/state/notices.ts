/** Short messages about actions that were just done or refused. */
import { signal } from '@preact/signals'

interface Notice {
  readonly id: number
  readonly text: string
  readonly kind: 'done' | 'refused'
  readonly rule: string | null
}

const STAY_MS = { done: 4000, refused: 12_000 }

export const notices = signal<readonly Notice[]>([])

let last = 0

export function say(text: string, { kind = 'done', rule = null }: Partial<Pick<Notice, 'kind' | 'rule'>> = {}): void {
  const id = ++last
  notices.value = [...notices.value.slice(-2), { id, text, kind, rule }]
  setTimeout(() => dismiss(id), STAY_MS[kind])
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id)
}
