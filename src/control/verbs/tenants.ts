/** Lists tenants, resets them and loads them from world files. */
import { collections } from '../../api.ts'
import { isObject } from '../../contract/read.ts'
import { unknownName } from '../../domain/nearest.ts'
import { OptionError } from '../../options.ts'
import { WorldError } from '../../worlds/world-error.ts'
import { loadWorld } from '../../worlds/world-file.ts'
import { type Answer, DONE, data, refused } from '../answer.ts'
import type { Control } from '../control.ts'
import { type ControlInput, countIn, objectIn } from '../input.ts'
import { asMerge } from '../merge.ts'

const [USUAL, MOST] = [1000, 100_000]

function list({ engine }: Control, { query }: ControlInput): Answer {
  const { search = '' } = query
  if (!/^\d*$/.test(search)) throw new OptionError(`search must be digits of a tenant id, not '${search}'`)
  const all = engine.tenants()
  const found = all.filter(({ id }) => id.includes(search)).toSorted((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
  return data({ data: found.slice(0, countIn(query, 'limit', USUAL, MOST)), total: all.length })
}

const OF_A_MOCK = 'mock: this file contains a whole mock with many tenants. Start a mock with it, or send the world of one tenant.'

function load(control: Control, { path, body }: ControlInput): Answer {
  const tenant = path.tenant as string
  if (body.value === undefined) control.engine.resetTenant(tenant)
  else {
    const world = objectIn(body)
    // Checked first, because reading all tenants of a whole mock takes a long time.
    if (Object.entries(world).some(([name, value]) => name.toLowerCase() === 'mock' && value !== null)) throw new WorldError(OF_A_MOCK)
    control.engine.loadTenant(tenant, loadWorld(world).state)
  }
  control.replaced(tenant, 'Tenants_Load')
  return DONE
}

const IGNORED = ['clock', 'sequences']

function merge(control: Control, { path, body }: ControlInput): Answer {
  const given = Object.entries(objectIn(body)).filter(([name]) => !IGNORED.includes(name))
  const known = ['settings', ...Object.keys(collections)]
  for (const [name, value] of given) {
    if (!known.includes(name)) throw new OptionError(unknownName(name, 'collection', known, 'of a world file'))
    if (name === 'settings' ? !isObject(value) : !Array.isArray(value) || !value.every(isObject))
      throw new OptionError(`${name} must be ${name === 'settings' ? 'an object' : 'a list of records'}`)
  }
  const { outcome } = control.change(path.tenant as string, 'Tenants_Merge', asMerge(Object.fromEntries(given)))
  return outcome.refused ? refused(outcome) : DONE
}

export const tenantVerbs = {
  Tenants_GetList: list,
  Tenants_Load: load,
  Tenants_Merge: merge,
  Tenants_Reset: (control: Control, { path }: ControlInput): Answer => {
    control.engine.resetTenant(path.tenant as string)
    control.replaced(path.tenant as string, 'Tenants_Reset')
    return DONE
  },
}
