/** How much memory the standalone server takes before it looks for what it can let go. */
import { setFlagsFromString } from 'node:v8'

/**
 * A mock runs beside everything else on a developer's machine. Left alone, Node lets the space for new objects grow to 128 MB
 * and the rest to four times what is in use; this holds the first at what starting took, the second at one and a half times. Costs 5 to 8 %
 * of CPU time under full load, and takes half the memory (docs/decisions/007-speed.md). V8 reads both before each growth, so
 * they may be set while it runs. Whoever has told Node otherwise is heeded.
 */
export function staySmall(): void {
  if (/semi-space|heap-growing/.test([...process.execArgv, process.env.NODE_OPTIONS].join(' '))) return
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}
