/** States as plain data, for world files. */
import { collections } from '../api.ts'
import { dataOf } from '../contract/data.ts'
import { type Instant, instantText } from '../domain/time.ts'
import type { CollectionName } from '../domain/world.ts'
import type { WorldState } from '../store/world-state.ts'

/** A world as plain data: `{ "clock": …, "settings": {…}, "vendors": […], … }`. fixtures/world.schema.json describes it. */
export type WorldData = Readonly<Record<string, unknown>>

/** One record, or the settings, in the format of a world file. */
export const recordData = (shape: string, record: object): WorldData => dataOf(shape)(record)

/** The state as world data, which `loadWorld` reads. */
export const worldData = (state: WorldState, clock: Instant): WorldData => ({ clock: instantText(clock), ...stateData(state) })

/** A state as data; with `base`, only the collections that differ from it. */
export function stateData({ tables, settings, lastId, lastChange, numbers }: WorldState, base?: WorldState): WorldData {
  const changed = (Object.keys(collections) as CollectionName[]).filter((name) => tables[name] !== base?.tables[name])
  const records = changed.map((name) => [name, [...tables[name].all()].map(dataOf(collections[name].record))])
  return {
    ...(settings !== base?.settings && { settings: recordData('Settings', settings) }),
    ...Object.fromEntries(records),
    sequences: { lastId, lastChange: instantText(lastChange), numbers: { ...numbers } },
  }
}
