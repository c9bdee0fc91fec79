/** Records to the letter: what a recording falls back on where no other state says what the requests met. */
import { collections } from '../../api.ts'
import { asWorld } from '../../control/decisions.ts'
import { state } from './state.ts'
import { StateError } from './state-error.ts'

const GIVEN = [...Object.keys(collections), 'settings']

export const recordStates = {
  'these records exist': state({
    says: 'Records and settings as a world file has them, put as they stand: `{"vendors": [{"id": 7, "name": "Apex"}]}`. No rule is asked.',
    parameters: {},
    also: 'World',
    returns: [],
    hold: ({ hands }, _, records) => {
      const odd = Object.keys(records).find((name) => !GIVEN.includes(name))
      if (odd !== undefined) throw new StateError(`'${odd}' is no collection: give ${GIVEN.join(', ')}`)
      hands.decide(asWorld(records))
      return {}
    },
  }),
} as const
