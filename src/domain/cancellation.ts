/** PO-17, RET-07: the reason for cancellations that give none. In the vendor's enum, the member Default has this value. */
export const defaultCancellationReason = 'NotRequired'
