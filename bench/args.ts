/** The arguments of `npm run bench --`. */
import { parseArgs } from 'node:util'
import type { Pace } from './rounds.ts'

interface Args {
  /** The groups to measure; if none is named, all of them. */
  readonly only: readonly string[]
  readonly pace: Pace
}

export function args(groups: readonly string[]): Args {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      warm: { type: 'string', default: '4' },
    },
  })
  const only = values.only.split(',').filter(Boolean)
  const unknown = only.find((name) => !groups.includes(name))
  if (unknown) throw new Error(`unknown group '${unknown}'. The groups are ${groups.join(', ')}`)
  const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds), warm: Number(values.warm) }
  for (const [name, value] of Object.entries(pace)) if (!(value > 0)) throw new Error(`--${name} must be a number above 0`)
  return { only, pace }
}
