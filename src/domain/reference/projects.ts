import { before, equal, holdsAny, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { type Condition, folded, type Job, type Project, type World } from '../world.ts'
import { read } from './read.ts'

export const projectOperations: Operations<'Projects_GetList' | 'Projects_Get'> = {
  Projects_GetList: list('projects', {
    only: { test: ({ active }) => active },
    filters: {
      number: sameText('number'),
      customerId: equal('customerId'),
      locationId: equal('locationId'),
      projectTypeId: equal('projectTypeId'),
      projectManagerIds: holdsAny('projectManagerIds'),
      businessUnitIds: holdsAny('businessUnitIds'),
      startsOnOrAfter: onOrAfter('startDate'),
      startsBefore: before('startDate'),
      completedOnOrAfter: onOrAfter('actualCompletionDate'),
      completedBefore: before('actualCompletionDate'),
      targetCompletionDateOnOrAfter: onOrAfter('targetCompletionDate'),
      targetCompletionDateBefore: before('targetCompletionDate'),
      contractStartDateOnOrAfter: onOrAfter('contractStartDate'),
      contractStartDateBefore: before('contractStartDate'),
      status: (names) => {
        const wanted = names.map(folded)
        return { test: ({ status }) => wanted.includes(folded(status ?? 'None')) }
      },
      jobId: (id, world) => ofJobs(world, (job) => job.id === id),
      invoiceId: (id, world) => ofJobs(world, (job) => job.invoiceId === id),
      technicianId: (id, world) => ofJobs(world, ({ appointments }) => appointments.some((each) => each.technicianIds.includes(id))),
      appointmentId: (id, world) => ofJobs(world, ({ appointments }) => appointments.some((each) => each.id === id)),
    },
  }),
  Projects_Get: read('projects', 'Project'),
}

/** The condition that at least one job of a project matches. */
const ofJobs = (world: World, is: (job: Job) => boolean): Condition<Project> => ({
  test: ({ id }) => [...world.jobs.under('projectId', id)].some(is),
})
