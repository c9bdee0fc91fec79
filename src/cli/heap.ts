/** How much memory the standalone server uses before it collects garbage. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** Above this many bytes in use, saving memory matters more than saving CPU time. */
const LARGE = 64 * 1024 * 1024
const CHECK_EVERY = 250

/**
 * A mock shares a developer's machine with other programs. By default, Node lets the space for new objects grow to 128 MB, and the
 * rest of the heap to four times what is in use. This keeps the first at its size after startup; the rest may grow to twice what
 * is in use, and above a limit to one and a half times. It costs 5 to 8 % of CPU time under full load, and halves the memory
 * (docs/decisions/007-speed.md). V8 reads both before each growth, so they may be set while it runs. Flags given to Node are not
 * changed.
 */
export function staySmall(): void {
  if (/semi-space|heap-growing/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))) return
  setFlagsFromString('--semi-space-growth-factor=1')
  let isLarge = getHeapStatistics().used_heap_size > LARGE
  setGrowth(isLarge)
  setInterval(() => {
    if (isLarge === getHeapStatistics().used_heap_size > LARGE) return
    isLarge = !isLarge
    setGrowth(isLarge)
  }, CHECK_EVERY).unref()
}

const setGrowth = (isLarge: boolean): void => setFlagsFromString(`--heap-growing-percent=${isLarge ? 50 : 100}`)
