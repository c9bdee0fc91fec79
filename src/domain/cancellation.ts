/** PO-17, RET-07: the reason of a cancellation that gives none. The vendor's enum names it Default and writes it `NotRequired`. */
export const defaultCancellationReason = 'NotRequired'
