/**
 * Set-up of each suite: keeps the compiled code of packages for the next worker and the next run. Node writes it when a process
 * ends by itself, but Vitest ends its workers by a signal.
 */
import { flushCompileCache } from 'node:module'
import { afterAll } from 'vitest'

afterAll(() => flushCompileCache())
