/** Set-up of each suite: a property that takes too long fails with its seed, before Vitest ends the test without one. */
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true })

const isThorough = process.env.MOCKTITAN_THOROUGH === 'true'

/** How many inputs a slow property gets: a third of them while you work, all of them in `npm run test:faces`. */
export const runs = (all: number): number => (isThorough ? all : Math.ceil(all / 3))

/** Every third of many similar cases while you work, so that all kinds are still included; all of them in `npm run test:faces`. */
export const sampled = <Case>(all: readonly Case[]): readonly Case[] => (isThorough ? all : all.filter((_, i) => i % 3 === 0))
