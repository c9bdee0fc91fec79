/** Limits how far the heap of the standalone server grows before garbage is collected. */
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8'

const CHECK_EVERY = 50
const MIB = 1024 * 1024

interface Level {
  /** The heap may grow by this percentage of the bytes in use before garbage is collected. */
  readonly percent: number
  /** Whether V8 returns unused memory to the system, instead of keeping it for later. */
  readonly isSaving: boolean
}

// The larger the heap, the more memory matters compared to CPU time.
const SMALL: Level = { percent: 100, isSaving: false }
const MEDIUM: Level = { percent: 50, isSaving: false }
const LARGE: Level = { percent: 10, isSaving: true }

/**
 * A mock shares a developer's machine with other programs. By default, Node lets the space for new objects grow to 128 MB, and the
 * rest of the heap to four times what is in use. Here the space for new objects keeps the size that it has after startup, and the
 * rest grows only as `levelOf` allows. At the highest level, `LARGE`, V8 also returns unused memory to the system.
 *
 * This halves the memory. Under full load it costs 5 to 8 % of CPU time, and 20 to 50 % with bodies of 1 MB
 * (docs/decisions/007-speed.md). The limits are flags of V8. It reads them each time before the heap grows, so they can be changed while
 * the server runs. If Node was started with any of these flags, nothing is changed.
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

const levelNow = (): Level => levelOf(getHeapStatistics().used_heap_size, largeObjects())

function largeObjects(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name }) => space_name.endsWith('large_object_space'))
  return spaces.reduce((sum, { space_used_size }) => sum + space_used_size, 0)
}

/**
 * The level for a heap with this many bytes in use, of which `large` are in large objects. Large objects are long strings, such as bodies
 * of 1 MB. They can make a heap grow by a hundred megabytes in a second.
 */
export function levelOf(used: number, large: number): Level {
  if (used < 64 * MIB) return SMALL
  return used < (large < 24 * MIB ? 160 : 80) * MIB ? MEDIUM : LARGE
}

function setLevel({ percent, isSaving }: Level): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
  setFlagsFromString(isSaving ? '--memory-saver-mode' : '--no-memory-saver-mode')
}
