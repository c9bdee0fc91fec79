/** The stream of events. */
import { tenantKey } from '../../contract/route.ts'
import { OptionError } from '../../options.ts'
import type { Answer } from '../answer.ts'
import type { Control } from '../control.ts'
import type { ControlInput } from '../input.ts'

export const eventVerbs = {
  Events_Listen: (control: Control, { query, lastEventId }: ControlInput): Answer => {
    const tenant = query.tenant === undefined ? undefined : tenantKey(query.tenant)
    if (query.tenant !== undefined && tenant === undefined)
      throw new OptionError(`tenant must be the digits of a tenant id, not '${query.tenant}'`)
    control.events.demandRoom()
    return { kind: 'events', listen: (send) => control.events.listen(lastEventId, tenant, send) }
  },
}
