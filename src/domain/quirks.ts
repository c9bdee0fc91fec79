/** One named option for each behavior of the real API that is not known well enough or that differs between tenants. */
import type { RuleId } from './outcome.ts'

export interface QuirkDefinition {
  readonly rule: RuleId
  readonly says: string
  /** The first is the default. `duration` takes `0`, `500ms`, `30s`, `5m` … */
  readonly values: readonly string[] | 'duration'
}

export const quirkDefinitions = {
  authErrorBody: {
    rule: 'AUTH-06',
    says: "The body of a 401 or 403: the gateway's problem shape, an object with statusCode and message, or no body.",
    values: ['problem', 'plain', 'empty'],
  },
  gatewayNotFound: {
    rule: 'GATE-01',
    says: "The body of the gateway's 404: its problem shape, or an object with statusCode and message.",
    values: ['problem', 'plain'],
  },
  missingScope: { rule: 'AUTH-07', says: "The status when a token lacks the operation's scope.", values: ['403', '404'] },
  wrongTenant: {
    rule: 'AUTH-07',
    says: 'The status when a token belongs to a tenant other than the one in the path.',
    values: ['403', '404'],
  },
  unknownBody: { rule: 'ERR-07', says: 'Whether unknown body properties are dropped silently, or refused.', values: ['drop', 'reject'] },
  missingReference: { rule: 'ERR-11', says: 'The status when a body names a record that does not exist.', values: ['400', '404', '500'] },
  decimalText: {
    rule: 'VAL-05',
    says: 'Whether inventory writes numbers with a fixed number of decimals (10 for costs, 19 for quantities, 2 for other amounts), or without trailing zeros.',
    values: ['fixed', 'trimmed'],
  },
  nulls: {
    rule: 'VAL-06',
    says: "Whether fields are null wherever live answers had null, or only where the vendor's document allows null.",
    values: ['observed', 'declared'],
  },
  landedCostAsInteger: { rule: 'VAL-06', says: 'Whether `landedCostMethod` None is sent as the integer 0.', values: ['off', 'on'] },
  emptyAnswer: { rule: 'VAL-07', says: 'The status of an answer without a body.', values: ['200', '204'] },
  readLag: { rule: 'VAL-08', says: 'How long lists lag behind writes.', values: 'duration' },
  inactiveReference: { rule: 'REF-05', says: 'Whether a new order may name inactive records.', values: ['refuse', 'allow'] },
  duplicateVendorName: { rule: 'VEN-09', says: 'Whether two vendors may have the same name.', values: ['allow', 'refuse'] },
  vendorNameFilter: {
    rule: 'LIST-14',
    says: 'Whether vendors are filtered by `name`, or the parameter is ignored, as it was before September 2026.',
    values: ['contains', 'ignored'],
  },
  adjustmentTypeText: {
    rule: 'ADJ-01',
    says: 'Whether answers show the type of an adjustment as its display name, or as the value that requests send.',
    values: ['display', 'word'],
  },
  emptyOrder: { rule: 'PO-06', says: 'Whether an order may have no items.', values: ['refuse', 'allow'] },
  requiredBeforeDate: { rule: 'PO-09', says: 'Whether `requiredOn` may be before `date`.', values: ['allow', 'refuse'] },
  receivePending: { rule: 'PO-12', says: 'Whether goods may be received on an order that was never sent.', values: ['allow', 'refuse'] },
  editMatrix: {
    rule: 'PO-15',
    says: 'What may be edited in each status: what the web UI allows, or everything until the order is Received.',
    values: ['ui', 'lenient'],
  },
  receiptCancelTo: {
    rule: 'RCP-06',
    says: 'The status of a sent order after cancellations have left nothing received on it.',
    values: ['sent', 'pending'],
  },
  exportHoldBack: { rule: 'EXP-04', says: 'How long very recent changes are held back from export feeds.', values: 'duration' },
  overReceipt: { rule: 'RCP-04', says: 'Whether more may be received than was ordered.', values: ['allow', 'refuse'] },
} as const satisfies Record<string, QuirkDefinition>

export type QuirkName = keyof typeof quirkDefinitions

type Value<Name extends QuirkName> = (typeof quirkDefinitions)[Name]['values'] extends readonly (infer V)[] ? V : string

/** Every quirk with its value. Durations are strings. */
export type Quirks = { readonly [Name in QuirkName]: Value<Name> }

export const quirkNames = Object.keys(quirkDefinitions) as QuirkName[]

export const defaultQuirks = Object.fromEntries(
  quirkNames.map((name) => {
    const { values } = quirkDefinitions[name]
    return [name, typeof values === 'string' ? '0' : values[0]]
  }),
) as unknown as Quirks
