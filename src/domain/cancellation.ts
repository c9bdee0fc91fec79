/** PO-17, RET-07: the reason of a cancellation whose request names none. In the vendor's enum, the member named Default has this value. */
export const defaultCancellationReason = 'NotRequired'
