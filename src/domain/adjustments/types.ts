/** ADJ-01: the types of adjustments. Each has a value in requests (the key) and a display name in answers. */
export const displayNames = {
  Adjustment: 'Inventory Quantity Adjustment',
  BeginningBalance: 'Beginning Balance',
  InventoryReturn: 'Inventory Return',
  InventoryCount: 'Inventory Count',
  AutoConsume: 'Auto Consume',
  ReturnToWarehouse: 'Return To Warehouse',
  Consignment: 'Consignment',
  ConsignmentInventoryCount: 'Consignment Inventory Count',
  ReturnToVendor: 'Return To Vendor',
  IntracompanyTransferIncoming: 'Intracompany Transfer Incoming',
  IntracompanyTransferOutgoing: 'Intracompany Transfer Outgoing',
} as const

type AdjustmentWord = keyof typeof displayNames
export type AdjustmentType = (typeof displayNames)[AdjustmentWord]

/** The types that people can create by hand, and that the API therefore accepts. */
export const sendable: readonly AdjustmentWord[] = ['Adjustment', 'BeginningBalance', 'Consignment']

const words = new Map(Object.entries(displayNames).map(([word, name]) => [name, word as AdjustmentWord]))

export const wordOf = (type: AdjustmentType): AdjustmentWord => words.get(type) as AdjustmentWord

/** The display name of a type, which may be given as its request value or as its display name. */
export const displayNameOf = (type: AdjustmentWord | AdjustmentType): AdjustmentType =>
  type in displayNames ? displayNames[type as AdjustmentWord] : (type as AdjustmentType)
