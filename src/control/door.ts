/** The control API over HTTP, under /_mock: for testers in any language. */
import type { Call, Reply } from '../call.ts'
import type { PurchaseOrderMove } from '../domain/purchase-orders/moves.ts'
import type { Engine } from '../engine.ts'
import { movePurchaseOrder } from './tenant.ts'

const MOVES: Readonly<Record<string, PurchaseOrderMove>> = {
  send: 'send',
  unsend: 'unsend',
  export: 'export',
  'cancel-outstanding': 'cancelOutstanding',
}

const MOVE = /^\/_mock\/tenants\/(\d{1,19})\/purchase-orders\/(\d{1,16})\/([a-z-]+)$/
const TENANT_RESET = /^\/_mock\/tenants\/(\d{1,19})\/reset$/

const ROUTES = [
  'GET /_mock/health',
  'POST /_mock/reset',
  'POST /_mock/tenants/{tenant}/reset',
  ...Object.keys(MOVES).map((verb) => `POST /_mock/tenants/{tenant}/purchase-orders/{id}/${verb}`),
]

export const isControl = (target: string): boolean => /^\/_mock(\/|\?|$)/.test(target)

/** Answers a call whose target is under /_mock. */
export function controlDoor(engine: Engine, call: Call): Reply {
  const path = call.target.split('?', 1)[0]?.replace(/(?<=.)\/$/, '') ?? ''
  const asked = `${call.method.toUpperCase()} ${path}`
  if (asked === 'GET /_mock/health') return json(200, JSON.stringify({ status: 'ok', time: engine.clock.time }))
  if (asked === 'POST /_mock/reset') {
    engine.reset()
    return empty
  }
  return (call.method.toUpperCase() === 'POST' && tenantVerb(engine, path)) || notHere(asked)
}

function tenantVerb(engine: Engine, path: string): Reply | undefined {
  const reset = TENANT_RESET.exec(path)
  if (reset) {
    engine.resetTenant(ownId(reset[1] as string))
    return empty
  }
  const [, tenant, id, verb = ''] = MOVE.exec(path) ?? []
  const move = Object.hasOwn(MOVES, verb) ? MOVES[verb] : undefined
  if (!tenant || !id || !move) return undefined
  const moved = movePurchaseOrder(engine, ownId(tenant), move, Number(id))
  return typeof moved === 'string' ? json(200, moved) : engine.refusal(ownId(tenant), moved)
}

const ownId = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

const empty: Reply = { status: 204, headers: {}, body: '' }

const json = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'application/json; charset=utf-8' }, body })

const notHere = (asked: string): Reply => json(404, JSON.stringify({ mock: 'mocktitan', message: `There is no ${asked}.`, routes: ROUTES }))
