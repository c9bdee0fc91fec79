/** All groups of targets by their names on the command line, in the order of the report. */
import { inside } from './inside.ts'
import { install } from './install.ts'
import { large } from './large.ts'
import { memory } from './memory.ts'
import { observed } from './observed.ts'
import { pact } from './pact.ts'
import { replicas } from './replicas.ts'
import { start } from './start.ts'
import { store } from './store.ts'
import { tenants } from './tenants.ts'
import { wire } from './wire.ts'

export const groups = {
  get: wire('get'),
  list: wire('list'),
  post: wire('post'),
  start,
  memory,
  inside,
  large,
  store,
  replicas,
  observed,
  tenants,
  pact,
  install,
}
