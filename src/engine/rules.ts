/** The texts of rules that answer.ts and decide.ts implement. */
import { businessRefusal, unknownId } from '../domain/outcome.ts'
import { recordIds } from '../domain/reference-data.ts'
import type { Rule } from '../domain/rule.ts'

export const rules: readonly Rule[] = [
  {
    id: 'GATE-06',
    says:
      'Checks run in this order, and the first to fail determines the answer: route, 401, 403, 429, 413 or 415, an unreadable or malformed request, ' +
      'an unknown id in the path, references in the body, business rules.',
    basis: { observed: 'part of the order; the rest is assumed' },
  },
  unknownId,
  businessRefusal,
  {
    id: 'VAL-03',
    says: 'Each change gets a modifiedOn that is later than that of every earlier change of the tenant. A PATCH that changes nothing keeps modifiedOn. A receipt changes the modifiedOn of its order.',
    basis: { ours: 'so that feeds and filters are exact' },
  },
  recordIds,
  { id: 'VAL-08', says: 'Lists may lag behind writes (quirk readLag); reads by id do not.', basis: { observed: 'one guide' } },
  {
    id: 'VAL-09',
    says: 'createdById is always the integration user of the world.',
    basis: { assumed: 'no source says anything about it' },
  },
]
