/**
 * Which rules refuse calls to the API, with their status and an example message. Planned failures send the example, because there is no
 * mistake in the request that a message could describe. `npm run generate` joins this table with the x-rules of openapi.yaml, so this file
 * imports nothing.
 */

export interface Refusing {
  readonly status: 400 | 401 | 403 | 404 | 413 | 429 | 501
  /** The message. It is about the request as a whole unless `at` names a field. */
  readonly message: string
  readonly at?: string
  /** Further messages, by path. */
  readonly also?: Readonly<Record<string, string>>
  /** Refuses with 409 if the document declares it (ERR-10). */
  readonly conflict?: true
  /** The status is the value of the quirk missingReference (ERR-11). */
  readonly reference?: true
  /** What an operation must have so that the rule can refuse a call to it. */
  readonly needs?: Need
  /** The rule is listed at the root of the document, so it applies to every operation that has what the rule needs. */
  readonly everywhere?: true
}

/** The values stand for a JSON body, an id in the path, a scope, a boolean query parameter and a limit on the body. */
export type Need = 'body' | 'id' | 'scope' | 'switch' | 'limit'

const inBody = { status: 400, needs: 'body' } as const
const reference = { ...inBody, reference: true } as const
const inQuery = { status: 400 } as const

export const refusing = {
  'AUTH-03': { status: 400, message: 'invalid_client' },
  'AUTH-06': { status: 401, message: 'The access token is missing, malformed, unknown or expired.', needs: 'scope', everywhere: true },
  'AUTH-07': { status: 403, message: 'Scope validation failed', needs: 'scope', everywhere: true },
  'GATE-02': { status: 429, message: 'Rate limit is exceeded. Try again in 1 seconds.', everywhere: true },
  'GATE-05': {
    status: 400,
    at: 'includeTotal',
    message: "The value 'maybe' is not valid for IncludeTotal.",
    needs: 'switch',
    everywhere: true,
  },
  'GATE-07': { status: 400, at: 'id', message: "The value 'abc' is not valid for Id.", needs: 'id' },
  'ERR-02': {
    ...inBody,
    at: 'name',
    message: "Required property 'name' not found in JSON. Path '', line 1, position 2.",
    also: { request: 'The request field is required.' },
    everywhere: true,
  },
  'ERR-04': {
    ...inBody,
    at: 'shipping',
    message: "Could not convert string to decimal: Ground. Path 'shipping', line 1, position 22.",
    everywhere: true,
  },
  'ERR-05': { ...inBody, at: 'shipTo.Address.Unit', message: 'The Unit field is required.', everywhere: true },
  'ERR-07': { ...inBody, at: 'status', message: "Could not find member 'status' on the request.", everywhere: true },
  'ERR-08': { ...inBody, at: 'request', message: 'The request is not valid JSON.', everywhere: true },
  'ERR-09': { status: 404, message: 'The record was not found.', needs: 'id' },
  'ERR-11': { ...reference, at: 'vendorId', message: 'Vendor with id 999999 does not exist.' },
  'ERR-12': { status: 501, message: 'Mocktitan does not simulate this.', needs: 'body', everywhere: true },
  'ERR-13': { status: 413, message: 'The request body is too large.', needs: 'limit', everywhere: true },
  'LIST-02': { ...inQuery, at: 'pageSize', message: 'The page size must be between 1 and 5000, not 5001.' },
  'LIST-04': {
    ...inQuery,
    at: 'sort',
    message: "The value 'Name' is not valid for Sort.",
  },
  'LIST-05': { ...inQuery, at: 'ids', message: 'ids takes at most 50 values, not 51.' },
  'LIST-06': { ...inQuery, at: 'active', message: "The value 'Yes' is not valid for Active." },
  'LIST-07': {
    ...inQuery,
    at: 'modifiedOnOrAfter',
    message: "The value 'yesterday' is not valid for ModifiedOnOrAfter.",
  },
  'LIST-08': { ...inQuery, at: 'jobId', message: "The value 'abc' is not valid for JobId." },
  'LIST-09': { ...inQuery, at: 'status', message: "The value 'Open' is not valid for Status." },
  'LIST-12': { ...inQuery, at: 'externalDataValues', message: 'externalDataValues is required with externalDataKey.' },
  'LIST-15': { ...inQuery, at: 'searchText', message: "The value 'x' is not valid for SearchText." },
  'EXP-05': { ...inQuery, at: 'from', message: "'x' is neither a date nor a token to continue from." },
  'REF-01': { ...reference, at: 'vendorId', message: 'Vendor with id 999999 does not exist.' },
  'REF-02': { ...reference, at: 'jobId', message: 'Job with id 999999 does not exist.' },
  'REF-03': { ...reference, at: 'inventoryLocationId', message: 'Inventory location with id 999999 does not exist.' },
  'REF-04': { ...reference, at: 'items[0].skuId', message: 'SKU with id 999999 does not exist.' },
  'REF-05': { ...reference, at: 'vendorId', message: 'Vendor with id 2101 is inactive.' },
  'REF-06': { ...inBody, message: 'projectId: Project 5602 is not the project of job 5501.' },
  'REF-07': { ...inBody, message: 'businessUnitId: Business unit 1002 does not belong to project 5601.' },
  'VEN-02': { ...inBody, message: 'name: The name must not be blank.' },
  'VEN-06': { ...inBody, message: 'taxRate: The tax rate must not be negative, but is -1.' },
  'VEN-07': { ...inBody, message: 'remittanceVendorId: A vendor cannot be its own remittance vendor.' },
  'VEN-08': { ...inBody, message: 'vendorContacts[0].id: Vendor contact with id 999999 does not exist.' },
  'VEN-09': { ...inBody, message: "name: A vendor named 'Wharf Street Supply' already exists." },
  'EXT-03': { ...inBody, message: 'externalData.externalData[0].key: The key must not be blank.' },
  'CF-01': { ...inBody, at: 'operations[0].customFields[0].name', message: "There is no custom field 'Colour'." },
  'POT-03': { ...inBody, message: "name: A purchase order type named 'Standard' already exists.", conflict: true },
  'POT-05': { ...inBody, message: 'jobId: Purchase orders of type Special Order need a job before they are received.' },
  'POT-06': { ...inBody, message: 'name: The name must not be blank.' },
  'PO-05': { ...inBody, message: 'tax: The tax must not be negative, but is -1.' },
  'PO-06': { ...inBody, message: 'items: At least one item is required.' },
  'PO-09': { ...inBody, message: "requiredOn: The required date must not be before the order's date." },
  'PO-14': { ...inBody, message: 'Purchase order 1042 is Exported and can no longer be edited or canceled.' },
  'PO-15': { ...inBody, message: 'vendorId: vendorId cannot be changed while the purchase order is Sent.' },
  'PO-16': { ...inBody, message: 'items[0].id: Item with id 999999 does not exist on this purchase order.' },
  'PO-17': { ...inBody, message: 'Purchase order 1042 is PartiallyReceived and can no longer be canceled.' },
  'PO-21': { ...reference, at: 'budgetCodeId', message: 'Budget code with id 999999 does not exist.' },
  'POR-03': { status: 400, message: 'Purchase order request 7 is already Approved.' },
  'POM-01': { ...inBody, message: 'The band overlaps with the one from 0 to 100.' },
  'RCP-01': { ...inBody, message: 'purchaseOrderId: Purchase order 1042 is Canceled and cannot be received.' },
  'RCP-02': { ...inBody, message: 'items[0].purchaseOrderItemId: Item with id 999999 does not exist on purchase order 1042.' },
  'RCP-04': { ...inBody, message: 'items[0].quantity: The quantity exceeds what is still to be received.' },
  'RCP-06': { ...inBody, message: 'Receipt 1042-R1 is already canceled.' },
  'RCP-08': { ...inBody, message: 'vendorDocumentNumber: The vendor document number is required.' },
  'RCP-09': { ...inBody, message: 'items: At least one item is required.' },
  'RET-04': { ...inBody, message: 'items[0].quantity: Only 2 can still be returned.' },
  'RET-06': { ...inBody, message: 'Return 12 is Posted and can no longer be changed.', conflict: true },
  'RET-07': { ...inBody, message: 'Return 12 is Returned and can no longer be edited.', conflict: true },
  'RET-08': { ...inBody, message: 'items[0].quantity: The quantity must be greater than 0.' },
  'RET-09': { ...inBody, message: 'items[0].shipmentItemId: Receipt item with id 999999 does not exist for this SKU.' },
  'RTT-01': { ...inBody, message: "name: A return type named 'Standard' already exists.", conflict: true },
  'RTT-02': { ...inBody, message: 'name: The name must not be blank.' },
  'RTT-03': { ...inBody, message: 'id: The id 2 is not the id in the path, 1.' },
  'TRF-01': { ...inBody, message: 'date: date can only be changed while the transfer is Pending; transfer 3 is Received.' },
  'TRF-02': { ...inBody, message: 'transferFromId: The two locations of a transfer must be different.' },
  'TRF-03': { ...inBody, message: 'typeId: Transfer type with id 999999 does not exist.' },
  'TRF-04': { ...inBody, message: 'items[0].quantity: The quantity must not be below the picked quantity, 2.' },
  'ADJ-01': { ...inBody, message: 'items[0].quantity: The quantity must not be 0.' },
  'ADJ-02': { ...inBody, message: 'Adjustment 3 is Posted and can no longer be edited.' },
  'LOC-01': { ...reference, at: 'warehouseId', message: 'Warehouse with id 999999 does not exist.' },
  'LOC-03': { ...inBody, message: "name: A truck named 'Truck 7' already exists." },
} as const satisfies Record<string, Refusing>

/** A rule that refuses calls. */
export type RefusingRule = keyof typeof refusing
