/** PO-17, RET-07: the reason for cancellations that give none. The vendor's enum calls it Default; its value is `NotRequired`. */
export const defaultCancellationReason = 'NotRequired'
