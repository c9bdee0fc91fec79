/** Exact records. A recording uses them if no other provider state describes the data before a request. */
import { collections } from '../../api.ts'
import { asWorld } from '../../control/decisions.ts'
import { state } from './state.ts'
import { StateError } from './state-error.ts'

const KNOWN = [...Object.keys(collections), 'settings']

export const recordStates = {
  'these records exist': state({
    says: 'Records and settings in the format of a world file: `{"vendors": [{"id": 7, "name": "Apex"}]}`. They are stored unchanged and no rule is checked.',
    parameters: {},
    also: 'World',
    returns: [],
    arrange: ({ builder }, _, records) => {
      const unknown = Object.keys(records).find((name) => !KNOWN.includes(name))
      if (unknown !== undefined) throw new StateError(`Unknown collection '${unknown}'. Known: ${KNOWN.join(', ')}.`)
      builder.decide(asWorld(records))
      return {}
    },
  }),
} as const
