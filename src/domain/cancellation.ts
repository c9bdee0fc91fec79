/** PO-17, RET-07: the reason of a cancellation that gives none. In the vendor's enum, the member named Default has this value. */
export const defaultCancellationReason = 'NotRequired'
