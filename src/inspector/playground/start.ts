/** The mock of the playground. Its state is lost when the page is closed, unless it is saved as a world file. */
import { createMock, type Mock } from '../../index.ts'

/** Always starts in the same state, so that the tour always shows the same results. */
export const startingMock = (): Mock =>
  createMock({ world: 'demo', clock: { at: '2026-01-05T09:00:00Z', source: Date.now }, journal: 1000 })
