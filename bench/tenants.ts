/** Fresh tenants: how fast they are created, and how much memory they take before the first write. */
import { type Findings, figure } from './report.ts'
import { median, type Pace } from './rounds.ts'
import { worker } from './worker.ts'

const SPEED_WANTED = 10_000
const KB_WANTED = 20

export async function tenants({ rounds, seconds, warm }: Pace): Promise<Findings> {
  const speeds: number[] = []
  const sizes: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = await worker('tenants.ts', [], ['--expose-gc'])
    await started.run('tenants', warm)
    speeds.push((await started.run('tenants', seconds)).perSecond)
    sizes.push((started.seen as { bytes: number }).bytes / 1_000)
    await started.stop()
  }
  const [speed, size] = [median(speeds), median(sizes)]
  return {
    title: 'fresh tenants of the demo world',
    targets: [
      {
        of: 'fresh tenants, each answering a GET',
        wanted: `≥ ${SPEED_WANTED.toLocaleString('en-US')} per second`,
        figure: `${figure(speed)} per second`,
        reached: speed >= SPEED_WANTED,
      },
      {
        of: 'memory of a tenant before its first write',
        wanted: `≤ ${KB_WANTED} KB`,
        figure: `${figure(size)} KB`,
        reached: size <= KB_WANTED,
      },
    ],
    tables: [],
    notes: [],
  }
}
