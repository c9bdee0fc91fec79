/** The tenant's settings, and the world that the tenant begins with. */
import { createMock } from '../../mock.ts'
import type { WorldName } from '../../options.ts'
import { choice, state } from './state.ts'
import { StateError } from './state-error.ts'

const WORLDS = ['demo', 'empty', 'busy'] as const satisfies readonly WorldName[]

export const settingStates = {
  'the world is {world}': state({
    says: 'The tenant begins with a built-in world. This must be the first state.',
    parameters: { world: choice('The name of the world.', WORLDS) },
    returns: [],
    arrange: ({ tenant, builder }, { world }) => {
      if (!builder.isIdle) throw new StateError('the world must be the first state: it would undo the states before it')
      tenant.restore(createMock({ world }).tenant(tenant.id).snapshot())
      return {}
    },
  }),
  'orders above {amount} need approval': state({
    says: 'A new order above the amount is stored as a request (POR-01).',
    parameters: { amount: { kind: 'number', says: 'The amount.' } },
    returns: [],
    arrange: ({ tenant }, { amount }) => {
      tenant.settings.update({ approvalThreshold: amount })
      return {}
    },
  }),
  'receipts make bills': state({
    says: 'Each receipt creates a bill immediately (RCP-08).',
    parameters: {},
    returns: [],
    arrange: ({ tenant }) => {
      tenant.settings.update({ billsOnReceipt: true })
      return {}
    },
  }),
  "receipts need the vendor's document number": state({
    says: "A receipt without the vendor's document number is refused (RCP-08).",
    parameters: {},
    returns: [],
    arrange: ({ tenant }) => {
      tenant.settings.update({ vendorDocumentNumberRequired: true })
      return {}
    },
  }),
} as const
