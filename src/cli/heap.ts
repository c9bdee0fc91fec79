/** Limits how far the heap of the standalone server grows before garbage is collected. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'

const CHECK_EVERY = 50

/**
 * Once `from` bytes are in use, the heap may grow by `percent` % of the bytes in use. The larger the heap, the more memory matters compared
 * to CPU time.
 */
const LEVELS = [
  { from: 0, percent: 100, isSaving: false },
  { from: 64 * 1024 * 1024, percent: 50, isSaving: false },
  { from: 80 * 1024 * 1024, percent: 10, isSaving: true },
] as const

/**
 * A mock shares a developer's machine with other programs. By default, Node lets the space for new objects grow to 128 MB, and the
 * rest of the heap to four times what is in use. Here the space for new objects keeps the size that it has after startup, and the
 * rest grows only as LEVELS allows. At the last level, V8 also returns to the system the memory that it would otherwise keep for later.
 *
 * This halves the memory. Under full load it costs 5 to 8 % of CPU time, and 20 to 50 % with bodies of 1 MB
 * (docs/decisions/007-speed.md). V8 reads these flags before each growth, so they can be changed while the server runs. If Node was
 * started with any of these flags, nothing is changed.
 */
export function staySmall(): void {
  if (/semi-space|heap-growing|memory-saver/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))) return
  setFlagsFromString('--semi-space-growth-factor=1')
  let level = levelNow()
  setLevel(level)
  setInterval(() => {
    const next = levelNow()
    if (next === level) return
    level = next
    setLevel(level)
  }, CHECK_EVERY).unref()
}

type Level = (typeof LEVELS)[number]

function levelNow(): Level {
  const used = getHeapStatistics().used_heap_size
  return LEVELS.findLast(({ from }) => used >= from) as Level
}

function setLevel({ percent, isSaving }: Level): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
  setFlagsFromString(isSaving ? '--memory-saver-mode' : '--no-memory-saver-mode')
}
