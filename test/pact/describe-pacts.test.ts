/** `describePacts` in use: each interaction below is a test of this file; the pending one and the message are skipped. */
import { describePacts } from '../../src/pact/describe-pacts.ts'
import { message, pact, v4 } from './interactions.ts'

describePacts({
  pacts: pact('web', 4, [
    v4({ description: 'a vendor', states: ['a vendor 12 exists'], path: '/vendors/12', answer: { id: 12 } }),
    v4({ description: 'an order', states: ['purchase order 9 is Sent'], path: '/purchase-orders/9', answer: { status: 'Sent' } }),
    v4({ description: 'not relied on', path: '/vendors/1', pending: true }),
    message('an order has changed'),
  ]),
})
