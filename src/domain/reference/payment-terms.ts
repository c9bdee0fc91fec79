import { list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { read } from './read.ts'

export const paymentTermOperations: Operations<'PaymentTerms_GetList' | 'PaymentTerms_GetPaymentTermModel'> = {
  PaymentTerms_GetList: list('paymentTerms', { filters: {} }),
  PaymentTerms_GetPaymentTermModel: read('paymentTerms', 'Payment term'),
}
