/** The wrong pacts of test/pact/broken, each with the mistake of the consumer, and whether `check` or `verify` finds it. */

export interface Mistake {
  /** The file's name, without `.json`. */
  readonly name: string
  readonly makes: string
  /** `check` finds it in the pact alone; `verify` finds it by the behaviour of the API. */
  readonly by: 'check' | 'verify'
  readonly rule: string
  /** The place, for those that `check` finds. */
  readonly pointers?: readonly string[]
}

const request = '/interactions/0/request'
const response = '/interactions/0/response'

const found = (name: string, rule: string, makes: string, ...pointers: string[]): Mistake => ({ name, makes, by: 'check', rule, pointers })
const failsVerify = (name: string, rule: string, makes: string): Mistake => ({ name, makes, by: 'verify', rule })

export const mistakes: readonly Mistake[] = [
  found('tax-taken-for-a-rate', 'PO-05', 'reads tax as a rate', `${response}/body/total`),
  found('tax-sent-as-a-rate', 'PO-05', 'sends a rate that orders do not have', `${request}/body/content/taxRate`),
  found('expects-201', 'VAL-07', 'expects 201 Created', `${response}/status`),
  found('sets-the-status', 'PO-02', 'sets status in a body', `${request}/body/content/status`),
  found('expects-tax-rate-of-an-order', 'PO-05', 'expects taxRate of an order', `${response}/body/taxRate`),
  found('expects-request-names-of-a-vendor', 'VEN-04', "expects a request's names in an answer", `${response}/body/content/taxRate`),
  found('expects-the-memo-back', 'PO-08', 'expects memo, which answers call summary', `${response}/body/memo`),
  found('wrong-path', 'GATE-01', 'misspells a path', `${request}/path`),
  found('wrong-verb', 'GATE-01', 'posts where the API wants PATCH', `${request}/method`),
  found('unknown-status', 'PO-10', 'expects a status that no order can have', `${response}/body/content/status`),
  found('unknown-reason', 'ERR-04', 'gives a reason that is not one of the set', `${request}/body/canceledReason`),
  found('bare-list', 'LIST-01', 'expects a list without its envelope', `${response}/body`),
  found('date-without-time', 'VAL-02', 'expects a date without the time that the wire has', `${response}/body/date`),
  found('time-without-zone', 'VAL-01', 'expects local time', `${response}/body/content/modifiedOn`),
  found('milliseconds-always', 'VAL-01', 'insists on three fractional digits', `${response}/body/createdOn`),
  found('id-as-text', 'VAL-04', 'expects an id as text', `${response}/body/id`),
  found('money-as-text', 'VAL-05', 'expects money as text', `${response}/body/content/total`),
  found('no-app-key', 'AUTH-05', 'sends no app key', `${request}/headers`),
  found('required-left-out', 'ERR-02', 'leaves out a required property', `${request}/body/content/items/0`),
  found('page-too-large', 'LIST-02', 'requests more than 5000 rows', `${request}/query`),
  found('unknown-field-in-a-patch', 'ADV-02', 'patches an unknown field', `${request}/body/phoneNumber`),
  found(
    'whole-record-after-create',
    'VAL-07',
    'expects the record that it created',
    `${response}/body/content/number`,
    `${response}/body/content/status`,
  ),
  found('total-never-asked-for', 'LIST-01', 'expects a total count without asking for it', `${response}/body/totalCount`),
  found('inactive-in-the-default-list', 'LIST-06', 'expects what a default list leaves out', `${response}/body/content/data/0/active`),
  found('empty-list-for-null', 'VAL-06', 'expects an empty list instead of null', `${response}/body/customFields`),
  found('total-of-a-receipt', 'RCP-03', 'reads a total that receipts do not have', `${response}/body/data/0/total`),
  found('misspelled-filter', 'ADV-01', 'misspells a filter', `${request}/query/modifiedAfter`),
  found('jobs-by-answers-name', 'REF-08', 'filters by the name that answers have', `${request}/query`),
  found('token-asked-in-json', 'AUTH-03', 'requests a token in JSON', `${request}/body/content`),
  found('nothing-ordered', 'PO-06', 'orders a quantity of nothing', `${request}/body/items/0/quantity`),
  found('expects-422', 'ERR-10', 'expects 422 for a refusal', `${response}/status`),
  found('expects-404-past-the-end', 'LIST-02', 'expects 404 past the last page', `${response}/status`),
  found('row-not-asked-for', 'LIST-08', 'expects a row that its own filter leaves out', `${response}/body/content/data/0/status`),
  failsVerify('edits-an-exported-order', 'PO-14', 'edits an exported order'),
  failsVerify('receives-a-canceled-order', 'RCP-01', 'receives goods on a canceled order'),
  failsVerify('names-a-vendor-that-is-not', 'REF-01', 'names a vendor that does not exist'),
  // Not a rule of the API: the name of the state is misspelled.
  failsVerify('unknown-state', '', 'relies on an unknown provider state'),
]
