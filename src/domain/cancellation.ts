/** PO-17, RET-07: the reason for cancellations that give none. In the vendor's enum it is the member Default, with this value. */
export const defaultCancellationReason = 'NotRequired'
