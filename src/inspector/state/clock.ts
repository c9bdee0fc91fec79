/** The mock's clock. Between two reads, the page calculates the time itself. */
import { computed, signal } from '@preact/signals'
import { read } from './mock.ts'

interface Reading {
  /** Milliseconds since 1970, on the mock's clock. */
  readonly time: number
  /** The speed of the mock's clock, as a multiple of the machine's clock; 0 while it is frozen. */
  readonly rate: number
  /** The time of the last read, on the page's own clock. */
  readonly at: number
}

const reading = signal<Reading | undefined>(undefined)
const tick = signal(0)

export const rate = computed(() => reading.value?.rate ?? 0)

/** The current time of the mock's clock, in milliseconds since 1970; undefined until it has been read. */
export const now = computed(() => {
  tick.value
  const last = reading.value
  return last && last.time + (performance.now() - last.at) * last.rate
})

export function readAs({ time, rate: speed }: { readonly time: string; readonly rate: number }): void {
  reading.value = { time: Date.parse(time), rate: speed, at: performance.now() }
}

/** If this fails, the page keeps the last value and shows that the connection is lost. */
export async function readClock(): Promise<void> {
  await read('/_mock/clock').then(readAs, () => {})
}

setInterval(() => {
  if (reading.peek()?.rate) tick.value++
}, 1000)
