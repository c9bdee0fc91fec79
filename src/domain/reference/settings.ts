import { anyOf, list, sameText } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { read } from './read.ts'

export const settingsOperations: Operations<
  | 'Technicians_GetList'
  | 'Technicians_Get'
  | 'Employees_GetList'
  | 'Employees_Get'
  | 'BusinessUnits_GetList'
  | 'BusinessUnits_Get'
  | 'TagTypes_GetList'
> = {
  Technicians_GetList: list('technicians', {
    activeByDefault: true,
    filters: { name: sameText('name'), userIds: anyOf('userId') },
  }),
  Technicians_Get: read('technicians', 'Technician'),

  Employees_GetList: list('employees', {
    activeByDefault: true,
    filters: { name: sameText('name'), email: sameText('email'), userIds: anyOf('userId') },
  }),
  Employees_Get: read('employees', 'Employee'),

  BusinessUnits_GetList: list('businessUnits', { activeByDefault: true, filters: { name: sameText('name') } }),
  BusinessUnits_Get: read('businessUnits', 'Business unit'),

  TagTypes_GetList: list('tagTypes', { activeByDefault: true, filters: {} }),
}
