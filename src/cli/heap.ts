/** How much memory the standalone server uses before it collects garbage. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'

const CHECK_EVERY = 50

/** From so many bytes in use on, how far the heap may grow. The more is in use, the more saving memory matters, compared to CPU time. */
const LEVELS = [
  { from: 0, percent: 100, isSaving: false },
  { from: 40 * 1024 * 1024, percent: 50, isSaving: false },
  { from: 48 * 1024 * 1024, percent: 10, isSaving: true },
] as const

/**
 * A mock shares a developer's machine with other programs. By default, Node lets the space for new objects grow to 128 MB, and the
 * rest of the heap to four times what is in use. This keeps the first at its size after startup. The rest may grow to twice what
 * is in use, above a limit to one and a half times, and above another to 1.1 times; there V8 also returns memory to the system that
 * it would keep for later. It costs 5 to 8 % of CPU time under full load, for bodies of 1 MB 20 to 50 %, and halves the memory
 * (docs/decisions/007-speed.md).
 * V8 reads all of it before each growth, so it may be set while it runs. Flags given to Node are not changed.
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
