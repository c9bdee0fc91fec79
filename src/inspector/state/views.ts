/** The views, in the order of the navigation. */
import type { IconName } from '../parts/icons.tsx'

interface View {
  readonly name: ViewName
  readonly title: string
  readonly icon: IconName
}

export type ViewName = 'orders' | 'calls' | 'data' | 'rules' | 'failures' | 'clock' | 'snapshots' | 'advice'

export const views: readonly [View, ...View[]] = [
  { name: 'orders', title: 'Orders', icon: 'orders' },
  { name: 'calls', title: 'Calls', icon: 'calls' },
  { name: 'data', title: 'Data', icon: 'data' },
  { name: 'rules', title: 'Rules', icon: 'rules' },
  { name: 'failures', title: 'Failures', icon: 'failures' },
  { name: 'clock', title: 'Clock', icon: 'clock' },
  { name: 'snapshots', title: 'Snapshots', icon: 'snapshots' },
  { name: 'advice', title: 'Advice', icon: 'advice' },
]
