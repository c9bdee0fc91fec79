import { before, equal, holdsAny, list, onOrAfter, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import type { Instant } from '../time.ts'
import { inOrderOfStart } from '../visible-part.ts'
import type { Appointment, Condition, Job } from '../world.ts'
import { read } from './read.ts'

export const jobOperations: Operations<'Jobs_GetList' | 'Jobs_Get'> = {
  Jobs_GetList: list('jobs', {
    only: { test: ({ active }) => active },
    filters: {
      number: sameText('jobNumber'),
      projectId: equal('projectId'),
      bookingId: equal('bookingId'),
      jobStatus: equal('jobStatus'),
      priority: equal('priority'),
      customerId: equal('customerId'),
      locationId: equal('locationId'),
      soldById: equal('soldById'),
      jobTypeId: equal('jobTypeId'),
      campaignId: equal('campaignId'),
      businessUnitId: equal('businessUnitId'),
      invoiceId: equal('invoiceId'),
      createdFromEstimateId: equal('createdFromEstimateId'),
      estimateIds: holdsAny('estimateIds'),
      tagTypeIds: holdsAny('tagTypeIds'),
      equipmentIds: holdsAny('equipmentIds'),
      completedOnOrAfter: onOrAfter('completedOn'),
      completedBefore: before('completedOn'),
      appointmentStatus: (status) => anyAppointment((appointment) => appointment.status === status),
      technicianId: (id) => anyAppointment((appointment) => appointment.technicianIds.includes(id)),
      appointmentStartsOnOrAfter: (from) => anyAppointment((appointment) => appointment.startsOn >= from),
      appointmentStartsBefore: (end) => anyAppointment((appointment) => appointment.startsOn < end),
      firstAppointmentStartsOnOrAfter: (from) => firstStart((startsOn) => startsOn >= from),
      firstAppointmentStartsBefore: (end) => firstStart((startsOn) => startsOn < end),
      hasUnusedAppointments: (wanted) => ({ test: ({ appointments }) => appointments.some((each) => each.unused) === wanted }),
    },
  }),
  Jobs_Get: read('jobs', 'Job'),
}

/** Jobs with any appointment that matches. */
const anyAppointment = (is: (appointment: Appointment) => boolean): Condition<Job> => ({
  test: ({ appointments }) => appointments.some(is),
})

/** Jobs whose first appointment matches. */
const firstStart = (is: (startsOn: Instant) => boolean): Condition<Job> => ({
  test: ({ appointments }) => {
    const [first] = inOrderOfStart(appointments)
    return first !== undefined && is(first.startsOn)
  },
})
