/** The views, in the order of the navigation. Each is loaded when it is first opened. */
import type { ComponentType } from 'preact'
import type { IconName } from '../parts/icons.tsx'

export interface View {
  readonly name: string
  readonly title: string
  readonly icon: IconName
  readonly load: () => Promise<ComponentType>
}

export const views: readonly View[] = [
  { name: 'orders', title: 'Orders', icon: 'orders', load: async () => (await import('../views/orders/board.tsx')).Board },
  { name: 'calls', title: 'Calls', icon: 'calls', load: async () => (await import('../views/calls/calls.tsx')).Calls },
  { name: 'data', title: 'Data', icon: 'data', load: async () => (await import('../views/data/data.tsx')).Data },
  { name: 'rules', title: 'Rules', icon: 'rules', load: async () => (await import('../views/rules.tsx')).Rules },
  { name: 'failures', title: 'Failures', icon: 'failures', load: async () => (await import('../views/plans/plans.tsx')).Plans },
  { name: 'clock', title: 'Clock', icon: 'clock', load: async () => (await import('../views/clock.tsx')).Clock },
  { name: 'snapshots', title: 'Snapshots', icon: 'snapshots', load: async () => (await import('../views/snapshots.tsx')).Snapshots },
  { name: 'advice', title: 'Advice', icon: 'advice', load: async () => (await import('../views/advice.tsx')).Advice },
]
