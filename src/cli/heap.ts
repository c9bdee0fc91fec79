/** How much memory the standalone server takes before it looks for what it can let go. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/** From this many bytes in use on, memory is worth more than the CPU time that it saves. */
const LARGE = 64 * 1024 * 1024
const CHECK_EVERY = 250

/**
 * A mock runs beside everything else on a developer's machine. Left alone, Node lets the space for new objects grow to 128 MB
 * and the rest to four times what is in use. This holds the first at what starting took; the rest may grow to twice what is in
 * use, and once that is much, to one and a half times. It costs 5 to 8 % of CPU time under full load, and takes half the memory
 * (docs/decisions/007-speed.md). V8 reads both before each growth, so they may be set while it runs. Flags that Node was given
 * are left as they are.
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
