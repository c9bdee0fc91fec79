/** PO-17, RET-07: the reason if a cancellation gives none. The vendor's enum calls it Default, and its value is `NotRequired`. */
export const defaultCancellationReason = 'NotRequired'
