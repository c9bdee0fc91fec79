/** Computes self times from a V8 CPU profile. */

interface Node {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
}

interface Profile {
  readonly nodes: readonly Node[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
  readonly endTime: number
}

export interface Cost {
  readonly name: string
  /** Microseconds. */
  readonly time: number
}

/** Most expensive first, over the last seconds of the profile; idle time is left out. */
export function selfTimes({ nodes, samples, timeDeltas, endTime }: Profile, seconds: number) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const functions = new Map<string, number>()
  const files = new Map<string, number>()
  let at = endTime
  let total = 0
  for (let i = samples.length - 1; i >= 0 && at > endTime - seconds * 1e6; at -= timeDeltas[i--] as number) {
    const frame = byId.get(samples[i] as number)
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue
    const time = timeDeltas[i] as number
    const file = fileOf(frame.url)
    total += time
    add(files, file, time)
    add(functions, `${frame.functionName || '(anonymous)'}  ${file}:${frame.lineNumber + 1}`, time)
  }
  return { functions: sorted(functions), files: sorted(files), total }
}

const fileOf = (url: string): string =>
  url === '' ? 'V8' : (/node_modules\/(?:.*node_modules\/)?(.*)$/.exec(url)?.[1] ?? url.replace(/^.*\/dist\//, 'dist/'))

const add = (sums: Map<string, number>, name: string, time: number) => sums.set(name, (sums.get(name) ?? 0) + time)

const sorted = (sums: ReadonlyMap<string, number>): Cost[] =>
  [...sums].map(([name, time]) => ({ name, time })).toSorted((a, b) => b.time - a.time)
