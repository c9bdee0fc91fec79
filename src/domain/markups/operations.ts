import type { Inside } from '../../api.ts'
import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { type Acceptance, done, notFound, put } from '../outcome.ts'
import { revise } from '../revise.ts'
import { firstRefusal } from '../rule.ts'
import type { Records } from '../world.ts'
import { markupGuards } from './rules.ts'

type Markup = Records['markups']
type Bands = Inside['Inventory.V2.Markups.CreatePurchaseOrderMarkupRequest']

export const markupOperations: Operations<
  | 'PurchaseOrdersMarkup_Get'
  | 'PurchaseOrdersMarkup_Create'
  | 'PurchaseOrdersMarkup_GetById'
  | 'PurchaseOrdersMarkup_Update'
  | 'PurchaseOrdersMarkup_Delete'
> = {
  PurchaseOrdersMarkup_Get: list('markups', { filters: {} }),

  PurchaseOrdersMarkup_Create: ({ body }, world, env) => {
    const refused = firstRefusal(markupGuards, { body, world }, env)
    if (refused) return refused

    const id = env.id()
    const createdOn = env.tick()
    const markup: Markup = { ...bandOf(body), id, createdOn, modifiedOn: createdOn }

    return whole(markup, put('markups', markup))
  },

  PurchaseOrdersMarkup_GetById: ({ path }, world) => {
    if (!world.markups.get(path.id)) return notFound('Markup', path.id)
    return { refused: false, answer: { kind: 'record', of: 'markups', id: path.id }, changes: [] }
  },

  PurchaseOrdersMarkup_Update: ({ path, body }, world, env) => {
    const markup = world.markups.get(path.id)
    if (!markup) return notFound('Markup', path.id)

    const refused = firstRefusal(markupGuards, { body, world, markup }, env)
    if (refused) return refused

    const [change] = revise('markups', markup, { ...markup, ...bandOf(body) }, env).changes
    return change && 'put' in change ? whole(change.record as Markup, change) : whole(markup)
  },

  PurchaseOrdersMarkup_Delete: ({ path }, world) => {
    if (!world.markups.get(path.id)) return notFound('Markup', path.id)
    return done({ remove: 'markups', id: path.id })
  },
}

const bandOf = ({ from, to, percent }: Bands) => ({ from, to, percent })

/** VAL-07: a request that writes a markup is answered with the whole markup. */
const whole = (markup: Markup, ...changes: Acceptance['changes']): Acceptance => ({
  refused: false,
  answer: { kind: 'value', value: markup },
  changes,
})
